#include "evaluation/minutes.hpp"

#include <algorithm>

#include "access/actor.hpp"
#include "evaluation/council_store.hpp"
#include "evaluation/panel_store.hpp"
#include "evaluation/paper_rows.hpp"
#include "evaluation/recusal_store.hpp"
#include "evaluation/score_sheet_store.hpp"
#include "rulebook/rulebook.hpp"

namespace sen::evaluation {
namespace {

using paperwork::Values;

/// What the minutes of one dossier are made from.
struct Session {
    Call& call;
    store::Judged judged;
    Council council;
    Panel panel;
    std::vector<store::SheetPlace> places;  ///< without those set aside

    [[nodiscard]] std::string words(std::string_view key, std::string_view subject = {}) const
    {
        return call.rules.vietnamese.text(key, subject);
    }
};

std::string name_in(const Session& session, const std::string& account)
{
    for (const auto& member : session.council.members)
        if (member.account_id == account) return member.name;
    for (const auto& place : session.places)
        if (place.account_id == account) return place.member_name;
    return {};
}

Part part_of(const Session& session, const std::string& account)
{
    if (account == session.panel.chair_id) return Part::chair;
    for (const auto& member : session.council.members)
        if (member.account_id == account && member.part != Part::chair) return member.part;
    return Part::member;
}

/// Chair and secretary first, the rest as they were.
void order(Session& session)
{
    std::stable_sort(
        session.places.begin(), session.places.end(), [&](const auto& one, const auto& other) {
            return part_of(session, one.account_id) < part_of(session, other.account_id);
        });
}

/// Who scored, or who did not though it was theirs to; each once.
std::vector<Values> judges_of(const Session& session, bool came)
{
    std::vector<Values> rows;
    for (const auto& place : session.places) {
        if (place.phase != Phase::independent || place.submitted_at.has_value() != came) continue;
        const auto part = name_of(part_of(session, place.account_id));
        rows.push_back(Values()
                           .text("name", place.member_name)
                           .text("role", session.words("paper.role." + std::string(part))));
    }
    return rows;
}

std::vector<Values> recusals_of(const Session& session)
{
    std::vector<Values> rows;
    for (const auto& one : store::recusals_of(session.call.tx, session.judged.dossier_id)) {
        const bool by_rule = one.found_by == RecusedBy::rule;
        rows.push_back(
            Values()
                .text("name", one.name)
                .text("product", session.judged.product)
                .text("reason", by_rule ? session.words("paper.acted_for") : one.reason));
    }
    return rows;
}

Values values_of(const Session& session)
{
    const auto& one = session.judged;
    auto present = judges_of(session, true);
    auto absent = judges_of(session, false);
    auto row = product_row(session.call, one);
    row.number("sheets", one.sheets)
        .text("rank", rank_of(session.call, one, session.call.now.day()));

    Values values;
    name_province(session.call, values);
    values.date("met_on", one.evaluated_at.day())
        .flag("in_writing", session.panel.in_writing)
        .flag("met", !session.panel.in_writing)
        .number("member_count", std::ssize(present) + std::ssize(absent))
        .number("present_count", std::ssize(present))
        .number("absent_count", std::ssize(absent))
        .list("present", std::move(present))
        .list("absent", std::move(absent))
        .list("recusals", recusals_of(session))
        .list("products", {std::move(row)})
        .text("chair", name_in(session, session.panel.chair_id))
        .text("secretary", holder_of(session.council, Part::secretary))
        .text(
            "council_decision",
            session.words("paper.decision_number", session.council.decision_number));
    if (session.panel.meeting_reason) values.text("meeting_reason", *session.panel.meeting_reason);
    return values;
}

}  // namespace

Result<paperwork::Paper> minutes_of(Call& call, const Id<Dossier>& id)
{
    TRY(dossier::find_dossier(call, "minutes.read", id));
    TRY(may_know_of_others(call, id));
    const auto judged = store::judged_among(call.tx, {id});
    if (judged.empty()) return refuse(Refusal::conflict, "result.not_ready", id.text);
    const auto& one = judged.front();
    auto panel = store::find_panel(call.tx, id);
    CHECK(panel && one.council_id);
    auto council = store::find_council(call.tx, *one.council_id);
    CHECK(council.has_value());

    Session session{
        call, one, std::move(*council), std::move(*panel), store::places_of(call.tx, id)};
    order(session);
    return paperwork::Paper{
        "bien_ban_hop", values_of(session), session.words("paper.file.minutes", one.product)};
}

}  // namespace sen::evaluation
