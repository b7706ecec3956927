#include "trace/event_shape.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "trace/json_values.hpp"
#include "trace/word_shape.hpp"

namespace sen::trace {
namespace {

namespace bj = boost::json;

void check_offset(const bj::value& value, const Place& place, Faults& faults)
{
    if (!value.is_string()) return faults.add(place, "form.not_text");
    const std::string_view text = value.get_string();
    const auto is_digit = [&](std::size_t at) { return text[at] >= '0' && text[at] <= '9'; };
    const bool is_time = text.size() == 6 && (text[0] == '+' || text[0] == '-') && is_digit(1) &&
                         is_digit(2) && text[3] == ':' && is_digit(4) && is_digit(5);
    if (!is_time || text[4] > '5' || text.substr(1) > "14:00")
        faults.add(place, "epcis.not_offset");
}

void check_action(const bj::value& value, const Place& place, Faults& faults)
{
    constexpr std::array<std::string_view, 3> actions{"ADD", "OBSERVE", "DELETE"};
    const auto* text = value.if_string();
    if (text == nullptr || std::find(actions.begin(), actions.end(), *text) == actions.end())
        faults.add(place, "form.choice");
}

void check_unit(const bj::value& value, const Place& place, Faults& faults)
{
    if (!value.is_string()) return faults.add(place, "form.not_text");
    const std::string_view text = value.get_string();
    const bool fits = text.size() >= 2 && text.size() <= 3 &&
                      std::all_of(text.begin(), text.end(), [](char sign) {
                          return (sign >= 'A' && sign <= 'Z') || (sign >= '0' && sign <= '9');
                      });
    if (!fits) faults.add(place, "epcis.not_unit");
}

void check_certification(const bj::value& value, const Place& place, Faults& faults)
{
    if (value.is_array()) return check_uris(value, place, faults);
    check_uri(value, place, faults);
}

void check_error_declaration(const bj::value& value, const Place& place, Faults& faults)
{
    static constexpr Member members[] = {
        {"declarationTime", check_time, Need::required},
        {"reason", check_word<Vocabulary::error_reason>},
        {"correctiveEventIDs", check_uris},
    };
    check_object(value, place, faults, members, Others::extensions);
}

void check_quantity(const bj::value& value, const Place& place, Faults& faults)
{
    static constexpr Member members[] = {
        {"epcClass", check_uri, Need::required},
        {"quantity", check_number},
        {"uom", check_unit},
    };
    check_object(value, place, faults, members, Others::none);
}

void check_quantities(const bj::value& value, const Place& place, Faults& faults)
{
    check_list(value, place, faults, check_quantity);
}

void check_dispositions(const bj::value& value, const Place& place, Faults& faults)
{
    check_list(value, place, faults, check_word<Vocabulary::disposition>, Same::refused);
    if (value.is_array() && value.get_array().empty()) faults.add(place, "form.required");
}

void check_persistent_disposition(const bj::value& value, const Place& place, Faults& faults)
{
    static constexpr Member members[] = {
        {"set", check_dispositions}, {"unset", check_dispositions}};
    if (check_object(value, place, faults, members, Others::none) && value.get_object().empty())
        faults.add(place, "form.required");
}

void check_location(const bj::value& value, const Place& place, Faults& faults)
{
    static constexpr Member members[] = {{"id", check_uri, Need::required}};
    check_object(value, place, faults, members, Others::any);
}

void check_business_transaction(const bj::value& value, const Place& place, Faults& faults)
{
    static constexpr Member members[] = {
        {"type", check_word<Vocabulary::business_transaction>},
        {"bizTransaction", check_uri, Need::required},
    };
    check_object(value, place, faults, members, Others::none);
}

void check_business_transactions(const bj::value& value, const Place& place, Faults& faults)
{
    check_list(value, place, faults, check_business_transaction);
}

void check_source(const bj::value& value, const Place& place, Faults& faults)
{
    static constexpr Member members[] = {
        {"type", check_word<Vocabulary::source_destination>, Need::required},
        {"source", check_uri, Need::required},
    };
    check_object(value, place, faults, members, Others::none);
}

void check_sources(const bj::value& value, const Place& place, Faults& faults)
{
    check_list(value, place, faults, check_source);
}

void check_destination(const bj::value& value, const Place& place, Faults& faults)
{
    static constexpr Member members[] = {
        {"type", check_word<Vocabulary::source_destination>, Need::required},
        {"destination", check_uri, Need::required},
    };
    check_object(value, place, faults, members, Others::none);
}

void check_destinations(const bj::value& value, const Place& place, Faults& faults)
{
    check_list(value, place, faults, check_destination);
}

void check_ilmd(const bj::value& value, const Place& place, Faults& faults)
{
    check_object(value, place, faults, {}, Others::extensions);
}

constexpr Member of_every_event[] = {
    {"@context", check_context},
    {"type", check_text, Need::required},
    {"eventTime", check_time, Need::required},
    {"recordTime", check_time},
    {"eventTimeZoneOffset", check_offset, Need::required},
    {"eventID", check_uri},
    {"certificationInfo", check_certification},
    {"errorDeclaration", check_error_declaration},
    {"bizStep", check_word<Vocabulary::biz_step>},
    {"disposition", check_word<Vocabulary::disposition>},
    {"readPoint", check_location},
    {"bizLocation", check_location},
    {"bizTransactionList", check_business_transactions},
    {"sourceList", check_sources},
    {"destinationList", check_destinations},
    {"sensorElementList", check_sensor_elements},
};
constexpr std::size_t common = std::size(of_every_event);
/// The first members of all events; an unknown kind of event has no others with a bare name.
constexpr std::size_t common_to_extended = 8;

template <std::size_t own>
constexpr std::array<Member, common + own> with(const Member (&more)[own])
{
    std::array<Member, common + own> all{};
    std::copy(std::begin(of_every_event), std::end(of_every_event), all.begin());
    std::copy(std::begin(more), std::end(more), all.begin() + common);
    return all;
}

constexpr auto object_event = with(
    {{"action", check_action, Need::required},
     {"epcList", check_different_uris},
     {"quantityList", check_quantities},
     {"persistentDisposition", check_persistent_disposition},
     {"ilmd", check_ilmd}});
constexpr auto aggregation_event = with(
    {{"action", check_action, Need::required},
     {"parentID", check_uri},
     {"childEPCs", check_uris},
     {"childQuantityList", check_quantities}});
constexpr auto association_event = with(
    {{"action", check_action, Need::required},
     {"parentID", check_uri, Need::required},
     {"childEPCs", check_uris},
     {"childQuantityList", check_quantities}});
constexpr auto transaction_event = with(
    {{"action", check_action, Need::required},
     {"parentID", check_uri},
     {"epcList", check_uris},
     {"quantityList", check_quantities}});
constexpr auto transformation_event = with(
    {{"inputEPCList", check_different_uris},
     {"inputQuantityList", check_quantities},
     {"outputEPCList", check_different_uris},
     {"outputQuantityList", check_quantities},
     {"transformationID", check_uri},
     {"persistentDisposition", check_persistent_disposition},
     {"ilmd", check_ilmd}});

bool has_some(const bj::object& event, std::string_view list)
{
    return !list_in(event, list).empty();
}
bool deletes(const bj::object& event) { return text_in(event, "action") == "DELETE"; }

/// What an ObjectEvent is about: things, amounts of things, or what a sensor saw at a place.
void check_object_event(const bj::object& event, const Place& place, Faults& faults)
{
    const bool sees = has_some(event, "sensorElementList") && event.contains("readPoint");
    if (!event.contains("epcList") && !has_some(event, "quantityList") && !sees)
        faults.add({&place, "epcList"}, "form.required");
    if (event.contains("ilmd") && text_in(event, "action") != "ADD")
        faults.add({&place, "ilmd"}, "epcis.ilmd_without_add");
}

void check_children(const bj::object& event, const Place& place, Faults& faults)
{
    if (!has_some(event, "childEPCs") && !has_some(event, "childQuantityList") && !deletes(event))
        faults.add({&place, "childEPCs"}, "form.required");
}

void check_transaction_event(const bj::object& event, const Place& place, Faults& faults)
{
    if (!has_some(event, "bizTransactionList"))
        faults.add({&place, "bizTransactionList"}, "form.required");
    if (!event.contains("epcList") && !has_some(event, "quantityList") && !deletes(event))
        faults.add({&place, "epcList"}, "form.required");
}

/// Input and output; one of them is enough when transformationID ties several events together.
void check_transformation_event(const bj::object& event, const Place& place, Faults& faults)
{
    const bool takes = has_some(event, "inputEPCList") || has_some(event, "inputQuantityList");
    const bool gives = has_some(event, "outputEPCList") || has_some(event, "outputQuantityList");
    const bool is_part = event.contains("transformationID") && (takes || gives);
    if (is_part || (takes && gives)) return;
    faults.add({&place, takes ? "outputEPCList" : "inputEPCList"}, "form.required");
}

/// A kind of event: its members, and what they must be together.
struct Kind {
    std::string_view type;
    Members members;
    void (*check_together)(const bj::object&, const Place&, Faults&);
};

const std::vector<Kind>& kinds()
{
    static const std::vector<Kind> all{
        {"ObjectEvent", object_event, check_object_event},
        {"AggregationEvent", aggregation_event, check_children},
        {"AssociationEvent", association_event, check_children},
        {"TransactionEvent", transaction_event, check_transaction_event},
        {"TransformationEvent", transformation_event, check_transformation_event},
    };
    return all;
}

}  // namespace

bool is_standard_event(std::string_view type)
{
    return std::any_of(
        kinds().begin(), kinds().end(), [&](const Kind& kind) { return kind.type == type; });
}

void check_context(const bj::value& value, const Place& place, Faults& faults)
{
    if (value.is_object()) return;
    if (value.is_string()) return check_uri(value, place, faults);
    const auto check_part = [](const bj::value& part, const Place& below, Faults& found) {
        if (!part.is_object()) check_uri(part, below, found);
    };
    check_list(value, place, faults, check_part, Same::refused);
}

void check_event(const bj::value& value, const Place& place, Faults& faults)
{
    const auto* event = value.if_object();
    const auto type = event == nullptr ? std::string_view{} : text_in(*event, "type");
    for (const auto& kind : kinds()) {
        if (kind.type != type) continue;
        check_object(value, place, faults, kind.members, Others::extensions);
        return kind.check_together(*event, place, faults);
    }
    const Members known(of_every_event, common_to_extended);
    if (check_object(value, place, faults, known, Others::any) && event->contains("type") &&
        !is_uri(type))
        faults.add({&place, "type"}, "form.choice");
}

}  // namespace sen::trace
