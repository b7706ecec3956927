#include <algorithm>
#include <array>
#include <map>
#include <vector>

#include "http/url.hpp"
#include "trace/gs1_key.hpp"

namespace sen::trace {
namespace {

using Segments = std::vector<std::string_view>;

/// A primary key of a Digital Link: how its value looks, and what may stand below it.
struct PrimaryKey {
    std::size_t least;  ///< digits or signs of the value
    std::size_t most;
    std::size_t digits;  ///< so many of the first signs are digits
    std::vector<std::string_view> qualifiers;
    std::vector<std::string_view> specific;  ///< qualifiers kept in the canonical form, best first
};

const std::map<std::string_view, PrimaryKey>& primary_keys()
{
    static const std::map<std::string_view, PrimaryKey> keys{
        {"00", {18, 18, 18, {}, {}}},
        {"01", {8, 14, 14, {"22", "10", "21", "235"}, {"21", "10", "235"}}},
        {"253", {13, 30, 13, {}, {}}},
        {"255", {13, 25, 25, {}, {}}},
        {"401", {4, 30, 4, {}, {}}},
        {"402", {17, 17, 17, {}, {}}},
        {"414", {13, 13, 13, {"254", "7040"}, {"254"}}},
        {"417", {13, 13, 13, {"7040"}, {}}},
        {"8003", {14, 30, 14, {}, {}}},
        {"8004", {4, 30, 4, {"7040"}, {}}},
        {"8006", {18, 18, 18, {"22", "10", "21"}, {"21", "10"}}},
        {"8010", {4, 30, 4, {"8011"}, {"8011"}}},
        {"8017", {18, 18, 18, {"8019"}, {}}},
        {"8018", {18, 18, 18, {"8019"}, {}}},
    };
    return keys;
}

/// The names that the first edition of the Digital Link standard allowed for numbers.
std::string_view number_of(std::string_view name)
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 17> names{{
        {"gtin", "01"},
        {"itip", "8006"},
        {"cpid", "8010"},
        {"gln", "414"},
        {"party", "417"},
        {"gsrnp", "8017"},
        {"gsrn", "8018"},
        {"gcn", "255"},
        {"sscc", "00"},
        {"gdti", "253"},
        {"ginc", "401"},
        {"gsin", "402"},
        {"grai", "8003"},
        {"giai", "8004"},
        {"cpv", "22"},
        {"lot", "10"},
        {"ser", "21"},
    }};
    for (const auto& [known, number] : names)
        if (known == name) return number;
    return name;
}

Segments segments_of(std::string_view uri)
{
    const auto host = uri.find("://");
    auto path = uri.substr(host + 3);
    path = path.substr(0, path.find_first_of("?#"));
    Segments segments;
    for (auto slash = path.find('/'); slash != std::string_view::npos; slash = path.find('/')) {
        path.remove_prefix(slash + 1);
        segments.push_back(path.substr(0, path.find('/')));
    }
    if (!segments.empty() && segments.back().empty()) segments.pop_back();
    return segments;
}

bool fits(std::string_view key, const PrimaryKey& shape, std::string_view escaped_value)
{
    const auto value = http::percent_decoded(escaped_value);
    if (!value || value->size() < shape.least || value->size() > shape.most) return false;
    if (key == "01" && (value->size() < 12 && value->size() != 8)) return false;
    const auto digits = value->substr(0, shape.digits);
    return std::all_of(
        digits.begin(), digits.end(), [](char sign) { return sign >= '0' && sign <= '9'; });
}

/// The canonical form when a key begins at segment `at` and all behind it are its qualifiers.
std::optional<std::string> read_from(const Segments& segments, std::size_t at)
{
    const auto key = number_of(segments[at]);
    const auto known = primary_keys().find(key);
    if (known == primary_keys().end() || !fits(key, known->second, segments[at + 1]))
        return std::nullopt;
    if ((segments.size() - at) % 2 != 0) return std::nullopt;

    const auto& allowed = known->second.qualifiers;
    std::map<std::string_view, std::string_view> qualifiers;
    for (auto i = at + 2; i < segments.size(); i += 2) {
        const auto name = number_of(segments[i]);
        if (std::find(allowed.begin(), allowed.end(), name) == allowed.end()) return std::nullopt;
        if (!qualifiers.emplace(name, segments[i + 1]).second) return std::nullopt;
    }
    std::string value(segments[at + 1]);
    if (key == "01" && value.size() < 14) value.insert(0, 14 - value.size(), '0');
    auto link = "https://id.gs1.org/" + std::string(key) + "/" + value;
    for (const auto name : known->second.specific)
        if (const auto found = qualifiers.find(name); found != qualifiers.end())
            return link + "/" + std::string(name) + "/" + std::string(found->second);
    return link;
}

}  // namespace

std::string canonical_identifier(std::string_view uri)
{
    if (auto link = digital_link_of(uri)) return *link;
    if (!uri.starts_with("https://") && !uri.starts_with("http://")) return std::string(uri);
    const auto segments = segments_of(uri);
    for (std::size_t i = 0; i + 1 < segments.size(); ++i)
        if (auto link = read_from(segments, i)) return *link;
    return std::string(uri);
}

}  // namespace sen::trace
