#include "aftercare/mail_trouble.hpp"

#include "access/actor.hpp"
#include "access/journal.hpp"
#include "aftercare/mail_store.hpp"

namespace sen::aftercare {

std::vector<MailTrouble> mail_troubles(Call& call, const std::string& before_id, std::int64_t limit)
{
    return store::mail_troubles(call.tx, before_id, limit);
}

Result<MailTrouble>
send_again(Call& call, const Id<Mail>& id, const std::optional<std::string>& recipient)
{
    TRY(access::may(call, "mail.send", {}));
    if (recipient && !is_address(*recipient))
        return refuse(Refusal::invalid, "mail.not_an_address", *recipient);
    auto mail = store::find_mail(call.tx, id);
    if (!mail) return refuse(Refusal::not_found, "mail.not_found", id.text);
    if (recipient) mail->recipient = *recipient;
    if (!store::queue_again(call.tx, *mail, call.now))
        return refuse(Refusal::conflict, "mail.not_in_trouble", id.text);
    record(call, "mail.queued_again", {"mail", id.text});
    mail->state = MailState::queued;
    mail->attempts = 0;
    return std::move(*mail);
}

}  // namespace sen::aftercare
