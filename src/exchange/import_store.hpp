#pragma once

#include "db/db.hpp"
#include "exchange/import.hpp"

namespace sen::exchange::store {

/// A row with what it was judged against.
struct JudgedRow : ImportRow {
    std::optional<std::int64_t> product_version;
    std::optional<std::int64_t> producer_version;

    static constexpr auto fields()
    {
        return std::tuple_cat(
            ImportRow::fields(), std::tuple{
                                     Field{"product_version", &JudgedRow::product_version},
                                     Field{"producer_version", &JudgedRow::producer_version}});
    }
};

/// One thing an import wrote: `action` is created, published or replaced.
struct Written {
    std::string kind;
    std::string record_id;
    std::string action;
    std::int64_t version = 0;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"kind", &Written::kind}, Field{"record_id", &Written::record_id},
            Field{"action", &Written::action}, Field{"version", &Written::version}};
    }
};

void insert(db::Tx&, const Import&);
std::optional<Import> find(db::Tx&, const Id<Import>&);
/// Newest first, below that id when given.
std::vector<Import> page(db::Tx&, const std::optional<std::string>& below, std::int64_t limit);

void set_columns(db::Tx&, const Id<Import>&, const json::Raw& columns, std::int64_t rows_total);
void set_progress(db::Tx&, const Id<Import>&, std::int64_t rows_read, const json::Raw& counts);
void end_reading(
    db::Tx&, const Id<Import>&, ImportState, const std::optional<std::string>& refusal);
void fail_all_reading(db::Tx&, const std::string& refusal);

/// Moves an import on if it is still as seen.
std::optional<Import> mark_applied(db::Tx&, const Import& seen, Instant now);
void set_applied_seq(db::Tx&, const Id<Import>&, std::int64_t seq);
std::optional<Import> mark_undone(db::Tx&, const Import& seen);

void insert_rows(db::Tx&, const Id<Import>&, const std::vector<JudgedRow>&);
/// In the file's order after that row; of one verdict when given.
std::vector<ImportRow> rows(
    db::Tx&, const Id<Import>&, const std::optional<RowVerdict>&, std::int64_t after,
    std::int64_t limit);
/// Those to be written: new and changed ones, and doubtful ones if wanted.
std::vector<JudgedRow> rows_to_apply(
    db::Tx&, const Id<Import>&, bool with_doubtful, std::int64_t after, std::int64_t limit);
void make_doubtful(db::Tx&, const Id<Import>&, std::int64_t row, const json::Raw& reasons);
/// Counts the verdicts anew.
void recount(db::Tx&, const Id<Import>&);

void insert_written(
    db::Tx&, const Id<Import>&, std::int64_t first_seq, const std::vector<Written>&);
std::vector<Written> written(db::Tx&, const Id<Import>&);
void forget_written(db::Tx&, const Id<Import>&);
/// Names of at most three things that stand on what the import wrote.
std::vector<std::string> built_upon(db::Tx&, const Id<Import>&);

}  // namespace sen::exchange::store
