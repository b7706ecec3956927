#include "trace/event_store.hpp"

#include <algorithm>

#include "trace/capture_store.hpp"
#include "trace/event_store_plan.hpp"

namespace sen::trace::store {
namespace {

/// So many events are gathered and sorted; more are walked through in their order.
constexpr std::int64_t few = 5'000;

/// How the events of a query are come by.
struct Way {
    std::vector<Wanted> conditions;
    std::optional<std::size_t> rarest;  ///< the condition that has the fewest events
    bool is_few = false;                ///< they are so few that they can be sorted
    bool is_impossible = false;
};

std::int64_t count_few(db::Tx& tx, const Wanted& wanted)
{
    Sql sql;
    const auto text = "SELECT COUNT(*) AS n FROM (SELECT seq FROM (" + events_with(wanted, sql) +
                      ") w LIMIT " + sql.put(few) + ") c";
    std::int64_t count = 0;
    tx.each(text, sql.values(), [&](const db::Row& row) { count = row.integer(0); });
    return count;
}

/// Looks the conditions up and finds the one to begin with.
Way find_way(db::Tx& tx, const EventQuery& query)
{
    Way way;
    for (const auto& condition : query.conditions) {
        way.conditions.push_back(look_up(tx, condition));
        way.is_impossible = way.is_impossible || way.conditions.back().is_impossible();
    }
    if (way.is_impossible || query.event_ids) return way;
    auto least = few + 1;
    for (std::size_t i = 0; i < way.conditions.size(); ++i) {
        const auto count = count_few(tx, way.conditions[i]);
        if (count >= least) continue;
        least = count;
        way.rarest = i;
    }
    way.is_few = least < few;
    return way;
}

/// Whether the postings of the rarest condition are themselves in the order wanted.
bool is_in_order(const Way& way, const EventQuery& query)
{
    if (!way.rarest || query.order != OrderBy::eventTime) return false;
    const auto& wanted = way.conditions[*way.rarest];
    return wanted.terms.size() == 1 && wanted.beginnings.empty() && wanted.measures.empty();
}

/// The statement of a query: from where, under which conditions, in which order.
class Statement {
public:
    Statement(const Way& way, const EventQuery& query) : m_way(way), m_query(query) { build(); }

    std::string select(std::string_view columns, std::int64_t limit)
    {
        const auto direction = is_descending() ? " DESC" : "";
        return "SELECT " + std::string(columns) + " FROM " + m_from + where() + " ORDER BY " +
               m_time + direction + ", " + m_seq + direction + " LIMIT " + m_sql.put(limit);
    }
    [[nodiscard]] const std::vector<db::Value>& values() const { return m_sql.values(); }

private:
    [[nodiscard]] bool is_descending() const { return m_query.direction == OrderDirection::DESC; }

    void build()
    {
        m_time = m_query.order == OrderBy::eventTime ? "e.event_time" : "e.record_time";
        if (m_query.event_ids)
            from_ids();
        else if (m_way.is_few)
            from_few();
        else if (is_in_order(m_way, m_query))
            from_postings();
        for (std::size_t i = 0; i < m_way.conditions.size(); ++i)
            if (i != m_used) m_conditions.push_back(is_met(m_way.conditions[i], m_sql));
        bound("e.record_time", m_query.record_time);
        bound(m_event_time, m_query.event_time);
        after();
    }

    void from_ids()
    {
        std::vector<std::int64_t> hashes;
        for (const auto& id : *m_query.event_ids)
            hashes.push_back(id_hash(id));
        m_conditions.push_back("e.id_hash IN " + m_sql.list(hashes));
        m_conditions.push_back("e.event_id IN " + m_sql.list(*m_query.event_ids));
    }

    void from_few()
    {
        m_used = *m_way.rarest;
        m_from = "(SELECT DISTINCT seq FROM (" + events_with(m_way.conditions[m_used], m_sql) +
                 ") w) d CROSS JOIN epcis_event e";
        m_conditions.emplace_back("e.seq = d.seq");
    }

    void from_postings()
    {
        m_used = *m_way.rarest;
        m_from = "epcis_posting d CROSS JOIN epcis_event e";
        m_conditions.push_back("d.term = " + m_sql.put(m_way.conditions[m_used].terms.front()));
        m_conditions.emplace_back("e.seq = d.seq");
        m_time = m_event_time = "d.event_time";
        m_seq = "d.seq";
    }

    void bound(const std::string& column, const Window& window)
    {
        if (window.from) m_conditions.push_back(column + " >= " + m_sql.put(*window.from));
        if (window.before) m_conditions.push_back(column + " < " + m_sql.put(*window.before));
    }

    void after()
    {
        if (!m_query.after) return;
        const auto time = m_sql.put(m_query.after->time);
        m_conditions.push_back(
            "(" + m_time + ", " + m_seq + ")" + (is_descending() ? " < " : " > ") + "(" + time +
            ", " + m_sql.put(m_query.after->seq) + ")");
    }

    [[nodiscard]] std::string where() const
    {
        std::string text;
        for (const auto& condition : m_conditions)
            text += (text.empty() ? " WHERE " : " AND ") + condition;
        return text;
    }

    const Way& m_way;
    const EventQuery& m_query;
    Sql m_sql;
    std::string m_from = "epcis_event e";
    std::string m_time;
    std::string m_event_time = "e.event_time";
    std::string m_seq = "e.seq";
    std::vector<std::string> m_conditions;
    std::size_t m_used = SIZE_MAX;  ///< the condition that the statement begins with
};

}  // namespace

std::vector<FoundEvent> find_events(db::Tx& tx, const EventQuery& query, std::int64_t limit)
{
    std::vector<FoundEvent> found;
    const auto way = find_way(tx, query);
    if (way.is_impossible) return found;
    Statement statement(way, query);
    const auto sql = statement.select("e.seq, e.event_time, e.record_time, e.document", limit);
    tx.each(sql, statement.values(), [&](const db::Row& row) {
        found.push_back(row.as<FoundEvent>());
    });
    return found;
}

std::int64_t count_events(db::Tx& tx, EventQuery query, std::int64_t most)
{
    query.after.reset();
    const auto way = find_way(tx, query);
    if (way.is_impossible) return 0;
    Statement statement(way, query);
    const auto sql = "SELECT COUNT(*) AS n FROM (" + statement.select("e.seq", most) + ") counted";
    std::int64_t count = 0;
    tx.each(sql, statement.values(), [&](const db::Row& row) { count = row.integer(0); });
    return count;
}

std::vector<std::string> values_of(
    db::Tx& tx, const std::vector<std::string>& kinds, std::string_view after, std::int64_t limit)
{
    Sql sql;
    std::string each;
    for (const auto& kind : kinds)
        each +=
            (each.empty() ? "" : " UNION ") +
            ("SELECT * FROM (SELECT value FROM epcis_term WHERE kind = " + sql.put(kind) +
             " AND value > " + sql.put(after) + " ORDER BY value LIMIT " + sql.put(limit) + ") k");
    const auto text = "SELECT value FROM (" + each + ") v ORDER BY value LIMIT " + sql.put(limit);
    std::vector<std::string> values;
    tx.each(text, sql.values(), [&](const db::Row& row) { values.emplace_back(row.text(0)); });
    return values;
}

}  // namespace sen::trace::store
