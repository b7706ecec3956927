#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "base/fields.hpp"
#include "base/id.hpp"
#include "base/json.hpp"
#include "base/result.hpp"
#include "exchange/judge.hpp"
#include "exchange/table.hpp"

namespace sen::http {
class Desk;
}

namespace sen::exchange {

/// Rows a list of products may hold below its header.
constexpr std::int64_t most_rows = 50'000;
constexpr std::int64_t most_file_bytes = 20 << 20;
/// What is read of a list. Real workbooks unpack to at most about forty times their size.
Limits import_limits();

enum class ImportState { reading, previewed, applying, applied, undoing, undone, failed };
constexpr auto names(ImportState)
{
    return std::array<std::string_view, 7>{"reading", "previewed", "applying", "applied",
                                           "undoing", "undone",    "failed"};
}

/// One list somebody brought: first looked at, then written, perhaps taken back.
struct Import {
    Id<Import> id;
    std::string file_name;
    ImportState state = ImportState::reading;
    std::int64_t rows_read = 0;
    std::optional<std::int64_t> rows_total;  ///< below the header; known once counted
    json::Raw columns;                       ///< [{header, field}], one for each column
    json::Raw counts;                        ///< rows by verdict
    std::optional<std::string> refusal;      ///< the code, when failed
    std::string created_by;
    Instant created_at;
    std::optional<Instant> applied_at;
    std::int64_t version = 1;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"id", &Import::id},
            Field{"file_name", &Import::file_name},
            Field{"state", &Import::state},
            Field{"rows_read", &Import::rows_read},
            Field{"rows_total", &Import::rows_total},
            Field{"columns", &Import::columns},
            Field{"counts", &Import::counts},
            Field{"refusal", &Import::refusal},
            Field{"created_by", &Import::created_by},
            Field{"created_at", &Import::created_at},
            Field{"applied_at", &Import::applied_at},
            Field{"version", &Import::version},
        };
    }
};

/// One row with its verdict.
struct ImportRow {
    std::int64_t row = 0;  ///< as the user's program counts it, from 1
    RowVerdict verdict = RowVerdict::fresh;
    json::Raw reasons;
    json::Raw cells;
    std::optional<std::string> product_id;
    std::optional<std::string> producer_id;
    std::optional<std::string> commune_code;
    json::Raw resembles;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"row", &ImportRow::row},
            Field{"verdict", &ImportRow::verdict},
            Field{"reasons", &ImportRow::reasons},
            Field{"cells", &ImportRow::cells},
            Field{"product_id", &ImportRow::product_id},
            Field{"producer_id", &ImportRow::producer_id},
            Field{"commune_code", &ImportRow::commune_code},
            Field{"resembles", &ImportRow::resembles},
        };
    }
};

/// What reading a list needs beside the register: its words, its columns, the places. Read once;
/// safe to use from many threads.
class Importer {
public:
    /// `rules` must outlive it. Throws std::runtime_error naming a file that cannot be used.
    Importer(const std::string& data_folder, const rulebook::Rulebook& rules);

    /// The header of a list, without reading the rest. Refuses as read_table() and
    /// ColumnNames::find() do, "import.column_missing" and "import.column_doubled" with the fields.
    [[nodiscard]] Result<Header> probe(const Source&) const;

    [[nodiscard]] const ImportWords& words() const { return m_words; }
    [[nodiscard]] EntryReader reader(Date today) const
    {
        return {m_words, m_resolver, m_rules, today};
    }

private:
    const rulebook::Rulebook& m_rules;
    ImportWords m_words;
    ColumnNames m_columns;
    places::Resolver m_resolver;
};

/// Told how far a reading is; false stops it as failed with "import.interrupted".
using Progress = std::function<bool(std::int64_t read, std::int64_t total)>;

/// Notes a new import, not yet read.
Import start(Call&, const std::string& file_name);

/// Reads the file of an import and judges its rows, 500 a transaction; ends it as previewed or
/// failed. Memory holds the register and one batch, never the file's rows.
Import preview(http::Desk&, const Importer&, const Id<Import>&, const Source&, const Progress&);

/// What is to be applied of a preview that was seen at `version`.
struct ImportChoice {
    std::int64_t version = 0;
    bool include_doubtful = false;
};

/// Writes what the preview showed, all or nothing, in one transaction and one journal line
/// ("import.applied"). Refuses "import.no_such_import", "import.changed_meanwhile",
/// "import.not_previewed" and, when the register has changed under a row, "import.preview_stale"
/// with the rows: those have then become doubtful.
Result<Import> apply(http::Desk&, const Importer&, const Id<Import>&, const ImportChoice&);

/// Takes back everything an applied import wrote. Refuses "import.not_applied" and, when something
/// stands on it, "import.built_upon" naming the first few.
Result<Import> undo(Call&, const Id<Import>&);

/// Refuses "import.no_such_import".
Result<Import> find_import(Call&, const Id<Import>&);

/// Ends the imports that a stopped program left unread; called once at the start.
void give_up_unfinished(db::Tx&);

}  // namespace sen::exchange
