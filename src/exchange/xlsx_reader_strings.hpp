#pragma once

#include <deque>
#include <memory>

#include "exchange/xlsx_reader_package.hpp"

namespace sen::exchange {

/// The texts that the cells of an XLSX share, packed into blocks: four bytes each beside the text.
class SharedTexts {
public:
    /// Refuses "import.too_many_texts" and "import.text_too_long" over the limits.
    Result<void> add(std::string_view text, const Limits&);
    [[nodiscard]] std::size_t size() const { return m_starts.size(); }
    /// The text of that number, which must be below size().
    [[nodiscard]] std::string_view at(std::size_t number) const;

private:
    static constexpr std::size_t block_bytes = 1U << 18;
    std::deque<std::unique_ptr<char[]>> m_blocks;
    std::deque<std::uint32_t> m_starts;  ///< block by block; the text follows its length
    std::size_t m_used = block_bytes;    ///< of the last block
};

/// Reads sharedStrings.xml: rich text joined, phonetic guides left out, _x000A_ resolved.
Result<SharedTexts> read_shared_texts(Package&, const std::string& part, const Limits&);

/// Resolves Excel's own escapes: "_x000A_" is a line break, "_x005F_" an underscore. Control
/// characters other than tab and line breaks vanish.
void resolve_escapes(std::string& text);

}  // namespace sen::exchange
