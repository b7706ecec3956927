#include "exchange/import_store.hpp"

#include <map>

namespace sen::exchange::store {

void insert(db::Tx& tx, const Import& import)
{
    constexpr auto sql = R"sql(
        INSERT INTO import (id, file_name, state, counts, created_by, created_at)
             VALUES ($1, $2, $3, $4, $5, $6)
    )sql";
    tx.run(
        sql, import.id, import.file_name, import.state, import.counts, import.created_by,
        import.created_at);
}

std::optional<Import> find(db::Tx& tx, const Id<Import>& id)
{
    constexpr auto sql = R"sql(
        SELECT id, file_name, state, rows_read, rows_total, columns, counts, refusal, created_by,
               created_at, applied_at, version
          FROM import
         WHERE id = $1
    )sql";
    return tx.one<Import>(sql, id);
}

std::vector<Import> page(db::Tx& tx, const std::optional<std::string>& below, std::int64_t limit)
{
    constexpr auto sql = R"sql(
        SELECT id, file_name, state, rows_read, rows_total, columns, counts, refusal, created_by,
               created_at, applied_at, version
          FROM import
         WHERE id < $1
         ORDER BY id DESC
         LIMIT $2
    )sql";
    return tx.all<Import>(sql, below.value_or("~"), limit);
}

void set_columns(
    db::Tx& tx, const Id<Import>& id, const json::Raw& columns, std::int64_t rows_total)
{
    tx.run(
        "UPDATE import SET columns = $2, rows_total = $3 WHERE id = $1", id, columns, rows_total);
}

void set_progress(db::Tx& tx, const Id<Import>& id, std::int64_t rows_read, const json::Raw& counts)
{
    tx.run("UPDATE import SET rows_read = $2, counts = $3 WHERE id = $1", id, rows_read, counts);
}

void end_reading(
    db::Tx& tx, const Id<Import>& id, ImportState state, const std::optional<std::string>& refusal)
{
    constexpr auto sql = R"sql(
        UPDATE import SET state = $2, refusal = $3, version = version + 1
         WHERE id = $1 AND state = 'reading'
    )sql";
    tx.run(sql, id, state, refusal);
}

void fail_all_reading(db::Tx& tx, const std::string& refusal)
{
    constexpr auto sql = R"sql(
        UPDATE import SET state = 'failed', refusal = $1, version = version + 1
         WHERE state = 'reading'
    )sql";
    tx.run(sql, refusal);
}

std::optional<Import> mark_applied(db::Tx& tx, const Import& seen, Instant now)
{
    constexpr auto sql = R"sql(
        UPDATE import
           SET state = 'applied', applied_at = $3, version = version + 1
         WHERE id = $1 AND version = $2 AND state = 'previewed'
        RETURNING id, file_name, state, rows_read, rows_total, columns, counts, refusal, created_by,
                  created_at, applied_at, version
    )sql";
    return tx.one<Import>(sql, seen.id, seen.version, now);
}

void set_applied_seq(db::Tx& tx, const Id<Import>& id, std::int64_t seq)
{
    tx.run("UPDATE import SET applied_seq = $2 WHERE id = $1", id, seq);
}

std::optional<Import> mark_undone(db::Tx& tx, const Import& seen)
{
    constexpr auto sql = R"sql(
        UPDATE import
           SET state = 'undone', version = version + 1
         WHERE id = $1 AND version = $2 AND state = 'applied'
        RETURNING id, file_name, state, rows_read, rows_total, columns, counts, refusal, created_by,
                  created_at, applied_at, version
    )sql";
    return tx.one<Import>(sql, seen.id, seen.version);
}

void insert_rows(db::Tx& tx, const Id<Import>& id, const std::vector<JudgedRow>& rows)
{
    constexpr auto sql = R"sql(
        INSERT INTO import_row (import_id, row_number, verdict, reasons, cells, resembles,
                                product_id, product_version, producer_id, producer_version,
                                commune_code)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
    )sql";
    for (const auto& row : rows)
        tx.run(
            sql, id, row.row, row.verdict, row.reasons, row.cells, row.resembles, row.product_id,
            row.product_version, row.producer_id, row.producer_version, row.commune_code);
}

