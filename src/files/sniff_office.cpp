#include "files/sniff_office.hpp"

#include "files/sniff_zip.hpp"

#include <algorithm>
#include <set>

namespace sen::files {
namespace {

constexpr std::string_view no_office_file = "";

constexpr std::string_view ooxml_document =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
constexpr std::string_view ooxml_sheet =
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

using Members = std::vector<zip::Member>;

std::string lower(std::string_view text)
{
    std::string out(text);
    for (auto& letter : out)
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    return out;
}

bool has(std::string_view text, std::string_view part) { return text.find(part) != text.npos; }

/// A name that stays in its folder, is packed in the open and appears once.
bool is_orderly(const Members& members)
{
    constexpr unsigned encrypted = 1;
    std::set<std::string> seen;
    return std::all_of(members.begin(), members.end(), [&](const zip::Member& member) {
        return !member.name.empty() && !member.name.starts_with('/') && !has(member.name, "..") &&
               !has(member.name, "\\") && !has(member.name, std::string_view("\0", 1)) &&
               (member.flags & encrypted) == 0 && seen.insert(lower(member.name)).second;
    });
}

/// Overlapping members would claim more packed bytes than the file holds.
bool unfolds_too_far(const Members& members, std::size_t zip_size, const OfficeLimits& limits)
{
    std::uint64_t packed = 0;
    std::uint64_t unfolded = 0;
    for (const auto& member : members) {
        packed += member.packed_size;
        unfolded += member.inflated_size;
    }
    return packed > zip_size || unfolded > limits.max_inflated_bytes;
}

bool is_macro(const zip::Member& member)
{
    const auto name = lower(member.name);
    return name.ends_with("vbaproject.bin") || has(name, "macrosheets/") ||
           name.starts_with("basic/") || name.starts_with("scripts/");
}

const zip::Member* find(const Members& members, std::string_view name)
{
    const auto found =
        std::find_if(members.begin(), members.end(), [&](auto& one) { return one.name == name; });
    return found == members.end() ? nullptr : &*found;
}

/// [Content_Types].xml names the type of every part (ISO/IEC 29500-2), whatever the part is called.
Result<std::string> ooxml_type(std::string_view manifest)
{
    const auto types = lower(manifest);
    if (has(types, "&#") || has(types, "<!")) return std::string(no_office_file);
    if (has(types, "macroenabled") || has(types, "vbaproject") || has(types, "macrosheet"))
        return refuse(Refusal::invalid, "file.has_macros");
    if (has(types, std::string(ooxml_document) + ".main+xml")) return std::string(ooxml_document);
    if (has(types, std::string(ooxml_sheet) + ".main+xml")) return std::string(ooxml_sheet);
    return std::string(no_office_file);
}

}  // namespace

Result<std::string> office_type(std::string_view bytes, const OfficeLimits& limits)
{
    constexpr std::size_t most_a_zip_can_name = 65535;
    const auto members = zip::members(bytes, most_a_zip_can_name);
    if (!members || !is_orderly(*members)) return std::string(no_office_file);
    if (members->size() > limits.max_members || unfolds_too_far(*members, bytes.size(), limits))
        return refuse(Refusal::too_large, "file.inflates_too_much");
    if (std::any_of(members->begin(), members->end(), is_macro))
        return refuse(Refusal::invalid, "file.has_macros");

    if (const auto* types = find(*members, "[Content_Types].xml")) {
        const auto manifest = zip::content(bytes, *types, limits.max_manifest_bytes);
        return manifest ? ooxml_type(*manifest) : std::string(no_office_file);
    }
    if (const auto* mimetype = find(*members, "mimetype"))
        return zip::content(bytes, *mimetype, limits.max_manifest_bytes)
            .value_or(std::string(no_office_file));
    return std::string(no_office_file);
}

}  // namespace sen::files
