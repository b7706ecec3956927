#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <boost/json/fwd.hpp>

#include "base/result.hpp"
#include "trace/event_index.hpp"
#include "trace/prefixes.hpp"

namespace sen::trace {

enum class Comparison { equal, greater, greater_or_equal, less, less_or_equal };

/// A number of that kind that compares so.
struct MeasureTest {
    std::string kind;
    Comparison comparison = Comparison::equal;
    double value = 0;
};

/// Elements with an attribute of master data; with one of these values, when there are some.
struct AttributeTest {
    std::vector<std::string> kinds;  ///< where the element stands in the event
    std::string name;
    std::vector<std::string> values;
};

/// What one parameter asks of an event: one of these alternatives.
struct Condition {
    std::vector<Term> terms;
    std::vector<Term> beginnings;  ///< a term of that kind that begins so
    std::vector<MeasureTest> measures;
    std::optional<AttributeTest> attribute;
    bool with_descendants = false;  ///< also what master data puts below the terms
};

/// From a moment on, and before another: microseconds since 1970.
struct Window {
    std::optional<std::int64_t> from;
    std::optional<std::int64_t> before;
};

enum class OrderBy { eventTime, recordTime };
constexpr auto names(OrderBy) { return std::array<std::string_view, 2>{"eventTime", "recordTime"}; }
enum class OrderDirection { DESC, ASC };
constexpr auto names(OrderDirection) { return std::array<std::string_view, 2>{"DESC", "ASC"}; }

/// The last event shown, and how many there were with it.
struct Position {
    std::int64_t time = 0;  ///< by which the list is ordered
    std::int64_t seq = 0;
    std::int64_t shown = 0;
};

/// A SimpleEventQuery (EPCIS 2.0, section 8.2.7.1): events that meet all conditions.
struct EventQuery {
    std::vector<Condition> conditions;
    std::optional<std::vector<std::string>> event_ids;
    Window event_time;
    Window record_time;
    OrderBy order = OrderBy::eventTime;
    OrderDirection direction = OrderDirection::DESC;
    std::optional<std::int64_t> event_count_limit;
    std::optional<std::int64_t> max_event_count;
    std::int64_t per_page = 30;
    std::optional<Position> after;
};

/// Parameters as they came: a name and its values.
using Parameters = std::vector<std::pair<std::string, std::vector<std::string>>>;

/// Reads the parameters of a query. `prefixes` resolve the names of users' own fields. Refuses
/// "epcis.unknown_parameter" and "epcis.parameter_value", each with the parameter's name.
Result<EventQuery> read_query(const Parameters&, const Prefixes&);

/// The parameters of a query kept as JSON: lists, texts, numbers and truths. Refuses
/// "epcis.parameter_value".
Result<Parameters> parameters_of(const boost::json::object& query);

/// Where the page after begins, as the query's "nextPageToken".
std::string page_token(const Position&);

constexpr std::int64_t most_per_page = 1'000;

}  // namespace sen::trace
