#include "aftercare/alert.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "access/actor.hpp"
#include "access/journal.hpp"
#include "aftercare/alert_store.hpp"
#include "aftercare/mail.hpp"

namespace sen::aftercare {
namespace {

/// The thresholds of that day, the nearest first.
std::array<std::int64_t, 4> thresholds(const rulebook::Rulebook& rules, Date today)
{
    std::array days{
        rules.numbers.number("alert.days_1", today), rules.numbers.number("alert.days_2", today),
        rules.numbers.number("alert.days_3", today), rules.numbers.number("alert.days_4", today)};
    std::sort(days.begin(), days.end());
    return days;
}

std::string filled(std::string text, std::string_view name, const std::string& value)
{
    for (auto at = text.find(name); at != std::string::npos;
         at = text.find(name, at + value.size()))
        text.replace(at, name.size(), value);
    return text;
}

std::string date_text(Date day)
{
    return fmt::format(
        "{:02}/{:02}/{}", static_cast<unsigned>(day.day.day()),
        static_cast<unsigned>(day.day.month()), day.year());
}

Mail letter(const Call& call, const store::Ending& ending, const std::string& base_url)
{
    Mail mail;
    mail.id = Id<Mail>(new_id());
    mail.recipient = *ending.email;
    const auto& words = call.rules.vietnamese;
    mail.subject = words.text("alert.mail_subject", ending.product);
    const auto left = ending.valid_until.days() - call.now.day().days();
    auto body = words.text("alert.mail_body");
    body = filled(std::move(body), "{product}", ending.product);
    body = filled(std::move(body), "{producer}", ending.producer);
    body = filled(std::move(body), "{until}", date_text(ending.valid_until));
    body = filled(std::move(body), "{days}", std::to_string(left));
    mail.body = filled(
        std::move(body), "{link}", base_url + "/quan-ly/chung-nhan/" + ending.recognition_id);
    return mail;
}

/// Tells of one star; false when another node has.
bool alert(Call& call, const store::Ending& ending, std::int64_t days, const std::string& base_url)
{
    if (!store::insert_alert(call.tx, ending, days, call.now)) return false;
    if (ending.email) put_in_outbox(call.tx, letter(call, ending, base_url), call.now);
    record(
        call, "alert.made", {"recognition", ending.recognition_id},
        json::Object{}.set("days", days).set("valid_until", ending.valid_until));
    return true;
}

/// Looked at without a writer's turn: on most days there is nothing.
bool is_anything_to_tell(db::Database& database, Date today, std::int64_t furthest)
{
    bool found = false;
    database.read([&](db::Tx& tx) { found = !store::endings(tx, today, furthest, 1).empty(); });
    return found;
}

}  // namespace

std::int64_t make_alerts(
    db::Database& database, const rulebook::Rulebook& rules, Instant now,
    const std::string& base_url)
{
    const auto all_days = thresholds(rules, now.day());
    const auto is_new = [&](std::int64_t days) {
        return is_anything_to_tell(database, now.day(), days);
    };
    if (std::none_of(all_days.begin(), all_days.end(), is_new)) return 0;
    access::Actor program;
    program.username = "sen";
    std::int64_t made = 0;
    database.write([&](db::Tx& tx) {
        Call call{tx, program, rules, now, ""};
        made = 0;
        for (const auto days : all_days)
            for (const auto& ending :
                 store::endings(tx, now.day(), days, most_alerts_a_round - made))
                made += alert(call, ending, days, base_url) ? 1 : 0;
        return db::Verdict::commit;
    });
    return made;
}

}  // namespace sen::aftercare
