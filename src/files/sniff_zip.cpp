#include "files/sniff_zip.hpp"

#include <zlib.h>

#include <limits>

namespace sen::files::zip {
namespace {

constexpr std::size_t end_size = 22;      ///< end of central directory
constexpr std::size_t central_size = 46;  ///< fixed part of a central header
constexpr std::size_t local_size = 30;    ///< fixed part of a local header

std::uint16_t u16(std::string_view bytes, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[at + i]); };
    return static_cast<std::uint16_t>(byte(0) | byte(1) << 8);
}

std::uint32_t u32(std::string_view bytes, std::size_t at)
{
    return u16(bytes, at) | static_cast<std::uint32_t>(u16(bytes, at + 2)) << 16;
}

/// The last record, whose comment must reach exactly to the end of the file.
std::optional<std::string_view> end_record(std::string_view zip)
{
    if (zip.size() < end_size) return {};
    constexpr std::size_t longest_comment = std::numeric_limits<std::uint16_t>::max();
    for (std::size_t comment = 0; comment <= longest_comment; ++comment) {
        if (zip.size() < end_size + comment) return {};
        const auto record = zip.substr(zip.size() - end_size - comment);
        if (record.starts_with("PK\x05\x06") && u16(record, 20) == comment) return record;
    }
    return {};
}

std::optional<std::string> inflated(std::string_view packed, std::size_t size)
{
    z_stream stream{};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK) return {};
    std::string out(size + 1, '\0');  // never an empty buffer, and one byte to notice too much
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
    stream.avail_in = static_cast<uInt>(packed.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    const int ended = inflate(&stream, Z_FINISH);
    const auto made = stream.total_out;
    inflateEnd(&stream);
    if (ended != Z_STREAM_END || made != size) return {};
    out.resize(size);
    return out;
}

}  // namespace

std::optional<std::vector<Member>> members(std::string_view zip, std::size_t most)
{
    const auto end = end_record(zip);
    if (!end) return {};
    const std::size_t count = u16(*end, 10);
    const std::size_t size = u32(*end, 12);
    const std::size_t start = u32(*end, 16);
    const std::size_t end_at = zip.size() - end->size();
    if (u16(*end, 8) != count || count > most || start + size != end_at) return {};

    auto directory = zip.substr(start, size);
    std::vector<Member> found;
    for (std::size_t i = 0; i < count; ++i) {
        if (directory.size() < central_size || !directory.starts_with("PK\x01\x02")) return {};
        const std::size_t name = u16(directory, 28);
        const std::size_t whole = central_size + name + u16(directory, 30) + u16(directory, 32);
        if (directory.size() < whole) return {};
        found.push_back(
            {directory.substr(central_size, name), u16(directory, 8), u16(directory, 10),
             u32(directory, 20), u32(directory, 24), u32(directory, 42)});
        directory.remove_prefix(whole);
    }
    if (!directory.empty()) return {};
    return found;
}

std::optional<std::string> content(std::string_view zip, const Member& member, std::size_t most)
{
    if (member.inflated_size > most || member.offset > zip.size()) return {};
    auto rest = zip.substr(member.offset);
    if (rest.size() < local_size || !rest.starts_with("PK\x03\x04")) return {};
    const std::size_t head = local_size + u16(rest, 26) + u16(rest, 28);
    if (rest.size() < head || rest.size() - head < member.packed_size) return {};
    const auto packed = rest.substr(head, member.packed_size);

    if (member.method == 8) return inflated(packed, member.inflated_size);
    if (member.method == 0 && packed.size() == member.inflated_size) return std::string(packed);
    return {};
}

}  // namespace sen::files::zip
