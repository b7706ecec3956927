#include "dossier/receipt_store.hpp"

namespace sen::dossier::store {

std::int64_t next_receipt(db::Tx& tx, const std::string& commune_code, int year)
{
    constexpr auto sql = R"sql(
        INSERT INTO receipt_counter (commune_code, year, last)
             VALUES ($1, $2, 1)
        ON CONFLICT (commune_code, year) DO UPDATE SET last = receipt_counter.last + 1
        RETURNING last
    )sql";
    const auto last = tx.scalar<std::int64_t>("last", sql, commune_code, year);
    CHECK(last.has_value());
    return *last;
}

std::optional<std::string> name_of_account(db::Tx& tx, const std::string& account_id)
{
    return tx.scalar<std::string>("name", "SELECT name FROM account WHERE id = $1", account_id);
}

void insert(db::Tx& tx, const Id<Dossier>& dossier, std::int64_t submission, const Receipt& receipt)
{
    constexpr auto sql = R"sql(
        INSERT INTO receipt (dossier_id, submission, number, received_at, due_on, on_paper,
                             received_by)
             VALUES ($1, $2, $3, $4, $5, $6, $7)
    )sql";
    tx.run(
        sql, dossier, submission, receipt.number, receipt.received_at, receipt.due_on,
        receipt.on_paper, receipt.received_by);
}

std::optional<Receipt> last_receipt(db::Tx& tx, const Id<Dossier>& dossier)
{
    constexpr auto sql = R"sql(
        SELECT number, received_at, due_on, on_paper, received_by
          FROM receipt
         WHERE dossier_id = $1
         ORDER BY submission DESC
         LIMIT 1
    )sql";
    return tx.one<Receipt>(sql, dossier);
}

}  // namespace sen::dossier::store
