#include "evaluation/council_store.hpp"

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
                 row.get<Instant>("created_at")});
        const auto member = row.get<std::string>("account_id");
        auto& council = all.back();
        const bool is_chair = member == council.chair_id;
        council.members.insert(
            is_chair ? council.members.begin() : council.members.end(),
            {member, row.get<std::string>("member_name"), is_chair});
    });
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
        INSERT INTO council_member (council_id, account_id) VALUES ($1, $2)
    )sql";
    tx.run(
        sql, council.id, council.name, council.decision_number, council.chair_id,
        council.created_at);
    for (const auto& member : council.members)
        tx.run(member_sql, council.id, member.account_id);
}

std::optional<Council> find_council(db::Tx& tx, const Id<Council>& id)
{
    constexpr auto sql = R"sql(
        SELECT c.id, c.name, c.decision_number, c.chair_id, c.created_at, m.account_id,
               account.name AS member_name
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

bool is_judge(db::Tx& tx, const std::string& account_id)
{
    constexpr auto sql = R"sql(
        SELECT COUNT(*) AS found
          FROM account
         WHERE id = $1 AND role = 'council' AND NOT disabled
    )sql";
    return tx.scalar<std::int64_t>("found", sql, account_id).value_or(0) > 0;
}

std::vector<Council> councils(db::Tx& tx, const std::string& before_id, std::int64_t limit)
{
    constexpr auto sql = R"sql(
        SELECT c.id, c.name, c.decision_number, c.chair_id, c.created_at, m.account_id,
               account.name AS member_name
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
