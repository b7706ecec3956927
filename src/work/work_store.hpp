#pragma once

#include <string>
#include <vector>

#include "db/db.hpp"
#include "dossier/life_cycle.hpp"
#include "work/work.hpp"

namespace sen::work::store {

/// Whose work: an empty member does not narrow.
struct WorkReach {
    std::string producer_id;
    std::string commune_code;
};

/// Undecided dossiers of a stage, due ones first; at most `limit`.
std::vector<WorkItem>
dossiers_at(db::Tx&, dossier::Stage, std::string_view kind, const WorkReach&, std::int64_t limit);
/// Dossiers a commune must deal with by that day, the most urgent first; at most `limit`.
std::vector<WorkItem> due_at_communes(db::Tx&, Date by, std::int64_t limit);
/// A member's sheets that are not in.
std::vector<WorkItem> open_sheets(db::Tx&, const std::string& account_id, std::int64_t limit);
/// Sheets that the judge was asked to look at again.
std::vector<WorkItem> sheets_again(db::Tx&, const std::string& account_id, std::int64_t limit);
/// Change requests that wait for the commune or the province.
std::vector<WorkItem> pending_changes(db::Tx&, const WorkReach&, std::int64_t limit);

/// Dossiers at the ministry that wait for the province: to be sent ("ministry_send", due from the
/// day it was approved), or to be decided after the ministry's answer ("ministry_fall_back").
std::vector<WorkItem> at_ministry(db::Tx&, std::string_view kind, std::int64_t limit);
/// Complaints and petitions in that state, the earliest last day first.
std::vector<WorkItem>
appeals_at(db::Tx&, std::string_view state, std::string_view kind, std::int64_t limit);
/// Wishes that a certificate change its holder or address, the oldest first.
std::vector<WorkItem> holder_changes(db::Tx&, std::int64_t limit);
/// Letters that did not go out, newest first.
std::vector<WorkItem> mails_in_trouble(db::Tx&, std::int64_t limit);
/// Stars in force that end by that day and whose product has no dossier under way, the earliest
/// end first; `due_on` is the last day.
std::vector<WorkItem>
ending_stars(db::Tx&, Date today, Date until, const WorkReach&, std::int64_t limit);
/// Cases of revocation that wait for the decision, the earliest due first.
std::vector<WorkItem> open_revocations(db::Tx&, std::int64_t limit);

}  // namespace sen::work::store
