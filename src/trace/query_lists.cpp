#include <algorithm>

#include "trace/cbv.hpp"
#include "trace/query_fields.hpp"
#include "trace/uri.hpp"

namespace sen::trace {
namespace {

using Values = std::vector<std::string>;

/// What the values of a parameter of a plain list are.
enum class Of { event_types, actions, words, uris, texts, truth };

/// A parameter that asks for one of a list of texts.
struct ListParameter {
    std::string_view name;
    Of of;
    std::vector<std::string_view> kinds;
    Vocabulary vocabulary = Vocabulary::biz_step;  ///< of Of::words
};

const std::vector<ListParameter>& list_parameters()
{
    using enum Vocabulary;
    static const std::vector<ListParameter> all{
        {"eventType", Of::event_types, {"eventType"}},
        {"EQ_action", Of::actions, {"action"}},
        {"EQ_bizStep", Of::words, {"bizStep"}, biz_step},
        {"EQ_disposition", Of::words, {"disposition"}, disposition},
        {"EQ_persistentDisposition_set", Of::words, {"persistentDisposition_set"}, disposition},
        {"EQ_persistentDisposition_unset", Of::words, {"persistentDisposition_unset"}, disposition},
        {"EQ_readPoint", Of::uris, {"readPoint"}},
        {"WD_readPoint", Of::uris, {"readPoint"}},
        {"EQ_bizLocation", Of::uris, {"bizLocation"}},
        {"WD_bizLocation", Of::uris, {"bizLocation"}},
        {"EQ_transformationID", Of::uris, {"transformationID"}},
        {"MATCH_epc", Of::uris, {"epc"}},
        {"MATCH_parentID", Of::uris, {"parentID"}},
        {"MATCH_inputEPC", Of::uris, {"inputEPC"}},
        {"MATCH_outputEPC", Of::uris, {"outputEPC"}},
        {"MATCH_anyEPC", Of::uris, {"epc", "parentID", "inputEPC", "outputEPC"}},
        {"MATCH_epcClass", Of::uris, {"epcClass"}},
        {"MATCH_inputEPCClass", Of::uris, {"inputEPCClass"}},
        {"MATCH_outputEPCClass", Of::uris, {"outputEPCClass"}},
        {"MATCH_anyEPCClass", Of::uris, {"epcClass", "inputEPCClass", "outputEPCClass"}},
        {"EQ_errorReason", Of::words, {"errorReason"}, error_reason},
        {"EQ_correctiveEventID", Of::uris, {"correctiveEventID"}},
        {"EQ_type", Of::words, {"type"}, measurement},
        {"EQ_deviceID", Of::uris, {"deviceID"}},
        {"EQ_dataProcessingMethod", Of::uris, {"dataProcessingMethod"}},
        {"EQ_bizRules", Of::uris, {"bizRules"}},
        {"EQ_microorganism", Of::uris, {"microorganism"}},
        {"EQ_chemicalSubstance", Of::uris, {"chemicalSubstance"}},
        {"EQ_stringValue", Of::texts, {"stringValue"}},
        {"EQ_hexBinaryValue", Of::texts, {"hexBinaryValue"}},
        {"EQ_uriValue", Of::uris, {"uriValue"}},
        {"EQ_booleanValue", Of::truth, {"booleanValue"}},
    };
    return all;
}

bool is_among(std::string_view text, std::initializer_list<std::string_view> words)
{
    return std::find(words.begin(), words.end(), text) != words.end();
}

bool fits(const ListParameter& parameter, const std::string& value)
{
    switch (parameter.of) {
    case Of::event_types:
        return is_uri(value) || is_among(
                                    value, {"ObjectEvent", "AggregationEvent", "AssociationEvent",
                                            "TransactionEvent", "TransformationEvent"});
    case Of::actions:
        return is_among(value, {"ADD", "OBSERVE", "DELETE"});
    case Of::words:
        return is_uri(value) || is_word(parameter.vocabulary, value);
    case Of::uris:
        return is_uri(value) || value.starts_with("urn:");
    case Of::truth:
        return value == "true" || value == "false";
    case Of::texts:
        break;
    }
    return true;
}

/// An EPC pattern (section 8.2.7.1.1) asks for all EPCs that begin as it does before its "*".
void add_pattern(Condition& condition, const std::string& kind, std::string_view value)
{
    constexpr std::string_view pattern = "urn:epc:idpat:";
    const auto star = value.find('*');
    if (!value.starts_with(pattern) || star == std::string_view::npos) return;
    if (value.substr(star).find_first_not_of("*.") != std::string_view::npos) return;
    const std::string beginning(value.substr(pattern.size(), star - pattern.size()));
    condition.beginnings.push_back({kind, "urn:epc:id:" + beginning});
    condition.beginnings.push_back({kind, std::string(pattern) + beginning});
}

Result<std::optional<Condition>> read_known(const ListParameter& parameter, const Values& values)
{
    Condition condition;
    condition.with_descendants = parameter.name.starts_with("WD_");
    for (const auto& value : values) {
        if (!fits(parameter, value)) return wrong_value(parameter.name);
        const auto plain =
            parameter.of == Of::words ? std::string(bare_word(parameter.vocabulary, value)) : value;
        for (const auto kind : parameter.kinds) {
            condition.terms.push_back({std::string(kind), index_text(plain)});
            if (parameter.name.starts_with("MATCH_"))
                add_pattern(condition, std::string(kind), value);
        }
    }
    return condition;
}

}  // namespace

Result<std::optional<Condition>> read_list(std::string_view name, const Values& values)
{
    for (const auto& parameter : list_parameters())
        if (parameter.name == name) return read_known(parameter, values);
    return std::nullopt;
}

}  // namespace sen::trace
