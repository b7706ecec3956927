#include "trace/digital_link.hpp"

#include <algorithm>

#include "http/url.hpp"

namespace sen::trace {
namespace {

bool is_digits(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

tl::unexpected<Refusal> malformed() { return refuse(Refusal::malformed, "digital_link.malformed"); }

Result<void>
check_value(const ApplicationIdentifier* identifier, const std::string& key, std::string_view value)
{
    if (identifier == nullptr || !is_value_of(*identifier, value))
        return refuse(Refusal::malformed, "digital_link.value", key);
    return {};
}

std::string filled_up(const std::string& key, std::string value)
{
    const auto size = value.size();
    if (key == "01" && (size == 8 || size == 12 || size == 13)) value.insert(0, 14 - size, '0');
    return value;
}

/// Whether the qualifiers come in the order of one of the ways.
bool is_in_order(const DigitalLink& link, const ApplicationIdentifier& primary)
{
    if (link.keys.size() == 1) return true;
    return std::any_of(primary.qualifiers.begin(), primary.qualifiers.end(), [&](const auto& way) {
        auto from = way.begin();
        return std::all_of(link.keys.begin() + 1, link.keys.end(), [&](const auto& pair) {
            from = std::find(from, way.end(), pair.first);
            return from != way.end() && from++ != way.end();
        });
    });
}

Result<void> check_attributes(const ApplicationIdentifiers& all, const http::Pairs& query)
{
    for (const auto& [key, value] : query) {
        if (!is_digits(key)) continue;
        const auto* identifier = all.find(key);
        if (identifier == nullptr || !identifier->is_attribute)
            return refuse(Refusal::malformed, "digital_link.value", key);
        TRY(check_value(identifier, key, value));
    }
    return {};
}

}  // namespace

std::string DigitalLink::path(std::size_t levels) const
{
    std::string text;
    for (std::size_t i = 0; i < levels && i < keys.size(); ++i)
        text += "/" + keys[i].first + "/" + http::percent_encoded(keys[i].second);
    return text;
}

bool looks_like_digital_link(std::string_view path)
{
    if (!path.starts_with('/')) return false;
    const auto first = path.substr(1, path.find('/', 1) - 1);
    return first.size() >= 2 && first.size() <= 4 && is_digits(first);
}

Result<DigitalLink> read_digital_link(
    const ApplicationIdentifiers& all, std::string_view target, const http::Pairs& query)
{
    auto segments = http::path_segments(target);
    if (!segments) return malformed();
    if (segments->size() > 2 && segments->back().empty()) segments->pop_back();
    if (segments->size() < 2 || segments->size() % 2 != 0) return malformed();
    const auto* primary = all.find(segments->front());
    if (primary == nullptr || !primary->is_primary) return malformed();

    DigitalLink link;
    for (std::size_t i = 0; i < segments->size(); i += 2) {
        auto& key = (*segments)[i];
        auto value = filled_up(key, std::move((*segments)[i + 1]));
        TRY(check_value(all.find(key), key, value));
        link.keys.emplace_back(std::move(key), std::move(value));
    }
    if (!is_in_order(link, *primary)) return malformed();
    TRY(check_attributes(all, query));
    return link;
}

}  // namespace sen::trace
