#pragma once

#include <optional>
#include <vector>

#include "db/db.hpp"
#include "evaluation/sheets.hpp"

namespace sen::evaluation::store {

void insert(db::Tx&, const ScoreSheet&);
/// The last one.
std::optional<ScoreSheet>
find_of_member(db::Tx&, const Id<Dossier>&, const std::string& account_id);

Marks marks_of(db::Tx&, const Id<ScoreSheet>&);
void replace_marks(db::Tx&, const Id<ScoreSheet>&, const Marks&);

/// The states of all sheets of a dossier: at most two a judge.
struct SheetPlace {
    std::string account_id;
    std::string member_name;
    Phase phase = Phase::independent;
    std::optional<Instant> submitted_at;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"account_id", &SheetPlace::account_id},
            Field{"member_name", &SheetPlace::member_name},
            Field{"phase", &SheetPlace::phase},
            Field{"submitted_at", &SheetPlace::submitted_at},
        };
    }
};
std::vector<SheetPlace> places_of(db::Tx&, const Id<Dossier>&);

/// Writes the opinion if the sheet still has the version the caller saw and is not handed in.
/// Refuses "score_sheet.changed_meanwhile".
Result<ScoreSheet> update(db::Tx&, const ScoreSheet& changed);
/// The same, handing it in.
Result<ScoreSheet> hand_in(
    db::Tx&, const ScoreSheet& seen, const std::string& content, const std::string& sha256,
    Instant at);

/// True also when the sheet is set aside.
bool has_sheet(db::Tx&, const Id<Dossier>&, const std::string& account_id);
/// Leaves the sheets of that account out of everything from now on.
void set_aside(db::Tx&, const Id<Dossier>&, const std::string& account_id);

/// Of the independent sheets.
SheetProgress progress_of(db::Tx&, const Id<Dossier>&);

/// Every sheet that is in, with its marks, by name and phase: the independent one first.
std::vector<SheetIn> sheets_in(db::Tx&, const Id<Dossier>&);

}  // namespace sen::evaluation::store
