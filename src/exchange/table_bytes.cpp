#include "exchange/table_bytes.hpp"

#include <algorithm>

namespace sen::exchange {
namespace {

constexpr std::size_t piece = 64U << 10;

}  // namespace

Result<Bytes> Bytes::open(const Source& source, const Limits& limits)
{
    Bytes bytes;
    bytes.m_bytes = source.bytes;
    bytes.m_size = static_cast<std::int64_t>(source.bytes.size());
    if (!source.path.empty()) {
        std::error_code failed;
        const auto size = std::filesystem::file_size(source.path, failed);
        if (failed) return refuse(Refusal::not_found, "import.not_found");
        bytes.m_size = static_cast<std::int64_t>(size);
        bytes.m_file.reset(std::fopen(source.path.c_str(), "rb"));
        if (!bytes.m_file) return refuse(Refusal::not_found, "import.not_found");
        bytes.m_buffer.resize(piece);
    }
    if (bytes.m_size > limits.file_bytes) return refuse(Refusal::too_large, "import.too_large");
    return bytes;
}

Result<std::string_view> Bytes::next()
{
    if (m_file) {
        const auto got = std::fread(m_buffer.data(), 1, m_buffer.size(), m_file.get());
        if (got == 0 && std::ferror(m_file.get()) != 0)
            return refuse(Refusal::malformed, "import.damaged");
        return std::string_view(m_buffer.data(), got);
    }
    const auto taken = m_bytes.substr(m_at, piece);
    m_at += taken.size();
    return taken;
}

void Bytes::rewind()
{
    m_at = 0;
    if (m_file) std::rewind(m_file.get());
}

}  // namespace sen::exchange
