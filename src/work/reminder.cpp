#include "work/reminder.hpp"

#include <algorithm>

#include "access/actor.hpp"
#include "access/journal.hpp"
#include "aftercare/mail.hpp"
#include "rulebook/rulebook.hpp"
#include "work/reminder_store.hpp"

namespace sen::work {
namespace {

/// What one judge is told now.
struct Message {
    const store::Awaited* judge = nullptr;
    std::string products;  ///< one a line, at most `most_named`
    std::int64_t sheets = 0;
};
constexpr std::int64_t most_named = 20;

void add(Message& message, const store::Awaited& awaited)
{
    message.judge = &awaited;
    if (++message.sheets <= most_named) message.products += "- " + awaited.product_name + "\n";
}

aftercare::Mail letter(const Call& call, const Message& message, const std::string& base_url)
{
    const auto& words = call.rules.vietnamese;
    const auto filled = [](std::string text, std::string_view name, const std::string& value) {
        const auto at = text.find(name);
        return at == std::string::npos ? text : text.replace(at, name.size(), value);
    };
    aftercare::Mail mail;
    mail.id = Id<aftercare::Mail>(new_id());
    mail.recipient = *message.judge->email;
    mail.subject = words.text("reminder.mail_subject", std::to_string(message.sheets));
    mail.body = words.text("reminder.mail_body");
    mail.body = filled(std::move(mail.body), "{name}", message.judge->name);
    mail.body = filled(std::move(mail.body), "{count}", std::to_string(message.sheets));
    mail.body = filled(std::move(mail.body), "{products}", message.products);
    mail.body = filled(std::move(mail.body), "{link}", base_url + "/quan-ly/cham-diem");
    return mail;
}

/// What each judge has not been told today, in the order of the judges.
std::vector<Message> tell(Call& call, const std::vector<store::Awaited>& sheets, Reminded& reminded)
{
    std::vector<Message> messages;
    const std::string* last = nullptr;
    for (const auto& sheet : sheets) {
        if (!last || *last != sheet.account_id) messages.emplace_back();
        last = &sheet.account_id;
        if (store::insert_reminder(call.tx, sheet, call.now.day(), call.actor.username))
            add(messages.back(), sheet);
    }
    for (const auto& message : messages)
        ++(message.judge ? reminded.judges : reminded.already);
    return messages;
}

}  // namespace

Result<Reminded> remind(
    Call& call, const Id<dossier::Round>& round, const std::optional<Id<dossier::Dossier>>& dossier,
    const std::string& base_url)
{
    if (!store::find_round(call.tx, round))
        return refuse(Refusal::not_found, "round.not_found", round.text);
    const bool all = access::scope(call, "reminder.write") == access::Scope::all;
    const store::BoardReach reach{call.actor.account_id, all};
    if (dossier) {
        const auto lead = store::lead_of(call.tx, round, dossier->text, reach);
        if (!lead.leads) return refuse(Refusal::forbidden, "access.denied");
        if (lead.own_open) return refuse(Refusal::conflict, "score_sheet.hand_in_first");
    }

    const auto sheets = store::awaited_sheets(
        call.tx, round, dossier ? dossier->text : "", reach, call.now.day(), most_awaited_sheets);
    Reminded reminded;
    for (const auto& message : tell(call, sheets, reminded)) {
        if (!message.judge || !message.judge->email || message.judge->told_today > 0) continue;
        aftercare::put_in_outbox(call.tx, letter(call, message, base_url), call.now);
        ++reminded.letters;
    }
    if (reminded.judges > 0)
        record(
            call, "round.judges_reminded", {"round", round.text},
            json::Object{}.set("judges", reminded.judges).set("letters", reminded.letters));
    return reminded;
}

}  // namespace sen::work
