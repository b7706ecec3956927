#pragma once

#include <string>
#include <tuple>
#include <vector>

#include "access/call.hpp"
#include "base/fields.hpp"
#include "base/json.hpp"
#include "base/result.hpp"
#include "trace/event_query.hpp"

namespace sen::trace {

/// A query kept under a name (EPCIS 2.0, REST binding "/queries").
struct NamedQuery {
    std::string name;
    json::Raw query;

    static constexpr auto fields()
    {
        return std::tuple{Field{"name", &NamedQuery::name}, Field{"query", &NamedQuery::query}};
    }
};

/// Reads {"name": …, "query": {…}}. Refuses "form.json" and "epcis.invalid".
Result<NamedQuery> read_named_query(std::string_view body);

/// The query itself. Refuses "epcis.unknown_parameter" and "epcis.parameter_value".
Result<EventQuery> event_query_of(const NamedQuery&);

/// Keeps a query. Refuses "epcis.query_exists" and what event_query_of() refuses.
Result<NamedQuery> add_query(Call&, const NamedQuery&);

/// Refuses "epcis.no_such_query".
Result<NamedQuery> find_query(Call&, const std::string& name);

/// At most `limit` queries whose name comes after `name`, by name.
std::vector<NamedQuery> list_queries(Call&, const std::string& name, std::int64_t limit);

/// Removes a query. Refuses "epcis.no_such_query".
Result<void> remove_query(Call&, const std::string& name);

}  // namespace sen::trace
