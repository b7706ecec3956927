#include "trace/query_fields.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "trace/cbv.hpp"
#include "trace/moment.hpp"

namespace sen::trace {
namespace {

using Values = std::vector<std::string>;
using Composed = Result<std::optional<Condition>>;

bool is_unit(std::string_view text)
{
    return text.size() >= 2 && text.size() <= 4 &&
           std::all_of(text.begin(), text.end(), [](char sign) {
               return (sign >= 'A' && sign <= 'Z') || (sign >= '0' && sign <= '9');
           });
}

/// "quantity", "quantity_KGM", "maxValue_CEL", "percRank".
bool is_measure(std::string_view field)
{
    if (field == "quantity" || field == "percRank") return true;
    for (const std::string_view name :
         {"quantity_", "value_", "minValue_", "maxValue_", "meanValue_", "sDev_", "percValue_"})
        if (field.starts_with(name)) return is_unit(field.substr(name.size()));
    return false;
}

std::optional<Comparison> comparison_of(std::string_view operation)
{
    static constexpr std::array<std::pair<std::string_view, Comparison>, 5> all{{
        {"EQ", Comparison::equal},
        {"GT", Comparison::greater},
        {"GE", Comparison::greater_or_equal},
        {"LT", Comparison::less},
        {"LE", Comparison::less_or_equal},
    }};
    for (const auto& [name, comparison] : all)
        if (name == operation) return comparison;
    return std::nullopt;
}

Composed measured(
    std::string_view parameter, std::string_view field, Comparison comparison, const Values& values)
{
    Condition condition;
    if (comparison != Comparison::equal && values.size() != 1) return wrong_value(parameter);
    for (const auto& value : values) {
        const auto number = number_in(value);
        if (!number) return wrong_value(parameter);
        condition.measures.push_back({std::string(field), comparison, *number});
    }
    return condition;
}

/// "bizTransaction_po", "source_location": a partner of one type.
Composed typed(std::string_view field, const Values& values)
{
    static constexpr std::array<std::pair<std::string_view, Vocabulary>, 3> lists{{
        {"bizTransaction_", Vocabulary::business_transaction},
        {"source_", Vocabulary::source_destination},
        {"destination_", Vocabulary::source_destination},
    }};
    for (const auto& [list, vocabulary] : lists) {
        if (!field.starts_with(list) || field.size() == list.size()) continue;
        const auto type = bare_word(vocabulary, field.substr(list.size()));
        Condition condition;
        for (const auto& value : values)
            condition.terms.push_back(
                {index_text(std::string(list) + std::string(type)), index_text(value)});
        return condition;
    }
    return std::nullopt;
}

/// Cuts a beginning off; whether it was there.
bool cut(std::string_view& text, std::string_view beginning)
{
    if (!text.starts_with(beginning)) return false;
    text.remove_prefix(beginning.size());
    return true;
}

/// The kinds of a user's own field, in each way its name can be meant; none when its prefix is
/// unknown. "https://ns.example/#sao" is an old spelling of the name space and the name.
std::vector<std::string> kinds_of(std::string_view field, const Prefixes& prefixes)
{
    std::string family;
    if (cut(field, "INNER_")) family = "INNER_";
    for (const std::string_view place :
         {"ILMD_", "ERROR_DECLARATION_", "SENSORELEMENT_", "SENSORMETADATA_", "SENSORREPORT_",
          "readPoint_", "bizLocation_"})
        if (cut(field, place)) {
            family += place;
            break;
        }
    if (prefixes.knows(field)) return {extension_kind(family, prefixes.expanded(field))};
    const bool is_whole = field.find("://") != std::string_view::npos || field.starts_with("urn:");
    if (!is_whole) return {};
    std::string together(field);
    std::erase(together, '#');
    return {extension_kind(family, field), extension_kind(family, together)};
}

/// What a value of a user's own field may be: a text, a number or a moment.
void add_value(
    Condition& condition, const std::string& kind, Comparison comparison, const std::string& value)
{
    if (comparison == Comparison::equal) condition.terms.push_back({kind, index_text(value)});
    if (const auto number = number_in(value))
        condition.measures.push_back({kind, comparison, *number});
    if (const auto moment = microseconds_of(value))
        condition.measures.push_back({moment_kind(kind), comparison, static_cast<double>(*moment)});
}

Composed own_field(
    std::string_view parameter, std::string_view operation, std::string_view field,
    const Values& values, const Prefixes& prefixes)
{
    const auto kinds = kinds_of(field, prefixes);
    if (kinds.empty())
        return refuse(Refusal::malformed, "epcis.unknown_prefix", std::string(parameter));
    Condition condition;
    if (operation == "EXISTS") {
        for (const auto& kind : kinds)
            condition.terms.push_back({std::string(presence), kind});
        return condition;
    }
    const auto comparison = *comparison_of(operation);
    if (comparison != Comparison::equal && values.size() != 1) return wrong_value(parameter);
    for (const auto& kind : kinds)
        for (const auto& value : values)
            add_value(condition, kind, comparison, value);
    if (condition.terms.empty() && condition.measures.empty()) return wrong_value(parameter);
    return condition;
}

/// Where elements of master data stand in events, by the name of the field.
std::vector<std::string> kinds_of_elements(std::string_view field)
{
    if (field == "readPoint" || field == "bizLocation" || field == "transformationID")
        return {std::string(field)};
    if (field == "epcClass") return {"epcClass", "inputEPCClass", "outputEPCClass"};
    if (field == "source" || field == "destination") {
        const std::string list(field);
        return {list + "_owning_party", list + "_possessing_party", list + "_location"};
    }
    return {};
}

Composed attributed(
    std::string_view parameter, std::string_view rest, const Values& values,
    const Prefixes& prefixes)
{
    AttributeTest test;
    const bool has_value = parameter.starts_with("EQATTR_");
    const auto field = has_value ? rest.substr(0, rest.find('_')) : rest;
    test.kinds = kinds_of_elements(field);
    if (test.kinds.empty() || (has_value && field.size() == rest.size())) return std::nullopt;
    const auto name_text = has_value ? std::string(rest.substr(field.size() + 1)) : values.front();
    if (!has_value && values.size() != 1) return wrong_value(parameter);
    test.name = index_text(prefixes.expanded(name_text));
    if (has_value)
        for (const auto& value : values)
            test.values.push_back(index_text(value));
    Condition condition;
    condition.attribute = std::move(test);
    return condition;
}

}  // namespace

std::optional<double> number_in(std::string_view text)
{
    if (text.starts_with('+')) text.remove_prefix(1);
    double number = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool is_word = text.find_first_of("nN") != std::string_view::npos;  // nan, inf
    if (fault != std::errc{} || end != text.data() + text.size() || is_word) return std::nullopt;
    return number;
}

tl::unexpected<Refusal> wrong_value(std::string_view parameter)
{
    return refuse(Refusal::malformed, "epcis.parameter_value", std::string(parameter));
}

Composed read_composed(std::string_view name, const Values& values, const Prefixes& prefixes)
{
    for (const std::string_view operation : {"HASATTR_", "EQATTR_"})
        if (name.starts_with(operation))
            return attributed(name, name.substr(operation.size()), values, prefixes);
    const auto end = name.find('_');
    if (end == std::string_view::npos) return std::nullopt;
    const auto operation = name.substr(0, end);
    const auto field = name.substr(end + 1);
    const auto comparison = comparison_of(operation);
    if (!comparison && operation != "EXISTS") return std::nullopt;
    if (comparison && is_measure(field)) return measured(name, field, *comparison, values);
    if (comparison == Comparison::equal)
        if (auto partner = TRY(typed(field, values))) return partner;
    if (field.find(':') == std::string_view::npos) return std::nullopt;
    return own_field(name, operation, field, values, prefixes);
}

}  // namespace sen::trace
