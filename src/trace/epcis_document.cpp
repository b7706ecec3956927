#include "trace/epcis_document.hpp"

#include <algorithm>

#include <boost/json.hpp>

#include "http/strict_json.hpp"
#include "trace/event_shape.hpp"
#include "trace/json_values.hpp"

namespace sen::trace {
namespace {

namespace bj = boost::json;

void check_version(const bj::value& value, const Place& place, Faults& faults)
{
    if (!value.is_string()) return faults.add(place, "form.not_text");
    const std::string_view text = value.get_string();
    bool is_after_digit = false;
    bool fits = true;
    for (const char sign : text) {
        const bool is_digit = sign >= '0' && sign <= '9';
        fits = fits && (is_digit || (sign == '.' && is_after_digit));
        is_after_digit = is_digit;
    }
    if (!fits || !is_after_digit) faults.add(place, "epcis.not_version");
}

void check_attribute(const bj::value& value, const Place& place, Faults& faults)
{
    const auto check_content = [](const bj::value& content, const Place& below, Faults& found) {
        if (!content.is_number() && !content.is_string() && !content.is_object())
            found.add(below, "form.not_text");
    };
    static constexpr Check check = check_content;
    static constexpr Member members[] = {{"id", check_uri, Need::required}, {"attribute", check}};
    check_object(value, place, faults, members, Others::any);
}

void check_attributes(const bj::value& value, const Place& place, Faults& faults)
{
    check_list(value, place, faults, check_attribute);
}

void check_element(const bj::value& value, const Place& place, Faults& faults)
{
    static constexpr Member members[] = {
        {"id", check_uri, Need::required},
        {"attributes", check_attributes},
        {"children", check_uris},
    };
    check_object(value, place, faults, members, Others::any);
}

void check_elements(const bj::value& value, const Place& place, Faults& faults)
{
    check_list(value, place, faults, check_element);
}

void check_vocabulary(const bj::value& value, const Place& place, Faults& faults)
{
    static constexpr Member members[] = {
        {"type", check_uri, Need::required},
        {"vocabularyElementList", check_elements},
    };
    check_object(value, place, faults, members, Others::any);
}

void check_vocabularies(const bj::value& value, const Place& place, Faults& faults)
{
    check_list(value, place, faults, check_vocabulary);
}

void check_master_data(const bj::value& value, const Place& place, Faults& faults)
{
    static constexpr Member members[] = {{"vocabularyList", check_vocabularies}};
    check_object(value, place, faults, members, Others::any);
}

void check_header(const bj::value& value, const Place& place, Faults& faults)
{
    static constexpr Member members[] = {{"epcisMasterData", check_master_data}};
    check_object(value, place, faults, members, Others::extensions);
}

void check_events(const bj::value& value, const Place& place, Faults& faults)
{
    check_list(value, place, faults, check_event);
}

void check_body(const bj::value& value, const Place& place, Faults& faults)
{
    static constexpr Member members[] = {{"eventList", check_events, Need::required}};
    check_object(value, place, faults, members, Others::any);
}

void check_results_body(const bj::value& value, const Place& place, Faults& faults)
{
    static constexpr Member members[] = {
        {"eventList", check_events, Need::required},
        {"vocabularyList", check_vocabularies},
    };
    check_object(value, place, faults, members, Others::extensions);
}

void check_query_results(const bj::value& value, const Place& place, Faults& faults)
{
    static constexpr Member members[] = {
        {"queryName", check_text, Need::required},
        {"subscriptionID", check_text},
        {"resultsBody", check_results_body, Need::required},
    };
    check_object(value, place, faults, members, Others::extensions);
}

void check_query_body(const bj::value& value, const Place& place, Faults& faults)
{
    static constexpr Member members[] = {{"queryResults", check_query_results, Need::required}};
    check_object(value, place, faults, members, Others::extensions);
}

constexpr Member document_members[] = {
    {"@context", check_context, Need::required},
    {"id", check_uri},
    {"type", check_text, Need::required},
    {"schemaVersion", check_version, Need::required},
    {"creationDate", check_time, Need::required},
    {"instanceIdentifier", check_text},
    {"sender", check_text},
    {"receiver", check_text},
    {"epcisHeader", check_header},
    {"epcisBody", check_body, Need::required},
};
constexpr Member query_document_members[] = {
    {"@context", check_context, Need::required},
    {"id", check_uri},
    {"type", check_text, Need::required},
    {"schemaVersion", check_version},
    {"creationDate", check_time},
    {"epcisBody", check_query_body, Need::required},
};

bool is_query_document(const bj::object& document)
{
    return text_in(document, "type") == "EPCISQueryDocument";
}

Result<bj::value> checked(bj::value document, Faults faults)
{
    if (faults.empty()) return document;
    return tl::unexpected(Refusal{Refusal::malformed, "epcis.invalid", {}, faults.taken()});
}

/// Whether a list of events has more members than are taken; looked at before its rules are.
bool has_too_many_events(const bj::value& document)
{
    const auto* object = document.if_object();
    const auto* body = object == nullptr ? nullptr : object_in(*object, "epcisBody");
    return body != nullptr && list_in(*body, "eventList").size() > most_events;
}

}  // namespace

Result<bj::value> read_document(std::string_view text)
{
    auto document = TRY(http::read_strict_json(text));
    if (has_too_many_events(document))
        return refuse(Refusal::too_large, "epcis.too_many_events", std::to_string(most_events));
    Faults faults;
    const Place root;
    const auto* object = document.if_object();
    if (object != nullptr && is_query_document(*object))
        check_object(document, root, faults, query_document_members, Others::extensions);
    else if (
        check_object(document, root, faults, document_members, Others::extensions) &&
        text_in(*object, "type") != "EPCISDocument")
        faults.add({&root, "type"}, "form.choice");
    return checked(std::move(document), std::move(faults));
}

Result<bj::value> read_single_event(std::string_view text)
{
    auto event = TRY(http::read_strict_json(text));
    Faults faults;
    const Place root;
    check_event(event, root, faults);
    if (event.is_object() && !event.get_object().contains("@context"))
        faults.add({&root, "@context"}, "form.required");
    return checked(std::move(event), std::move(faults));
}

bj::array& events_of(bj::object& document)
{
    auto* body = &document.at("epcisBody").as_object();
    if (is_query_document(document))
        body = &body->at("queryResults").as_object().at("resultsBody").as_object();
    return body->at("eventList").as_array();
}

}  // namespace sen::trace