std::vector<ImportRow> rows(
    db::Tx& tx, const Id<Import>& id, const std::optional<RowVerdict>& verdict, std::int64_t after,
    std::int64_t limit)
{
    constexpr auto all = R"sql(
        SELECT row_number AS row, verdict, reasons, cells, resembles, product_id, producer_id,
               commune_code
          FROM import_row
         WHERE import_id = $1 AND row_number > $2
         ORDER BY row_number
         LIMIT $3
    )sql";
    constexpr auto of_verdict = R"sql(
        SELECT row_number AS row, verdict, reasons, cells, resembles, product_id, producer_id,
               commune_code
          FROM import_row
         WHERE import_id = $1 AND row_number > $2 AND verdict = $4
         ORDER BY row_number
         LIMIT $3
    )sql";
    if (verdict) return tx.all<ImportRow>(of_verdict, id, after, limit, *verdict);
    return tx.all<ImportRow>(all, id, after, limit);
}

std::vector<JudgedRow> rows_to_apply(
    db::Tx& tx, const Id<Import>& id, bool with_doubtful, std::int64_t after, std::int64_t limit)
{
    constexpr auto sql = R"sql(
        SELECT row_number AS row, verdict, reasons, cells, resembles, product_id, producer_id,
               commune_code, product_version, producer_version
          FROM import_row
         WHERE import_id = $1 AND row_number > $2 AND verdict IN ('new', 'changed', $4)
         ORDER BY row_number
         LIMIT $3
    )sql";
    return tx.all<JudgedRow>(sql, id, after, limit, with_doubtful ? "doubtful" : "new");
}

void make_doubtful(db::Tx& tx, const Id<Import>& id, std::int64_t row, const json::Raw& reasons)
{
    constexpr auto sql = R"sql(
        UPDATE import_row SET verdict = 'doubtful', reasons = $3
         WHERE import_id = $1 AND row_number = $2
    )sql";
    tx.run(sql, id, row, reasons);
}

void recount(db::Tx& tx, const Id<Import>& id)
{
    constexpr auto count = R"sql(
        SELECT verdict, COUNT(*) AS rows FROM import_row WHERE import_id = $1 GROUP BY verdict
    )sql";
    std::map<std::string, std::int64_t> counted;
    const std::vector<db::Value> values{db::value(id)};
    tx.each(count, values, [&](const db::Row& row) {
        counted[row.get<std::string>("verdict")] = row.get<std::int64_t>("rows");
    });
    json::Object counts;
    for (const auto name : names(RowVerdict{}))
        counts.set(name, counted[std::string(name)]);
    tx.run("UPDATE import SET counts = $2, version = version + 1 WHERE id = $1", id, counts.raw());
}

void insert_written(
    db::Tx& tx, const Id<Import>& id, std::int64_t first_seq, const std::vector<Written>& all)
{
    constexpr auto sql = R"sql(
        INSERT INTO import_record (import_id, seq, kind, record_id, action, version)
             VALUES ($1, $2, $3, $4, $5, $6)
    )sql";
    for (const auto& one : all)
        tx.run(sql, id, first_seq++, one.kind, one.record_id, one.action, one.version);
}

std::vector<Written> written(db::Tx& tx, const Id<Import>& id)
{
    constexpr auto sql = R"sql(
        SELECT kind, record_id, action, version
          FROM import_record
         WHERE import_id = $1
         ORDER BY seq
         LIMIT 1000000
    )sql";
    return tx.all<Written>(sql, id);
}

void forget_written(db::Tx& tx, const Id<Import>& id)
{
    tx.run("DELETE FROM import_record WHERE import_id = $1", id);
}

}  // namespace sen::exchange::store
