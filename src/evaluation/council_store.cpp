#include "evaluation/council_store.hpp"

#include <algorithm>

namespace sen::evaluation::store {
namespace {

/// One row a member; the rows of a council follow each other.
std::vector<Council>
councils_in(db::Tx& tx, std::string_view sql, std::span<const db::Value> values)
{
    std::vector<Council> all;
    tx.each(sql, values, [&](const db::Row& row) {
        if (all.empty() || all.back().id.text != row.get<std::string>("id"))
            all.push_back(
                {row.get<Id<Council>>("id"),
                 row.get<std::string>("name"),
                 row.get<std::string>("decision_number"),
                 row.get<std::string>("chair_id"),
                 {},
                 0,
                 row.get<Instant>("created_at")});
        all.back().members.push_back(
            {row.get<std::string>("account_id"), row.get<std::string>("member_name"),
             row.get<Part>("part"), row.get<bool>("scores")});
    });
    for (auto& council : all)
        std::stable_sort(
            council.members.begin(), council.members.end(),
            [](const auto& one, const auto& other) { return one.part < other.part; });
    return all;
}

}  // namespace

void insert(db::Tx& tx, const Council& council)
{
    constexpr auto sql = R"sql(
        INSERT INTO council (id, name, decision_number, chair_id, created_at)
             VALUES ($1, $2, $3, $4, $5)
    )sql";
    constexpr auto member_sql = R"sql(
        INSERT INTO council_member (council_id, account_id, part, scores) VALUES ($1, $2, $3, $4)
    )sql";
    tx.run(
        sql, council.id, council.name, council.decision_number, council.chair_id,
        council.created_at);
    for (const auto& member : council.members)
        tx.run(member_sql, council.id, member.account_id, member.part, member.scores);
}

std::optional<Council> find_council(db::Tx& tx, const Id<Council>& id)
{
    constexpr auto sql = R"sql(
        SELECT c.id, c.name, c.decision_number, c.chair_id, c.created_at, m.account_id,
               m.part, m.scores, account.name AS member_name
          FROM council c
          JOIN council_member m ON m.council_id = c.id
          JOIN account ON account.id = m.account_id
         WHERE c.id = $1
         ORDER BY account.name, m.account_id
    )sql";
    const db::Value values[] = {db::value(id)};
    auto found = councils_in(tx, sql, values);
    if (found.empty()) return std::nullopt;
    return std::move(found.front());
}

rulebook::Role role_of(db::Tx& tx, const std::string& account_id)
{
    constexpr auto sql = R"sql(
        SELECT role FROM account WHERE id = $1 AND NOT disabled
    )sql";
    return tx.scalar<rulebook::Role>("role", sql, account_id).value_or(rulebook::Role::anyone);
}

std::vector<Council> councils(db::Tx& tx, const std::string& before_id, std::int64_t limit)
{
    constexpr auto sql = R"sql(
        SELECT c.id, c.name, c.decision_number, c.chair_id, c.created_at, m.account_id,
               m.part, m.scores, account.name AS member_name
          FROM (SELECT id, name, decision_number, chair_id, created_at
                  FROM council
                 WHERE CAST($1 AS TEXT) = '' OR id < $1
                 ORDER BY id DESC
                 LIMIT $2) c
          JOIN council_member m ON m.council_id = c.id
          JOIN account ON account.id = m.account_id
         ORDER BY c.id DESC, account.name, m.account_id
    )sql";
    const db::Value values[] = {db::value(before_id), db::value(limit)};
    return councils_in(tx, sql, values);
}

}  // namespace sen::evaluation::store
