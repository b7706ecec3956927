#pragma once

#include <cstdio>
#include <memory>

#include "exchange/table.hpp"

namespace sen::exchange {

/// The plain bytes of a Source, read piece by piece from disk or memory.
class Bytes {
public:
    /// Refuses "import.not_found" and "import.too_large".
    static Result<Bytes> open(const Source&, const Limits&);

    /// The next piece, empty at the end; valid until the next call. Refuses "import.damaged"
    /// when the disk does.
    Result<std::string_view> next();
    void rewind();
    [[nodiscard]] std::int64_t size() const { return m_size; }

private:
    struct Close {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };
    std::unique_ptr<std::FILE, Close> m_file;
    std::string m_buffer;
    std::string_view m_bytes;
    std::size_t m_at = 0;
    std::int64_t m_size = 0;
};

}  // namespace sen::exchange
