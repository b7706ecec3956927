#pragma once

#include <optional>

#include "aftercare/mail_trouble.hpp"

namespace sen::aftercare::store {

void insert(db::Tx&, const Mail&, Instant now);
/// Whether a letter is due, or was being sent.
bool has_work(db::Tx&, Instant now);
/// Takes one letter that is due out of everybody else's reach.
std::optional<Mail> claim(db::Tx&, Instant now);
void settle(db::Tx&, const Id<Mail>&, MailState, Instant now, Instant next_at);
/// What was being sent before that moment and never settled.
void mark_unsure(db::Tx&, Instant claimed_before);

/// Newest first.
std::vector<MailTrouble> mail_troubles(db::Tx&, const std::string& before_id, std::int64_t limit);
std::optional<MailTrouble> find_mail(db::Tx&, const Id<Mail>&);
/// False unless the letter is in trouble.
bool queue_again(db::Tx&, const MailTrouble&, Instant now);

}  // namespace sen::aftercare::store
