#pragma once

#include <optional>
#include <vector>

#include "db/db.hpp"
#include "evaluation/score_sheet.hpp"

namespace sen::evaluation::store {

void insert(db::Tx&, const ScoreSheet&);
std::optional<ScoreSheet>
find_of_member(db::Tx&, const Id<Dossier>&, const std::string& account_id);

Marks marks_of(db::Tx&, const Id<ScoreSheet>&);
void replace_marks(db::Tx&, const Id<ScoreSheet>&, const Marks&);

/// Writes the opinion if the sheet still has the version the caller saw and is not handed in.
/// Refuses "score_sheet.changed_meanwhile".
Result<ScoreSheet> update(db::Tx&, const ScoreSheet& changed);
/// The same, handing it in.
Result<ScoreSheet> hand_in(
    db::Tx&, const ScoreSheet& seen, const std::string& content, const std::string& sha256,
    Instant at);

SheetProgress progress_of(db::Tx&, const Id<Dossier>&);

/// A member's sheet that is in.
struct MemberSheet {
    Id<ScoreSheet> id;
    std::string member_name;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"id", &MemberSheet::id}, Field{"member_name", &MemberSheet::member_name}};
    }
};
/// The members' sheets that are in, by name; a council has at most 30.
std::vector<MemberSheet> sheets_in(db::Tx&, const Id<Dossier>&);

}  // namespace sen::evaluation::store
