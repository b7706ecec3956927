#include "proof/archive.hpp"

#include <algorithm>
#include <cstdint>

#include <fmt/format.h>
#include <zlib.h>

namespace sen::proof {
namespace {

constexpr std::string_view part_mark{"PK\x03\x04", 4};
constexpr std::string_view directory_mark{"PK\x01\x02", 4};
constexpr std::string_view end_mark{"PK\x05\x06", 4};
constexpr std::size_t header_size = 30;
constexpr std::size_t longest_name = 64;
constexpr std::uint32_t version = 20;
constexpr std::uint32_t names_are_utf8 = 0x0800;
constexpr std::uint32_t first_day = 0x21;  // 1980-01-01

void put(std::string& out, std::uint32_t number, int bytes)
{
    for (int i = 0; i < bytes; ++i)
        out += static_cast<char>(number >> (8 * i) & 0xFF);
}

std::uint32_t number_at(std::string_view bytes, std::size_t at, std::size_t size)
{
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < size; ++i)
        number |= static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[at + i])) << (8 * i);
    return number;
}

bool is_name(std::string_view name)
{
    constexpr std::string_view allowed =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-./";
    return !name.empty() && name.size() <= longest_name &&
           name.find_first_not_of(allowed) == std::string_view::npos;
}

/// What a part's own header and its line in the directory share.
void put_description(std::string& out, const Part& part)
{
    const auto size = static_cast<std::uint32_t>(part.bytes.size());
    const auto* bytes = reinterpret_cast<const Bytef*>(part.bytes.data());
    put(out, version, 2);
    put(out, names_are_utf8, 2);
    put(out, 0, 2);  // stored
    put(out, 0, 2);  // midnight
    put(out, first_day, 2);
    put(out, static_cast<std::uint32_t>(crc32_z(0, bytes, part.bytes.size())), 4);
    put(out, size, 4);
    put(out, size, 4);
    put(out, static_cast<std::uint32_t>(part.name.size()), 2);
    put(out, 0, 2);  // no extra field
}

void put_directory_line(std::string& out, const Part& part, std::size_t start)
{
    out += directory_mark;
    put(out, version, 2);
    put_description(out, part);
    put(out, 0, 2);  // no comment
    put(out, 0, 2);  // disk
    put(out, 0, 2);  // kind of text
    put(out, 0, 4);  // attributes
    put(out, static_cast<std::uint32_t>(start), 4);
    out += part.name;
}

void put_end(std::string& out, std::size_t count, std::size_t start)
{
    const auto size = out.size() - start;
    out += end_mark;
    put(out, 0, 4);  // disks
    put(out, static_cast<std::uint32_t>(count), 2);
    put(out, static_cast<std::uint32_t>(count), 2);
    put(out, static_cast<std::uint32_t>(size), 4);
    put(out, static_cast<std::uint32_t>(start), 4);
    put(out, 0, 2);  // no comment
}

tl::unexpected<Refusal> unreadable(std::string why)
{
    return refuse(Refusal::malformed, "proof.unreadable", std::move(why));
}

/// For a message: the name in the header there, also when the length of the name is wrong.
std::string_view shown_name(std::string_view archive, std::size_t at)
{
    constexpr std::string_view ending = ".json";
    const auto text = archive.substr(std::min(at + header_size, archive.size()), longest_name);
    auto end = text.find(ending);
    if (end == std::string_view::npos) return "without a name";
    end += ending.size();
    if (text.substr(end, 1) == "l") ++end;  // .jsonl
    const auto name = text.substr(0, end);
    return is_name(name) ? name : std::string_view("without a name");
}

/// The part whose header begins there; `at` moves behind it.
Result<Part> part_at(std::string_view archive, std::size_t& at)
{
    const auto header = archive.substr(at, header_size);
    if (header.size() < header_size)
        return unreadable(fmt::format("it ends in the header at byte {}", at));
    const std::size_t size = number_at(header, 18, 4);
    const std::size_t name_size = number_at(header, 26, 2);
    const std::size_t extra_size = number_at(header, 28, 2);
    const auto name = archive.substr(std::min(at + header_size, archive.size()), name_size);
    if (!is_name(name) || extra_size > 0)
        return unreadable(
            fmt::format("the header at byte {} ({}) names no part", at, shown_name(archive, at)));
    if (number_at(header, 8, 2) != 0)
        return unreadable(fmt::format("{} is compressed, which no part of a proof is", name));
    const auto start = at + header_size + name_size;
    if (start > archive.size() || size > archive.size() - start)
        return unreadable(fmt::format("it ends inside {}", name));
    at = start + size;
    return Part{std::string(name), std::string(archive.substr(start, size))};
}

/// What the byte belongs to: "header of result.json", "result.json" or "directory".
std::string place_of(const std::vector<Part>& parts, std::size_t byte)
{
    std::size_t at = 0;
    for (const auto& part : parts) {
        at += header_size + part.name.size();
        if (byte < at) return "header of " + part.name;
        at += part.bytes.size();
        if (byte < at) return part.name;
    }
    return "directory";
}

}  // namespace

std::string archive_of(const std::vector<Part>& parts)
{
    CHECK(parts.size() <= most_parts);
    std::string out;
    std::vector<std::size_t> starts;
    for (const auto& part : parts) {
        CHECK(is_name(part.name));
        starts.push_back(out.size());
        out += part_mark;
        put_description(out, part);
        out += part.name;
        out += part.bytes;
    }
    const auto directory = out.size();
    for (std::size_t i = 0; i < parts.size(); ++i)
        put_directory_line(out, parts[i], starts[i]);
    put_end(out, parts.size(), directory);
    return out;
}

Result<std::vector<Part>> parts_of(std::string_view archive)
{
    if (archive.size() > largest_archive) return unreadable("it is larger than 64 MiB");
    if (!archive.starts_with(part_mark)) return unreadable("it is no ZIP file");
    std::vector<Part> parts;
    std::size_t at = 0;
    std::size_t last = 0;
    while (archive.substr(at, part_mark.size()) == part_mark) {
        if (parts.size() == most_parts) return unreadable("it has more than 200 parts");
        last = at;
        parts.push_back(TRY(part_at(archive, at)));
    }
    if (archive.substr(at, directory_mark.size()) != directory_mark)
        return unreadable(fmt::format(
            "after {}, at byte {}, neither a part nor the directory begins ({})",
            shown_name(archive, last), at, shown_name(archive, at)));
    return parts;
}

std::optional<std::string> deviation(std::string_view archive, const std::vector<Part>& parts)
{
    const auto wanted = archive_of(parts);
    const auto [is, should] =
        std::mismatch(archive.begin(), archive.end(), wanted.begin(), wanted.end());
    if (is == archive.end() && should == wanted.end()) return std::nullopt;
    const auto byte = static_cast<std::size_t>(should - wanted.begin());
    return fmt::format("byte {}, {}", byte, place_of(parts, byte));
}

}  // namespace sen::proof
