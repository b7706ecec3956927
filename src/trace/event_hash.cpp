#include "trace/event_hash.hpp"

#include <array>

#include "base/text.hpp"
#include "trace/event_shape.hpp"
#include "trace/hash_values.hpp"
#include "trace/json_values.hpp"

namespace sen::trace {
namespace {

namespace bj = boost::json;
using Names = HashValues::Names;
using Texts = HashValues::Texts;

constexpr std::array<std::string_view, 28> standard_members{
    "type",
    "eventTime",
    "recordTime",
    "eventTimeZoneOffset",
    "eventID",
    "certificationInfo",
    "errorDeclaration",
    "epcList",
    "parentID",
    "inputEPCList",
    "childEPCs",
    "quantityList",
    "childQuantityList",
    "inputQuantityList",
    "outputEPCList",
    "outputQuantityList",
    "action",
    "transformationID",
    "bizStep",
    "disposition",
    "persistentDisposition",
    "readPoint",
    "bizLocation",
    "bizTransactionList",
    "sourceList",
    "destinationList",
    "sensorElementList",
    "ilmd"};
/// So many of them, the first, stand in every kind of event.
constexpr std::size_t common_members = 7;
constexpr std::array<std::string_view, 8> metadata_members{"time",
                                                           "startTime",
                                                           "endTime",
                                                           "deviceID",
                                                           "deviceMetadata",
                                                           "rawData",
                                                           "dataProcessingMethod",
                                                           "bizRules"};
constexpr std::array<std::string_view, 23> report_members{
    "type",
    "exception",
    "deviceID",
    "deviceMetadata",
    "rawData",
    "dataProcessingMethod",
    "time",
    "microorganism",
    "chemicalSubstance",
    "value",
    "component",
    "stringValue",
    "booleanValue",
    "hexBinaryValue",
    "uriValue",
    "minValue",
    "maxValue",
    "meanValue",
    "sDev",
    "percRank",
    "percValue",
    "uom",
    "coordinateReferenceSystem"};
constexpr std::array<std::string_view, 1> place_members{"id"};
constexpr std::array<std::string_view, 2> sensor_members{"sensorMetadata", "sensorReport"};

std::string named(std::string_view name, const std::string& content)
{
    return content.empty() ? content : std::string(name) + content;
}

class PreHash {
public:
    explicit PreHash(const Prefixes& prefixes) : m_values(prefixes) {}

    std::string of(const bj::object& event) const
    {
        if (!is_standard_event(text_in(event, "type"))) return own_kind(event);
        return head(event) + items(event) + meaning(event) +
               typed(
                   "bizTransactionList", "bizTransaction", Vocabulary::business_transaction,
                   event) +
               typed("destinationList", "destination", Vocabulary::source_destination, event) +
               typed("sourceList", "source", Vocabulary::source_destination, event) +
               sensors(event) + ilmd(event) +
               m_values.extensions(event, standard_members, HashValues::Bare::kept);
    }

private:
    /// Of a user's own kind of event only what all events have has a meaning known here.
    std::string own_kind(const bj::object& event) const
    {
        const Names common(standard_members.data(), common_members);
        return head(event) + m_values.extensions(event, common, HashValues::Bare::kept);
    }

    std::string head(const bj::object& event) const
    {
        auto text = "eventType=" + std::string(text_in(event, "type")) +
                    "eventTime=" + moment_text(text_in(event, "eventTime"));
        text += member(event, "eventTimeZoneOffset");
        Texts certificates;
        for (const auto& uri : list_in(event, "certificationInfo"))
            certificates.push_back("certificationInfo=" + m_values.leaf(uri));
        if (event.contains("certificationInfo") && event.at("certificationInfo").is_string())
            certificates.push_back(
                "certificationInfo=" + m_values.leaf(event.at("certificationInfo")));
        return text + sorted(std::move(certificates));
    }

    std::string items(const bj::object& event) const
    {
        return epcs(event, "epcList") + identifier(event, "parentID") +
               epcs(event, "inputEPCList") + epcs(event, "childEPCs") +
               quantities(event, "quantityList") + quantities(event, "childQuantityList") +
               quantities(event, "inputQuantityList") + epcs(event, "outputEPCList") +
               quantities(event, "outputQuantityList");
    }

    std::string meaning(const bj::object& event) const
    {
        return member(event, "action") + identifier(event, "transformationID") +
               word(event, "bizStep", Vocabulary::biz_step) +
               word(event, "disposition", Vocabulary::disposition) + persistent(event) +
               place(event, "readPoint") + place(event, "bizLocation");
    }

    std::string member(const bj::object& event, std::string_view name) const
    {
        const auto text = text_in(event, name);
        return text.empty() ? "" : std::string(name) + "=" + std::string(text);
    }

