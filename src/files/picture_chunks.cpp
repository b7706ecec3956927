#include "files/picture_chunks.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

namespace sen::files {
namespace {

std::uint32_t big_endian(std::string_view bytes)
{
    std::uint32_t number = 0;
    for (const char byte : bytes.substr(0, 4))
        number = number << 8 | static_cast<unsigned char>(byte);
    return number;
}

std::uint32_t little_endian(std::string_view bytes)
{
    std::string turned(bytes.substr(0, 4));
    std::reverse(turned.begin(), turned.end());
    return big_endian(turned);
}

std::string little_endian(std::uint32_t number)
{
    std::string bytes;
    for (int i = 0; i < 4; ++i, number >>= 8)
        bytes += static_cast<char>(number & 255);
    return bytes;
}

/// What decides the colours, once each and of a sane length; the pixels come in any number.
bool is_kept(std::string_view type, std::size_t size, std::string_view kept_so_far)
{
    constexpr std::array always{"IHDR", "PLTE", "IDAT", "IEND"};
    constexpr std::array once{"tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "eXIf"};
    constexpr std::size_t longest = 64 * 1024;
    const auto among = [&](const auto& types) {
        return std::find(types.begin(), types.end(), type) != types.end();
    };
    return among(always) ||
           (among(once) && size <= longest && kept_so_far.find(type) == kept_so_far.npos);
}

}  // namespace

std::string without_png_texts(std::string_view picture)
{
    constexpr std::string_view sign = "\x89PNG\r\n\x1a\n";
    constexpr std::size_t frame = 12;  // length, type, checksum
    if (!picture.starts_with(sign)) return std::string(picture);

    std::string lean(sign);
    std::string kept;
    for (auto rest = picture.substr(sign.size()); rest.size() >= frame;) {
        const std::size_t size = big_endian(rest);
        const auto type = rest.substr(4, 4);
        const auto chunk = rest.substr(0, std::min(rest.size(), frame + size));
        if (is_kept(type, size, kept)) {
            lean += chunk;
            if (type != "IDAT") kept += std::string(type) + ' ';
        }
        if (type == "IEND") break;
        rest.remove_prefix(chunk.size());
    }
    return lean;
}

std::string without_webp_notes(std::string_view picture)
{
    constexpr std::size_t head = 12;  // "RIFF", length, "WEBP"
    constexpr std::size_t frame = 8;  // type, length
    constexpr unsigned char alpha = 0x10;
    constexpr std::array kept{"VP8 ", "VP8L", "ALPH"};
    if (!picture.starts_with("RIFF") || picture.size() < head) return std::string(picture);

    std::string chunks = "WEBP";
    for (auto rest = picture.substr(head); rest.size() >= frame;) {
        const std::size_t size = little_endian(rest.substr(4));
        const auto chunk = rest.substr(0, std::min(rest.size(), frame + size + size % 2));
        const auto type = chunk.substr(0, 4);
        if (std::find(kept.begin(), kept.end(), type) != kept.end()) chunks += chunk;
        if (type == "VP8X" && chunk.size() > frame) {
            const auto flags = chunks.size() + frame;
            chunks += chunk;
            chunks[flags] = static_cast<char>(chunks[flags] & alpha);
        }
        rest.remove_prefix(chunk.size());
    }
    return "RIFF" + little_endian(static_cast<std::uint32_t>(chunks.size())) + chunks;
}

}  // namespace sen::files
