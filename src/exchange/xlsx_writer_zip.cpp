#include "exchange/xlsx_writer_zip.hpp"

#include <limits>

#include <isa-l/crc.h>
#include <isa-l/igzip_lib.h>

namespace sen::exchange {
namespace {

constexpr std::size_t piece = 64U << 10;
constexpr std::uint64_t most_bytes = std::numeric_limits<std::uint32_t>::max();
constexpr std::uint32_t version = 20;    // the first that deflates
constexpr std::uint32_t flags = 0x0808;  // sizes follow the data; names are UTF-8
constexpr std::uint32_t deflated = 8;
constexpr std::uint32_t first_day = 0x21;  // 1980-01-01

void put(std::string& out, std::uint32_t number, int bytes)
{
    for (int i = 0; i < bytes; ++i)
        out += static_cast<char>(number >> (8 * i) & 0xFF);
}

/// The fields that a part's own header and its entry in the directory share.
void put_common(std::string& out)
{
    put(out, version, 2);
    put(out, flags, 2);
    put(out, deflated, 2);
    put(out, 0, 2);
    put(out, first_day, 2);
}

void put_sizes(std::string& out, std::uint32_t crc, std::uint32_t packed, std::uint32_t plain)
{
    put(out, crc, 4);
    put(out, packed, 4);
    put(out, plain, 4);
}

}  // namespace

/// A packer at its level 1, with the memory that this level works in.
struct ZipWriter::Packer {
    std::vector<std::uint8_t> memory = std::vector<std::uint8_t>(ISAL_DEF_LVL1_DEFAULT);
    isal_zstream stream;

    Packer()
    {
        isal_deflate_init(&stream);
        stream.level = 1;
        stream.level_buf = memory.data();
        stream.level_buf_size = static_cast<std::uint32_t>(memory.size());
    }
};

ZipWriter::ZipWriter(Sink sink)
    : m_sink(std::move(sink)), m_packer(std::make_unique<Packer>()), m_out(piece)
{
}

ZipWriter::~ZipWriter() = default;
ZipWriter::ZipWriter(ZipWriter&&) noexcept = default;
ZipWriter& ZipWriter::operator=(ZipWriter&&) noexcept = default;

Result<void> ZipWriter::send(std::string_view bytes)
{
    m_sent += bytes.size();
    if (m_sent > most_bytes) return refuse(Refusal::too_large, "export.too_large");
    return m_sink(bytes);
}

Result<void> ZipWriter::open(std::string name)
{
    isal_deflate_reset(&m_packer->stream);
    m_packer->stream.end_of_stream = 0;
    m_plain = 0;
    m_parts.push_back({std::move(name), static_cast<std::uint32_t>(m_sent), 0, 0, 0});
    const auto& part = m_parts.back();
    std::string header = "PK\x03\x04";
    put_common(header);
    put_sizes(header, 0, 0, 0);
    put(header, static_cast<std::uint32_t>(part.name.size()), 2);
    put(header, 0, 2);
    return send(header + part.name);
}

Result<void> ZipWriter::write(std::string_view bytes)
{
    auto& part = m_parts.back();
    m_plain += bytes.size();
    if (m_plain > most_bytes) return refuse(Refusal::too_large, "export.too_large");
    const auto* from = reinterpret_cast<const std::uint8_t*>(bytes.data());
    part.crc = crc32_gzip_refl(part.crc, from, bytes.size());
    m_packer->stream.next_in = const_cast<std::uint8_t*>(from);  // it only reads
    m_packer->stream.avail_in = static_cast<std::uint32_t>(bytes.size());
    return pack_all();
}

Result<void> ZipWriter::pack_all()
{
    auto& stream = m_packer->stream;
    do {
        stream.next_out = reinterpret_cast<std::uint8_t*>(m_out.data());
        stream.avail_out = static_cast<std::uint32_t>(m_out.size());
        CHECK(isal_deflate(&stream) == COMP_OK);
        const auto size = m_out.size() - stream.avail_out;
        m_parts.back().packed += static_cast<std::uint32_t>(size);
        if (size > 0) TRY(send({m_out.data(), size}));
    } while (stream.avail_out == 0);
    return {};
}

Result<void> ZipWriter::close()
{
    m_packer->stream.end_of_stream = 1;
    TRY(pack_all());
    auto& part = m_parts.back();
    part.plain = static_cast<std::uint32_t>(m_plain);
    std::string sizes = "PK\x07\x08";
    put_sizes(sizes, part.crc, part.packed, part.plain);
    return send(sizes);
}

Result<void> ZipWriter::finish()
{
    const auto start = static_cast<std::uint32_t>(m_sent);
    std::string directory;
    for (const auto& part : m_parts) {
        directory += "PK\x01\x02";
        put(directory, version, 2);
        put_common(directory);
        put_sizes(directory, part.crc, part.packed, part.plain);
        put(directory, static_cast<std::uint32_t>(part.name.size()), 2);
        put(directory, 0, 4);  // extra field, comment
        put(directory, 0, 4);  // disk, kind of text
        put(directory, 0, 4);  // attributes
        put(directory, part.start, 4);
        directory += part.name;
    }
    const auto size = static_cast<std::uint32_t>(directory.size());
    const auto count = static_cast<std::uint32_t>(m_parts.size());
    directory += "PK\x05\x06";
    put(directory, 0, 4);
    put(directory, count, 2);
    put(directory, count, 2);
    put(directory, size, 4);
    put(directory, start, 4);
    put(directory, 0, 2);
    return send(directory);
}

}  // namespace sen::exchange
