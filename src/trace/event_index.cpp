#include "trace/event_index.hpp"

#include <algorithm>

#include <boost/json.hpp>

#include "base/text.hpp"
#include "trace/cbv.hpp"
#include "trace/event_shape.hpp"
#include "trace/json_values.hpp"
#include "trace/moment.hpp"

namespace sen::trace {
namespace {

namespace bj = boost::json;

/// Both databases keep texts up to this length in an index with room to spare.
constexpr std::size_t longest_in_index = 400;

bool looks_like_a_number(std::string_view text)
{
    if (text.starts_with('-') || text.starts_with('+')) text.remove_prefix(1);
    const auto dot = text.find('.');
    const auto is_digits = [](std::string_view part) {
        return !part.empty() && part.size() <= 30 &&
               part.find_first_not_of("0123456789") == std::string_view::npos;
    };
    return is_digits(text.substr(0, dot)) &&
           (dot == std::string_view::npos || is_digits(text.substr(dot + 1)));
}

class Indexer {
public:
    explicit Indexer(const Prefixes& prefixes) : m_prefixes(prefixes) {}

    void read(const bj::object& event)
    {
        term("eventType", text_in(event, "type"));
        errors(event);
        own_fields(event, "");
        if (is_standard_event(text_in(event, "type"))) standard_fields(event);
    }
    EventIndex taken()
    {
        only_once(m_index.terms);
        only_once(m_index.measures);
        return std::move(m_index);
    }

private:
    template <class T>
    static void only_once(std::vector<T>& list)
    {
        std::sort(list.begin(), list.end());
        list.erase(std::unique(list.begin(), list.end()), list.end());
    }

    void term(std::string_view kind, std::string_view value)
    {
        if (!value.empty()) m_index.terms.push_back({index_text(kind), index_text(value)});
    }
    void exists(std::string_view kind) { term(presence, kind); }
    void word(std::string_view kind, Vocabulary vocabulary, std::string_view value)
    {
        term(kind, bare_word(vocabulary, value));
    }
    void measure(std::string_view kind, double value)
    {
        m_index.measures.push_back({index_text(kind), value});
    }
    void moment(std::string_view kind, std::string_view text)
    {
        if (const auto time = microseconds_of(text)) measure(kind, static_cast<double>(*time));
    }

    void standard_fields(const bj::object& event)
    {
        what_and_why(event);
        things(event);
        partners(event);
        for (const auto& element : list_in(event, "sensorElementList"))
            sensor(element.as_object());
        if (!list_in(event, "sensorElementList").empty()) exists("sensorElementList");
        if (const auto* ilmd = object_in(event, "ilmd")) own_fields(*ilmd, "ILMD_");
    }

    void what_and_why(const bj::object& event)
    {
        term("action", text_in(event, "action"));
        word("bizStep", Vocabulary::biz_step, text_in(event, "bizStep"));
        word("disposition", Vocabulary::disposition, text_in(event, "disposition"));
        if (const auto* persistent = object_in(event, "persistentDisposition"))
            for (const std::string name : {"set", "unset"})
                for (const auto& value : list_in(*persistent, name))
                    word(
                        "persistentDisposition_" + name, Vocabulary::disposition,
                        value.as_string());
        for (const std::string_view name : {"readPoint", "bizLocation"})
            if (const auto* place = object_in(event, name)) {
                term(name, text_in(*place, "id"));
                own_fields(*place, std::string(name) + "_");
            }
        term("transformationID", text_in(event, "transformationID"));
    }

    void epcs(const bj::object& event, std::string_view list, std::string_view kind)
    {
        for (const auto& epc : list_in(event, list))
            term(kind, epc.as_string());
    }

    void quantities(const bj::object& event, std::string_view list, std::string_view kind)
    {
        for (const auto& value : list_in(event, list)) {
            const auto& element = value.as_object();
            term(kind, text_in(element, "epcClass"));
            const auto* quantity = element.if_contains("quantity");
            if (quantity == nullptr) continue;
            measure("quantity", quantity->to_number<double>());
            if (const auto unit = text_in(element, "uom"); !unit.empty())
                measure("quantity_" + std::string(unit), quantity->to_number<double>());
        }
    }

    void things(const bj::object& event)
    {
        epcs(event, "epcList", "epc");
        epcs(event, "childEPCs", "epc");
        term("parentID", text_in(event, "parentID"));
        epcs(event, "inputEPCList", "inputEPC");
        epcs(event, "outputEPCList", "outputEPC");
        quantities(event, "quantityList", "epcClass");
        quantities(event, "childQuantityList", "epcClass");
        quantities(event, "inputQuantityList", "inputEPCClass");
        quantities(event, "outputQuantityList", "outputEPCClass");
    }

