#include "aftercare/holder_change_store.hpp"

namespace sen::aftercare::store {

void insert(db::Tx& tx, const HolderChange& change)
{
    constexpr auto sql = R"sql(
        INSERT INTO holder_change (id, recognition_id, kind, state, wish, reason, requested_by,
                                   requested_at, version)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
    )sql";
    tx.run(
        sql, change.id, change.recognition_id, change.kind, change.state, change.wish,
        change.reason, change.requested_by, change.requested_at, change.version);
}

void insert_paper(db::Tx& tx, const Id<HolderChange>& change, const Id<registry::File>& file)
{
    constexpr auto sql = R"sql(
        INSERT INTO holder_change_file (change_id, file_id)
             VALUES ($1, $2)
        ON CONFLICT DO NOTHING
    )sql";
    tx.run(sql, change, file);
}

std::optional<HolderChange> find_change(db::Tx& tx, const Id<HolderChange>& id)
{
    constexpr auto sql = R"sql(
        SELECT id, recognition_id, kind, state, wish, reason, requested_by, requested_at, producer_id,
               address, decision_number, decided_on, answer, version
          FROM holder_change
         WHERE id = $1
    )sql";
    return tx.one<HolderChange>(sql, id);
}

std::vector<HolderChange> changes_of(db::Tx& tx, const Id<registry::Recognition>& star)
{
    constexpr auto sql = R"sql(
        SELECT id, recognition_id, kind, state, wish, reason, requested_by, requested_at, producer_id,
               address, decision_number, decided_on, answer, version
          FROM holder_change
         WHERE recognition_id = $1
         ORDER BY id DESC
         LIMIT 100
    )sql";
    return tx.all<HolderChange>(sql, star);
}

std::vector<HolderPaper> papers_of(db::Tx& tx, const Id<registry::Recognition>& star)
{
    constexpr auto sql = R"sql(
        SELECT p.change_id, f.id, f.name
          FROM holder_change c
          JOIN holder_change_file p ON p.change_id = c.id
          JOIN file f ON f.id = p.file_id
         WHERE c.recognition_id = $1
         ORDER BY p.change_id, f.id
         LIMIT 1000
    )sql";
    return tx.all<HolderPaper>(sql, star);
}

bool has_waiting(db::Tx& tx, const Id<registry::Recognition>& star)
{
    constexpr auto sql = R"sql(
        SELECT COUNT(*) AS found
          FROM holder_change
         WHERE recognition_id = $1 AND state = 'requested'
    )sql";
    return tx.scalar<std::int64_t>("found", sql, star).value_or(0) > 0;
}

bool has_open_dossier(db::Tx& tx, const Id<registry::Product>& product)
{
    constexpr auto sql = R"sql(
        SELECT COUNT(*) AS found
          FROM dossier
         WHERE product_id = $1
           AND stage IN ('submitted', 'returned', 'forwarded', 'accepted', 'scoring',
                         'discussion', 'evaluated', 'at_ministry')
    )sql";
    return tx.scalar<std::int64_t>("found", sql, product).value_or(0) > 0;
}

bool update(db::Tx& tx, const HolderChange& changed)
{
    constexpr auto sql = R"sql(
        UPDATE holder_change
           SET state = $3, producer_id = $4, address = $5, decision_number = $6, decided_on = $7,
               answer = $8, version = version + 1
         WHERE id = $1 AND version = $2
    )sql";
    return tx.run(
               sql, changed.id, changed.version, changed.state, changed.producer_id,
               changed.address, changed.decision_number, changed.decided_on, changed.answer) == 1;
}

}  // namespace sen::aftercare::store