    std::string identifier(const bj::object& event, std::string_view name) const
    {
        const auto* value = event.if_contains(name);
        return value == nullptr ? "" : std::string(name) + "=" + m_values.leaf(*value);
    }

    std::string word(const bj::object& event, std::string_view name, Vocabulary vocabulary) const
    {
        const auto text = text_in(event, name);
        return text.empty() ? "" : std::string(name) + "=" + m_values.word(text, vocabulary);
    }

    std::string persistent(const bj::object& event) const
    {
        const auto* both = object_in(event, "persistentDisposition");
        if (both == nullptr) return {};
        std::string text;
        for (const std::string_view name : {"set", "unset"}) {
            Texts values;
            for (const auto& value : list_in(*both, name))
                values.push_back(
                    std::string(name) + "=" +
                    m_values.word(value.as_string(), Vocabulary::disposition));
            text += sorted(std::move(values));
        }
        return named("persistentDisposition", text);
    }

    std::string epcs(const bj::object& event, std::string_view name) const
    {
        Texts texts;
        for (const auto& epc : list_in(event, name))
            texts.push_back("epc=" + m_values.leaf(epc));
        return named(name, sorted(std::move(texts)));
    }

    std::string quantities(const bj::object& event, std::string_view name) const
    {
        Texts texts;
        for (const auto& value : list_in(event, name)) {
            const auto& element = value.as_object();
            auto text = "quantityElement" + identifier(element, "epcClass");
            if (const auto* quantity = element.if_contains("quantity"))
                text += "quantity=" + number_text(*quantity);
            texts.push_back(text + member(element, "uom"));
        }
        return named(name, sorted(std::move(texts)));
    }

    std::string typed(
        std::string_view list, std::string_view name, Vocabulary vocabulary,
        const bj::object& event) const
    {
        Texts texts;
        for (const auto& value : list_in(event, list)) {
            const auto& element = value.as_object();
            texts.push_back(word(element, "type", vocabulary) + identifier(element, name));
        }
        return named(list, sorted(std::move(texts)));
    }

    std::string place(const bj::object& event, std::string_view name) const
    {
        const auto* place = object_in(event, name);
        if (place == nullptr) return {};
        return std::string(name) + identifier(*place, "id") +
               m_values.extensions(*place, place_members, HashValues::Bare::left_out);
    }

    std::string sensors(const bj::object& event) const
    {
        Texts texts;
        for (const auto& value : list_in(event, "sensorElementList")) {
            const auto& element = value.as_object();
            std::string text = "sensorElement";
            if (const auto* metadata = object_in(element, "sensorMetadata"))
                text += sensor_part("sensorMetadata", *metadata, metadata_members);
            Texts reports;
            for (const auto& report : list_in(element, "sensorReport"))
                reports.push_back(sensor_part("sensorReport", report.as_object(), report_members));
            texts.push_back(
                text + sorted(std::move(reports)) +
                m_values.extensions(element, sensor_members, HashValues::Bare::left_out));
        }
        return named("sensorElementList", sorted(std::move(texts)));
    }

    std::string
    sensor_part(std::string_view name, const bj::object& part, Names in_this_order) const
    {
        std::string text(name);
        for (const auto field : in_this_order)
            if (const auto* value = part.if_contains(field))
                text += std::string(field) + "=" + sensor_value(field, *value);
        return text + m_values.extensions(part, in_this_order, HashValues::Bare::left_out);
    }

    std::string sensor_value(std::string_view field, const bj::value& value) const
    {
        if (!value.is_string()) return m_values.leaf(value);
        const auto text = trimmed(value.get_string());
        if (field == "uom" || field == "stringValue" || field == "hexBinaryValue")
            return std::string(text);
        if (field.ends_with("time") || field.ends_with("Time")) return moment_text(text);
        if (field == "type" || field == "exception") {
            const auto uri = m_values.expanded(text);
            return uri.find(':') == std::string::npos ? "https://gs1.org/voc/" + uri : uri;
        }
        return field == "component" ? m_values.word(text, Vocabulary::component)
                                    : m_values.leaf(value);
    }

    std::string ilmd(const bj::object& event) const
    {
        const auto* data = object_in(event, "ilmd");
        if (data == nullptr) return {};
        Texts texts;
        for (const auto& [name, value] : *data)
            m_values.add_extension(name, value, texts);
        return named("ilmd", sorted(std::move(texts)));
    }

    HashValues m_values;
};

}  // namespace

std::string pre_hash_text(const bj::object& event, const Prefixes& prefixes)
{
    return PreHash(prefixes).of(event);
}

std::string event_hash(const bj::object& event, const Prefixes& prefixes)
{
    return "ni:///sha-256;" + sha256(pre_hash_text(event, prefixes)) + "?ver=CBV2.0";
}

}  // namespace sen::trace
