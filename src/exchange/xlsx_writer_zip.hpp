#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/table_value.hpp"

namespace sen::exchange {

/// Writes a ZIP (APPNOTE 6.3.3) front to back into a sink, never going back: each part's size
/// follows its data. Packed for speed (docs/adr/0014); every part is dated 1980-01-01, so equal
/// input gives equal bytes. Below 4 GB in all: refuses "export.too_large" past that.
class ZipWriter {
public:
    explicit ZipWriter(Sink sink);
    ~ZipWriter();
    ZipWriter(ZipWriter&&) noexcept;
    ZipWriter& operator=(ZipWriter&&) noexcept;

    Result<void> open(std::string name);
    Result<void> write(std::string_view bytes);
    Result<void> close();
    /// Writes the directory. Nothing may follow.
    Result<void> finish();

private:
    struct Part {
        std::string name;
        std::uint32_t start = 0;
        std::uint32_t crc = 0;
        std::uint32_t packed = 0;
        std::uint32_t plain = 0;
    };
    struct Packer;
    Result<void> pack_all();
    Result<void> send(std::string_view bytes);

    Sink m_sink;
    std::unique_ptr<Packer> m_packer;
    std::vector<char> m_out;
    std::vector<Part> m_parts;
    std::uint64_t m_sent = 0;
    std::uint64_t m_plain = 0;
};

}  // namespace sen::exchange
