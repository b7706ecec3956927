#include "registry/producer_rules.hpp"

#include <algorithm>

namespace sen::registry {
namespace {

bool are_digits(std::string_view text, std::size_t count)
{
    return text.size() == count && std::all_of(text.begin(), text.end(), [](char letter) {
               return letter >= '0' && letter <= '9';
           });
}

}  // namespace

Result<void> is_sound(const Producer& producer, const rulebook::Places& places)
{
    if (producer.commune_code && !is_commune_today(places, *producer.commune_code))
        return refuse(Refusal::invalid, "producer.commune_unknown", *producer.commune_code);
    if (producer.tax_code && !is_tax_code(*producer.tax_code))
        return refuse(Refusal::invalid, "producer.tax_code_malformed", *producer.tax_code);
    return {};
}

bool is_tax_code(std::string_view text)
{
    if (are_digits(text, 10) || are_digits(text, 12)) return true;
    return text.size() == 14 && are_digits(text.substr(0, 10), 10) && text[10] == '-' &&
           are_digits(text.substr(11), 3);
}

bool is_personal(std::string_view tax_code) { return are_digits(tax_code, 12); }

bool is_commune_today(const rulebook::Places& places, std::string_view code)
{
    const auto* unit = places.today(code);
    return unit != nullptr && unit->level == rulebook::Level::commune;
}

bool must_wait_for_approval(const Producer& producer, access::Scope scope)
{
    return producer.is_public && scope == access::Scope::own;
}

}  // namespace sen::registry
