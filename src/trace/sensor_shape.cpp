#include "trace/event_shape.hpp"

#include <algorithm>

#include "trace/word_shape.hpp"

namespace sen::trace {
namespace {

namespace bj = boost::json;

void check_hex(const bj::value& value, const Place& place, Faults& faults)
{
    if (!value.is_string()) return faults.add(place, "form.not_text");
    const std::string_view text = value.get_string();
    if (text.empty() || text.find_first_not_of("0123456789abcdefABCDEF") != std::string_view::npos)
        faults.add(place, "epcis.not_hex");
}

void check_metadata(const bj::value& value, const Place& place, Faults& faults)
{
    static constexpr Member members[] = {
        {"time", check_time},
        {"startTime", check_time},
        {"endTime", check_time},
        {"deviceID", check_uri},
        {"deviceMetadata", check_uri},
        {"rawData", check_uri},
        {"dataProcessingMethod", check_uri},
        {"bizRules", check_uri},
    };
    check_object(value, place, faults, members, Others::extensions);
}

void check_report(const bj::value& value, const Place& place, Faults& faults)
{
    static constexpr Member members[] = {
        {"type", check_word<Vocabulary::measurement>, Need::required},
        {"exception", check_word<Vocabulary::sensor_alert>},
        {"deviceID", check_uri},
        {"deviceMetadata", check_uri},
        {"rawData", check_uri},
        {"dataProcessingMethod", check_uri},
        {"bizRules", check_uri},
        {"time", check_time},
        {"microorganism", check_uri},
        {"chemicalSubstance", check_uri},
        {"coordinateReferenceSystem", check_uri},
        {"value", check_number},
        {"component", check_word<Vocabulary::component>},
        {"stringValue", check_text},
        {"booleanValue", check_truth},
        {"hexBinaryValue", check_hex},
        {"uriValue", check_uri},
        {"minValue", check_number},
        {"maxValue", check_number},
        {"meanValue", check_number},
        {"sDev", check_number},
        {"percRank", check_number},
        {"percValue", check_number},
        {"uom", check_text},
    };
    check_object(value, place, faults, members, Others::extensions);
}

void check_reports(const bj::value& value, const Place& place, Faults& faults)
{
    check_list(value, place, faults, check_report);
    if (value.is_array() && value.get_array().empty()) faults.add(place, "form.required");
}

void check_sensor_element(const bj::value& value, const Place& place, Faults& faults)
{
    static constexpr Member members[] = {
        {"sensorMetadata", check_metadata},
        {"sensorReport", check_reports, Need::required},
    };
    check_object(value, place, faults, members, Others::extensions);
}

}  // namespace

void check_sensor_elements(const bj::value& value, const Place& place, Faults& faults)
{
    check_list(value, place, faults, check_sensor_element);
}

}  // namespace sen::trace
