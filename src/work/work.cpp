#include "work/work.hpp"

#include <algorithm>

#include "access/actor.hpp"
#include "aftercare/ministry.hpp"
#include "rulebook/rulebook.hpp"
#include "work/work_store.hpp"

namespace sen::work {
namespace {

constexpr std::int64_t most_items = 50;
constexpr std::int64_t most_endings = 10;  ///< a year's stars end together; other work stays seen

class Gathering {
public:
    void add(std::vector<WorkItem> some)
    {
        std::move(some.begin(), some.end(), std::back_inserter(m_items));
    }

    /// What is due comes first, the earliest at the top, then what was asked for; the rest keeps
    /// its order.
    std::vector<WorkItem> most_urgent(Date today)
    {
        std::stable_sort(m_items.begin(), m_items.end(), [](const auto& one, const auto& other) {
            if (!one.due_on && !other.due_on) return one.reminded_on && !other.reminded_on;
            if (!one.due_on || !other.due_on) return one.due_on.has_value();
            return *one.due_on < *other.due_on;
        });
        if (m_items.size() > most_items) m_items.resize(most_items);
        for (auto& item : m_items)
            if (item.due_on) item.days_left = item.due_on->days() - today.days();
        return std::move(m_items);
    }

private:
    std::vector<WorkItem> m_items;
};

/// What ends within the days of that setting: its producer is told first, the province at the last.
std::vector<WorkItem>
ending_within(Call& call, std::string_view setting, const store::WorkReach& reach)
{
    const auto today = call.now.day();
    const auto days = static_cast<int>(call.rules.numbers.number(setting, today));
    return store::ending_stars(call.tx, today, today.plus_days(days), reach, most_endings);
}

/// What goes to the ministry, due on the last day of the law after its approval.
std::vector<WorkItem> to_be_sent(Call& call)
{
    auto items = store::at_ministry(call.tx, "ministry_send", most_items);
    for (auto& item : items)
        if (item.due_on)
            item.due_on = aftercare::ministry_term(call.rules.numbers, *item.due_on)
                              .send_before.plus_days(-1);
    return items;
}

}  // namespace

std::vector<WorkItem> work_of(Call& call)
{
    Gathering gathering;
    const auto dossiers = [&](dossier::Stage stage, std::string_view kind,
                              const store::WorkReach& reach) {
        gathering.add(store::dossiers_at(call.tx, stage, kind, reach, most_items));
    };
    const store::WorkReach mine{call.actor.producer_id, call.actor.commune_code};

    if (call.actor.role == access::Role::producer && !mine.producer_id.empty()) {
        dossiers(dossier::Stage::returned, "dossier_returned", mine);
        dossiers(dossier::Stage::draft, "dossier_draft", mine);
        gathering.add(ending_within(call, "alert.days_1", mine));
    }
    if (call.actor.role == access::Role::commune && !mine.commune_code.empty()) {
        dossiers(dossier::Stage::submitted, "dossier_check", mine);
        gathering.add(store::pending_changes(call.tx, mine, most_items));
    }
    if (call.actor.role == access::Role::council) {
        gathering.add(store::open_sheets(call.tx, call.actor.account_id, most_items));
        gathering.add(store::sheets_again(call.tx, call.actor.account_id, most_items));
    }
    if (call.actor.role == access::Role::province) {
        const auto ahead = call.rules.numbers.number("dossier.escalation_days", call.now.day());
        const auto by = call.now.day().plus_days(static_cast<int>(ahead));
        gathering.add(store::due_at_communes(call.tx, by, most_items));
        dossiers(dossier::Stage::evaluated, "dossier_decide", {});
        dossiers(dossier::Stage::discussion, "dossier_conclude", {});
        dossiers(dossier::Stage::forwarded, "dossier_accept", {});
        dossiers(dossier::Stage::accepted, "dossier_assign", {});
        gathering.add(to_be_sent(call));
        gathering.add(store::at_ministry(call.tx, "ministry_fall_back", most_items));
        gathering.add(store::appeals_at(call.tx, "filed", "appeal_accept", most_items));
        gathering.add(store::appeals_at(call.tx, "accepted", "appeal_resolve", most_items));
        gathering.add(store::open_revocations(call.tx, most_items));
        gathering.add(store::holder_changes(call.tx, most_items));
        gathering.add(ending_within(call, "alert.days_4", {}));
        gathering.add(store::pending_changes(call.tx, {}, most_items));
    }
    if (call.actor.role == access::Role::admin)
        gathering.add(store::mails_in_trouble(call.tx, most_items));
    return gathering.most_urgent(call.now.day());
}

}  // namespace sen::work
