#include "trace/event_query.hpp"

#include <algorithm>
#include <set>

#include <boost/json.hpp>

#include "http/answer.hpp"
#include "trace/json_values.hpp"
#include "trace/moment.hpp"
#include "trace/query_fields.hpp"
#include "trace/uri.hpp"

namespace sen::trace {
namespace {

namespace bj = boost::json;
using Values = std::vector<std::string>;

constexpr std::size_t most_values = 1'000;
constexpr std::int64_t most_events_counted = 100'000;

bool is_among(std::string_view text, std::initializer_list<std::string_view> words)
{
    return std::find(words.begin(), words.end(), text) != words.end();
}

/// Reads one parameter after the other into a query.
class QueryReader {
public:
    explicit QueryReader(const Prefixes& prefixes) : m_prefixes(prefixes) {}

    Result<void> read(const std::string& name, const Values& values)
    {
        if (values.empty() || values.size() > most_values) return wrong_value(name);
        if (TRY(read_control(name, values.front()))) return {};
        if (TRY(read_time(name, values.front()))) return {};
        if (auto list = TRY(read_list(name, values))) return keep(std::move(*list));
        if (is_among(name, {"EXISTS_errorDeclaration", "EXISTS_sensorElementList"}))
            return read_presence(name, values.front());
        auto composed = TRY(read_composed(name, values, m_prefixes));
        if (!composed) return refuse(Refusal::malformed, "epcis.unknown_parameter", name);
        return keep(std::move(*composed));
    }

    Result<EventQuery> taken()
    {
        if (m_query.event_count_limit && m_query.max_event_count)
            return wrong_value("maxEventCount");
        return std::move(m_query);
    }

    /// EQ_eventID is no term: ids have an index of their own.
    Result<void> read_event_ids(const Values& values)
    {
        if (values.size() > most_values) return wrong_value("EQ_eventID");
        for (const auto& value : values)
            if (!is_uri(value)) return wrong_value("EQ_eventID");
        m_query.event_ids = values;
        return {};
    }

private:
    Result<void> keep(Condition condition)
    {
        m_query.conditions.push_back(std::move(condition));
        return {};
    }

    Result<void> read_presence(const std::string& name, const std::string& value)
    {
        if (!is_among(value, {"true", "false", "", "1", "0", "null"})) return wrong_value(name);
        if (value == "false" || value == "0") return {};
        const auto field = name.substr(name.find('_') + 1);
        return keep({{{std::string(presence), field}}, {}, {}, {}, false});
    }

    /// "GE_eventTime", "LT_startTime": whether it was such a parameter.
    Result<bool> read_time(const std::string& name, const std::string& value)
    {
        const bool is_from = name.starts_with("GE_");
        if (!is_from && !name.starts_with("LT_")) return false;
        auto field = name.substr(3);
        if (field == "errorDeclaration_Time") field = "errorDeclarationTime";
        const bool is_window = field == "eventTime" || field == "recordTime";
        if (!is_window &&
            !is_among(field, {"errorDeclarationTime", "startTime", "endTime", "time"}))
            return false;
        const auto moment = microseconds_of(value);
        if (!moment) return wrong_value(name);
        if (is_window) {
            auto& window = field == "eventTime" ? m_query.event_time : m_query.record_time;
            (is_from ? window.from : window.before) = *moment;
            return true;
        }
        Condition condition;
        condition.measures.push_back(
            {field, is_from ? Comparison::greater_or_equal : Comparison::less,
             static_cast<double>(*moment)});
        m_query.conditions.push_back(std::move(condition));
        return true;
    }

    /// Order, limits and pages: whether it was such a parameter.
    Result<bool> read_control(const std::string& name, const std::string& value)
    {
        if (name == "orderBy") return choose(m_query.order, name, value);
        if (name == "orderDirection") return choose(m_query.direction, name, value);
        if (name == "nextPageToken") {
            m_query.after = TRY(read_token(value));
            return true;
        }
        if (name == "perPage") {
            m_query.per_page = std::min(TRY(count(name, value)), most_per_page);
            return true;
        }
        if (name == "eventCountLimit") {
            m_query.event_count_limit = TRY(count(name, value));
            return true;
        }
        if (name != "maxEventCount") return false;
        m_query.max_event_count = std::min(TRY(count(name, value)), most_events_counted);
        return true;
    }

    template <Named E>
    static Result<bool> choose(E& into, const std::string& name, const std::string& value)
    {
        const auto [found, known] = value_of<E>(value);
        if (!known) return wrong_value(name);
        into = found;
        return true;
    }

    static Result<std::int64_t> count(const std::string& name, const std::string& value)
    {
        const bool is_whole = !value.empty() && value.size() <= 9 &&
                              value.find_first_not_of("0123456789") == std::string::npos;
        if (!is_whole || std::stoll(value) < 1) return wrong_value(name);
        return std::stoll(value);
    }

    static Result<Position> read_token(const std::string& value)
    {
        const auto place = http::place_of(value);
        if (!place) return wrong_value("nextPageToken");
        const auto colon = place->sort_key.find(':');
        const auto whole = [](std::string_view text) {
            const auto number = number_in(text);
            const bool fits =
                number && text.find_first_of(".eE") == std::string_view::npos && text.size() <= 17;
            return fits ? std::optional(static_cast<std::int64_t>(std::stoll(std::string(text))))
                        : std::nullopt;
        };
        if (colon == std::string::npos) return wrong_value("nextPageToken");
        const auto time = whole(place->sort_key.substr(0, colon));
        const auto shown = whole(place->sort_key.substr(colon + 1));
        const auto seq = whole(place->id);
        if (!time || !shown || !seq || *seq > INT32_MAX) return wrong_value("nextPageToken");
        return Position{*time, *seq, *shown};
    }

    const Prefixes& m_prefixes;
    EventQuery m_query;
};

}  // namespace

Result<EventQuery> read_query(const Parameters& parameters, const Prefixes& prefixes)
{
    QueryReader reader(prefixes);
    std::set<std::string_view> seen;
    for (const auto& [name, values] : parameters) {
        if (!seen.insert(name).second) return wrong_value(name);
        if (name == "EQ_eventID")
            TRY(reader.read_event_ids(values));
        else
            TRY(reader.read(name, values));
    }
    return reader.taken();
}

Result<Parameters> parameters_of(const bj::object& query)
{
    Parameters parameters;
    for (const auto& [name, value] : query) {
        if (name == "@context") continue;
        auto& [key, values] = parameters.emplace_back(std::string(name), Values{});
        const auto add = [&](const bj::value& item) {
            if (item.is_object() || item.is_array()) return false;
            values.push_back(
                item.is_string() ? std::string(item.get_string())
                : item.is_null() ? std::string("null")
                                 : json_text(item));
            return true;
        };
        bool fits = true;
        if (const auto* list = value.if_array())
            fits = std::all_of(list->begin(), list->end(), add);
        else
            fits = add(value);
        if (!fits) return wrong_value(key);
    }
    return parameters;
}

std::string page_token(const Position& position)
{
    return http::cursor_of(
        std::to_string(position.time) + ":" + std::to_string(position.shown),
        std::to_string(position.seq));
}

}  // namespace sen::trace
