#include "files/file_kinds.hpp"

#include "files/sniff.hpp"

#include <boost/json.hpp>

#include <algorithm>
#include <stdexcept>

namespace sen::files {
namespace {

namespace js = boost::json;

template <class Number>
Number positive(const js::value& object, std::string_view key)
{
    const auto number = object.at(key).to_number<Number>();
    if (number <= 0) throw std::runtime_error("file_kinds: not positive: " + std::string(key));
    return number;
}

std::string text(const js::value& value)
{
    return {value.as_string().data(), value.as_string().size()};
}

FileKind kind_from(const js::value& entry)
{
    FileKind kind{
        text(entry.at("kind")),
        text(entry.at("purpose")),
        positive<std::size_t>(entry, "max_bytes"),
        {}};
    for (const auto& media_type : entry.at("media_types").as_array()) {
        if (!is_recognised(text(media_type)))
            throw std::runtime_error("file_kinds: no such form: " + text(media_type));
        kind.media_types.push_back(text(media_type));
    }
    return kind;
}

OfficeLimits office_from(const js::value& entry)
{
    return {
        positive<std::size_t>(entry, "max_members"),
        positive<std::uint64_t>(entry, "max_inflated_bytes"),
        positive<std::size_t>(entry, "max_manifest_bytes")};
}

PictureLimits picture_from(const js::value& entry)
{
    PictureLimits limits;
    limits.max_pixels = positive<std::uint64_t>(entry, "max_pixels");
    limits.max_side = positive<int>(entry, "max_side");
    limits.jpeg_quality = positive<int>(entry, "jpeg_quality");
    limits.webp_quality = positive<int>(entry, "webp_quality");
    limits.max_milliseconds = positive<int>(entry, "max_milliseconds");
    for (const auto& width : entry.at("thumbnail_widths").as_array())
        limits.thumbnail_widths.push_back(width.to_number<int>());
    std::sort(limits.thumbnail_widths.begin(), limits.thumbnail_widths.end());
    if (!limits.thumbnail_widths.empty() && limits.thumbnail_widths.front() <= 0)
        throw std::runtime_error("file_kinds: not positive: thumbnail_widths");
    return limits;
}

}  // namespace

const FileKind* FileKinds::of_media_type(std::string_view media_type) const
{
    for (const auto& kind : kinds)
        for (const auto& taken : kind.media_types)
            if (taken == media_type) return &kind;
    return nullptr;
}

std::size_t FileKinds::max_bytes() const
{
    std::size_t most = 0;
    for (const auto& kind : kinds)
        most = std::max(most, kind.max_bytes);
    return most;
}

FileKinds parse_file_kinds(std::string_view json)
{
    const auto root = js::parse(js::string_view(json.data(), json.size()));
    FileKinds all;
    for (const auto& entry : root.at("kinds").as_array())
        all.kinds.push_back(kind_from(entry));
    all.office = office_from(root.at("office"));
    all.picture = picture_from(root.at("picture"));
    return all;
}

}  // namespace sen::files
