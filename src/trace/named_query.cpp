#include "trace/named_query.hpp"

#include <boost/json.hpp>

#include "access/actor.hpp"
#include "access/journal.hpp"
#include "http/strict_json.hpp"
#include "trace/json_values.hpp"
#include "trace/named_query_store.hpp"
#include "trace/shape.hpp"

namespace sen::trace {
namespace {

namespace bj = boost::json;

constexpr std::size_t longest_name = 200;

void check_name(const bj::value& value, const Place& place, Faults& faults)
{
    const auto* name = value.if_string();
    if (name == nullptr) return faults.add(place, "form.not_text");
    if (name->empty() || name->size() > longest_name) faults.add(place, "form.too_long");
}

void check_query(const bj::value& value, const Place& place, Faults& faults)
{
    if (!value.is_object()) faults.add(place, "form.not_object");
}

}  // namespace

Result<NamedQuery> read_named_query(std::string_view body)
{
    static constexpr Member members[] = {
        {"name", check_name, Need::required},
        {"query", check_query, Need::required},
    };
    const auto value = TRY(http::read_strict_json(body));
    Faults faults;
    check_object(value, {}, faults, members, Others::none);
    if (!faults.empty())
        return tl::unexpected(Refusal{Refusal::malformed, "epcis.invalid", {}, faults.taken()});
    const auto& object = value.get_object();
    return NamedQuery{std::string(text_in(object, "name")), {json_text(object.at("query"))}};
}

Result<EventQuery> event_query_of(const NamedQuery& named)
{
    const auto query = bj::parse(named.query.text);
    Prefixes prefixes;
    if (const auto* context = query.as_object().if_contains("@context")) prefixes.add(*context);
    const auto parameters = TRY(parameters_of(query.as_object()));
    return read_query(parameters, prefixes);
}

Result<NamedQuery> add_query(Call& call, const NamedQuery& named)
{
    TRY(event_query_of(named));
    if (store::find_query(call.tx, named.name))
        return refuse(Refusal::conflict, "epcis.query_exists", named.name);
    store::insert(call.tx, named, call.now, call.actor.account_id);
    record(call, "epcis.query_added", {"epcis_query", named.name});
    return named;
}

Result<NamedQuery> find_query(Call& call, const std::string& name)
{
    const auto named = store::find_query(call.tx, name);
    if (!named) return refuse(Refusal::not_found, "epcis.no_such_query", name);
    return *named;
}

std::vector<NamedQuery> list_queries(Call& call, const std::string& name, std::int64_t limit)
{
    return store::queries_after(call.tx, name, limit);
}

Result<void> remove_query(Call& call, const std::string& name)
{
    if (!store::remove(call.tx, name))
        return refuse(Refusal::not_found, "epcis.no_such_query", name);
    record(call, "epcis.query_removed", {"epcis_query", name});
    return {};
}

}  // namespace sen::trace
