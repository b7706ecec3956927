#include "evaluation/decision_store.hpp"

namespace sen::evaluation::store {
namespace {

void add_item(Decision& decision, const db::Row& row)
{
    const auto dossier = row.get<Id<Dossier>>("dossier_id");
    const auto product_name = row.get<std::string>("product_name");
    const auto stars = row.get<int>("stars");
    const auto outcome = row.get<Outcome>("outcome");
    if (outcome == Outcome::recognised)
        decision.certificates.push_back(
            {dossier, row.get<Id<registry::Product>>("product_id"), product_name, stars,
             row.get<std::string>("certificate_number"), row.get<std::string>("certificate_code"),
             row.get<Date>("valid_until")});
    else if (outcome == Outcome::sent_to_ministry)
        decision.sent_to_ministry.push_back({dossier, product_name, stars});
    else
        decision.not_recognised.push_back({dossier, product_name, stars});
}

/// One row a dossier; the rows of a decision follow each other.
std::vector<Decision>
decisions_in(db::Tx& tx, std::string_view sql, std::span<const db::Value> values)
{
    std::vector<Decision> all;
    tx.each(sql, values, [&](const db::Row& row) {
        if (all.empty() || all.back().id.text != row.get<std::string>("id")) {
            Decision decision;
            decision.id = row.get<Id<Decision>>("id");
            decision.number = row.get<std::string>("number");
            decision.signed_on = row.get<Date>("signed_on");
            decision.created_at = row.get<Instant>("created_at");
            all.push_back(std::move(decision));
        }
        add_item(all.back(), row);
    });
    return all;
}

}  // namespace

bool is_number_taken(db::Tx& tx, int year, const std::string& number)
{
    constexpr auto sql = R"sql(
        SELECT COUNT(*) AS found FROM decision WHERE year = $1 AND number = $2
    )sql";
    return tx.scalar<std::int64_t>("found", sql, year, number).value_or(0) > 0;
}

void insert(
    db::Tx& tx, const Id<Decision>& id, const DecisionDraft& draft, const std::string& account_id,
    Instant now)
{
    constexpr auto sql = R"sql(
        INSERT INTO decision (id, number, year, signed_on, created_by, created_at)
             VALUES ($1, $2, $3, $4, $5, $6)
    )sql";
    tx.run(sql, id, draft.number, draft.signed_on.year(), draft.signed_on, account_id, now);
}

void insert(db::Tx& tx, const Id<Decision>& decision, const Item& item)
{
    constexpr auto sql = R"sql(
        INSERT INTO decision_item (decision_id, dossier_id, place, outcome, stars, recognition_id)
             VALUES ($1, $2, $3, $4, $5, $6)
    )sql";
    tx.run(
        sql, decision, item.dossier_id, item.place, item.outcome, item.stars, item.recognition_id);
}

std::int64_t next_in_register(db::Tx& tx, std::string_view reg, int year)
{
    constexpr auto sql = R"sql(
        INSERT INTO register_counter (register, year, last)
             VALUES ($1, $2, 1)
        ON CONFLICT (register, year) DO UPDATE SET last = register_counter.last + 1
        RETURNING last
    )sql";
    const auto last = tx.scalar<std::int64_t>("last", sql, reg, year);
    CHECK(last.has_value());
    return *last;
}

Decision whole(db::Tx& tx, const Id<Decision>& id)
{
    constexpr auto sql = R"sql(
        SELECT d.id, d.number, d.signed_on, d.created_at, i.dossier_id, i.outcome, i.stars,
               dossier.product_id, product.name AS product_name, r.certificate_number,
               r.certificate_code, r.valid_until
          FROM decision d
          JOIN decision_item i ON i.decision_id = d.id
          JOIN dossier ON dossier.id = i.dossier_id
          JOIN product ON product.id = dossier.product_id
          LEFT JOIN recognition r ON r.id = i.recognition_id
         WHERE d.id = $1
         ORDER BY i.place
    )sql";
    const db::Value values[] = {db::value(id)};
    auto found = decisions_in(tx, sql, values);
    CHECK(found.size() == 1);
    return std::move(found.front());
}

std::vector<Decision> decisions(db::Tx& tx, const std::string& before_id, std::int64_t limit)
{
    constexpr auto sql = R"sql(
        SELECT d.id, d.number, d.signed_on, d.created_at, i.dossier_id, i.outcome, i.stars,
               dossier.product_id, product.name AS product_name, r.certificate_number,
               r.certificate_code, r.valid_until
          FROM (SELECT id, number, signed_on, created_at
                  FROM decision
                 WHERE CAST($1 AS TEXT) = '' OR id < $1
                 ORDER BY id DESC
                 LIMIT $2) d
          JOIN decision_item i ON i.decision_id = d.id
          JOIN dossier ON dossier.id = i.dossier_id
          JOIN product ON product.id = dossier.product_id
          LEFT JOIN recognition r ON r.id = i.recognition_id
         ORDER BY d.id DESC, i.place
    )sql";
    const db::Value values[] = {db::value(before_id), db::value(limit)};
    return decisions_in(tx, sql, values);
}

}  // namespace sen::evaluation::store