    void typed(
        const bj::object& event, std::string_view list, std::string_view name,
        std::string_view kind, Vocabulary vocabulary)
    {
        for (const auto& value : list_in(event, list)) {
            const auto& element = value.as_object();
            const auto type = bare_word(vocabulary, text_in(element, "type"));
            term(std::string(kind) + "_" + std::string(type), text_in(element, name));
        }
    }

    void partners(const bj::object& event)
    {
        typed(
            event, "bizTransactionList", "bizTransaction", "bizTransaction",
            Vocabulary::business_transaction);
        typed(event, "sourceList", "source", "source", Vocabulary::source_destination);
        typed(
            event, "destinationList", "destination", "destination", Vocabulary::source_destination);
    }

    void errors(const bj::object& event)
    {
        const auto* declaration = object_in(event, "errorDeclaration");
        if (declaration == nullptr) return;
        exists("errorDeclaration");
        moment("errorDeclarationTime", text_in(*declaration, "declarationTime"));
        word("errorReason", Vocabulary::error_reason, text_in(*declaration, "reason"));
        epcs(*declaration, "correctiveEventIDs", "correctiveEventID");
        own_fields(*declaration, "ERROR_DECLARATION_");
    }

    void sensor(const bj::object& element)
    {
        own_fields(element, "SENSORELEMENT_");
        if (const auto* metadata = object_in(element, "sensorMetadata")) {
            device(*metadata);
            moment("startTime", text_in(*metadata, "startTime"));
            moment("endTime", text_in(*metadata, "endTime"));
            own_fields(*metadata, "SENSORMETADATA_");
        }
        for (const auto& value : list_in(element, "sensorReport")) {
            const auto& report = value.as_object();
            device(report);
            reported(report);
            own_fields(report, "SENSORREPORT_");
        }
    }

    void device(const bj::object& part)
    {
        moment("time", text_in(part, "time"));
        for (const std::string_view name : {"deviceID", "dataProcessingMethod", "bizRules"})
            term(name, text_in(part, name));
    }

    void reported(const bj::object& report)
    {
        word("type", Vocabulary::measurement, text_in(report, "type"));
        for (const std::string_view name :
             {"microorganism", "chemicalSubstance", "stringValue", "hexBinaryValue", "uriValue"})
            term(name, text_in(report, name));
        if (const auto* truth = report.if_contains("booleanValue"))
            term("booleanValue", truth->as_bool() ? "true" : "false");
        if (const auto* rank = report.if_contains("percRank"))
            measure("percRank", rank->to_number<double>());
        const auto unit = text_in(report, "uom");
        if (unit.empty()) return;
        for (const std::string name :
             {"value", "minValue", "maxValue", "meanValue", "sDev", "percValue"})
            if (const auto* value = report.if_contains(name))
                measure(name + "_" + std::string(unit), value->to_number<double>());
    }

    /// The fields with a prefix: those of the object itself, and those inside them as "INNER_".
    void own_fields(const bj::object& object, const std::string& family)
    {
        for (const auto& [name, value] : object)
            if (is_own(name))
                field(family, family.starts_with("INNER_") ? "" : "INNER_", name, value);
    }
    static bool is_own(std::string_view name)
    {
        return name.find(':') != std::string_view::npos && !name.starts_with('@');
    }

    void field(
        const std::string& family, const std::string& inner, std::string_view name,
        const bj::value& value)
    {
        if (const auto* list = value.if_array()) {
            for (const auto& member : *list)
                field(family, inner, name, member);
            return;
        }
        const auto kind = extension_kind(family, m_prefixes.expanded(name));
        if (const auto* object = value.if_object()) {
            exists(kind);
            own_fields(*object, inner + family);
        } else {
            content(kind, value);
        }
    }

    void content(const std::string& kind, const bj::value& value)
    {
        if (const auto* text = value.if_string()) {
            if (text->empty()) return;
            term(kind, *text);
            moment(moment_kind(kind), *text);
            if (looks_like_a_number(*text)) measure(kind, std::stod(std::string(*text)));
        } else if (value.is_bool()) {
            term(kind, value.get_bool() ? "true" : "false");
        } else if (value.is_number()) {
            term(kind, number_text(value));
            measure(kind, value.to_number<double>());
        }
        if (!value.is_null()) exists(kind);
    }

    const Prefixes& m_prefixes;
    EventIndex m_index;
};

}  // namespace

EventIndex index_of(const bj::object& event, const Prefixes& prefixes)
{
    Indexer indexer(prefixes);
    indexer.read(event);
    return indexer.taken();
}

std::string index_text(std::string_view text)
{
    const bool has_nul = text.find('\0') != std::string_view::npos;
    if (text.size() <= longest_in_index && !has_nul) return std::string(text);
    return "sha256:" + sha256(text);
}

std::string extension_kind(std::string_view family, std::string_view name)
{
    return index_text("field " + std::string(family) + std::string(name));
}

std::string moment_kind(std::string_view kind) { return index_text("time " + std::string(kind)); }

}  // namespace sen::trace
