#include "trace/event_store_plan.hpp"

#include <map>

#include "trace/master_data.hpp"
#include "trace/rows.hpp"

namespace sen::trace::store {
namespace {

using Values = std::vector<std::string>;

constexpr std::int64_t most_elements = 10'000;

void look_up_terms(
    db::Tx& tx, const std::string& kind, const Values& values, std::vector<std::int64_t>& into)
{
    each_chunk(values, [&](std::size_t count, std::vector<db::Value> parameters) {
        parameters.emplace_back(kind);
        const auto sql = "SELECT number FROM epcis_term WHERE kind = $" +
                         std::to_string(count + 1) + " AND value IN (" +
                         db::placeholders(1, count) + ")";
        tx.each(sql, parameters, [&](const db::Row& row) { into.push_back(row.integer(0)); });
    });
}

void look_up_elements(db::Tx& tx, const AttributeTest& test, std::vector<std::int64_t>& into)
{
    Sql sql;
    auto text = "SELECT DISTINCT t.number FROM epcis_attribute a "
                "JOIN epcis_term t ON t.value = a.element AND t.kind IN " +
                sql.list(test.kinds) + " WHERE a.name = " + sql.put(test.name);
    if (!test.values.empty()) text += " AND a.value IN " + sql.list(test.values);
    text += " ORDER BY t.number LIMIT " + sql.put(most_elements);
    tx.each(text, sql.values(), [&](const db::Row& row) { into.push_back(row.integer(0)); });
}

std::string_view sign_of(Comparison comparison)
{
    constexpr std::array<std::string_view, 5> signs{" = ", " > ", " >= ", " < ", " <= "};
    return signs[static_cast<std::size_t>(comparison)];
}

/// The first text behind all that begin so.
std::string end_of(std::string beginning)
{
    beginning.back() = static_cast<char>(beginning.back() + 1);
    return beginning;
}

std::string between(const Term& beginning, Sql& sql)
{
    return "t.kind = " + sql.put(beginning.kind) + " AND t.value >= " + sql.put(beginning.value) +
           " AND t.value < " + sql.put(end_of(beginning.value));
}

std::string compared(const std::pair<std::int64_t, MeasureTest>& measure, Sql& sql)
{
    return "m.term = " + sql.put(measure.first) + " AND m.value" +
           std::string(sign_of(measure.second.comparison)) + sql.put(measure.second.value);
}

}  // namespace

Wanted look_up(db::Tx& tx, const Condition& condition)
{
    Wanted wanted;
    wanted.beginnings = condition.beginnings;
    std::map<std::string, Values> by_kind;
    for (const auto& [kind, value] : condition.terms)
        by_kind[kind].push_back(value);
    for (auto& [kind, values] : by_kind)
        look_up_terms(
            tx, kind, condition.with_descendants ? trace::with_descendants(tx, values) : values,
            wanted.terms);
    if (condition.attribute) look_up_elements(tx, *condition.attribute, wanted.terms);
    for (const auto& test : condition.measures) {
        std::vector<std::int64_t> term;
        look_up_terms(tx, test.kind, {""}, term);
        if (!term.empty()) wanted.measures.emplace_back(term.front(), test);
    }
    return wanted;
}

std::string events_with(const Wanted& wanted, Sql& sql)
{
    std::string text;
    const auto add = [&](const std::string& part) {
        text += (text.empty() ? "" : " UNION ALL ") + part;
    };
    if (!wanted.terms.empty())
        add("SELECT p.seq FROM epcis_posting p WHERE p.term IN " + sql.list(wanted.terms));
    for (const auto& beginning : wanted.beginnings)
        add("SELECT p.seq FROM epcis_term t CROSS JOIN epcis_posting p WHERE p.term = t.number "
            "AND " +
            between(beginning, sql));
    for (const auto& measure : wanted.measures)
        add("SELECT m.seq FROM epcis_measure m WHERE " + compared(measure, sql));
    return text;
}

std::string is_met(const Wanted& wanted, Sql& sql)
{
    std::string text;
    const auto add = [&](const std::string& part) {
        text += (text.empty() ? "" : " OR ") + ("EXISTS (" + part + ")");
    };
    if (!wanted.terms.empty())
        add("SELECT 1 FROM epcis_posting p WHERE p.seq = e.seq AND p.term IN " +
            sql.list(wanted.terms));
    for (const auto& beginning : wanted.beginnings)
        add("SELECT 1 FROM epcis_posting p JOIN epcis_term t ON t.number = p.term "
            "WHERE p.seq = e.seq AND " +
            between(beginning, sql));
    for (const auto& measure : wanted.measures)
        add("SELECT 1 FROM epcis_measure m WHERE m.seq = e.seq AND " + compared(measure, sql));
    return "(" + text + ")";
}

}  // namespace sen::trace::store
