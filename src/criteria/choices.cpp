#include "criteria/choices.hpp"

#include <boost/json.hpp>

#include "rulebook/strict_json.hpp"

namespace sen::criteria {
namespace {

constexpr std::size_t most_bytes = 64 * 1024;
constexpr int last_position = 99;

tl::unexpected<Refusal> malformed(std::string code, std::string subject = {})
{
    return refuse(Refusal::malformed, std::move(code), std::move(subject));
}

tl::unexpected<Refusal> not_readable(const std::string& fault)
{
    const auto colon = fault.find(": ");
    if (colon == std::string::npos) return malformed("choices.not_json");
    return malformed("choices.duplicate_key", fault.substr(colon + 2));
}

}  // namespace

Result<Choices> read_choices(std::string_view text)
{
    if (text.size() > most_bytes) return refuse(Refusal::too_large, "choices.too_large");
    const auto parsed = rulebook::parse_strictly(text);
    if (!parsed.fault.empty()) return not_readable(parsed.fault);

    const auto* whole = parsed.value.if_object();
    const auto* given = whole ? whole->if_contains("choices") : nullptr;
    if (!given || !given->is_object()) return malformed("choices.not_an_object", "choices");
    for (const auto& member : *whole)
        if (member.key() != "choices") return malformed("choices.unknown_key", member.key());

    Choices choices;
    for (const auto& member : given->get_object()) {
        const auto position = rulebook::whole_number(member.value(), 0, last_position);
        if (!position) return malformed("choices.not_a_position", member.key());
        choices.emplace(member.key(), *position);
    }
    return choices;
}

}  // namespace sen::criteria
