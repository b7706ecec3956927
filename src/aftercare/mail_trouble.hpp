#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "access/call.hpp"
#include "aftercare/mail.hpp"

namespace sen::http {
class Router;
}

namespace sen::aftercare {

/// A letter that did not go out, or of which nobody knows; without its words.
struct MailTrouble {
    Id<Mail> id;
    std::string recipient;
    std::string subject;
    MailState state = MailState::failed;  ///< failed or unsure
    std::int64_t attempts = 0;
    Instant created_at;
    std::optional<Instant> claimed_at;  ///< when it was last tried

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"id", &MailTrouble::id},
            Field{"recipient", &MailTrouble::recipient},
            Field{"subject", &MailTrouble::subject},
            Field{"state", &MailTrouble::state},
            Field{"attempts", &MailTrouble::attempts},
            Field{"created_at", &MailTrouble::created_at},
            Field{"claimed_at", &MailTrouble::claimed_at},
        };
    }
};

/// The letters in trouble, newest first, older than `before_id` when that is given.
std::vector<MailTrouble> mail_troubles(Call&, const std::string& before_id, std::int64_t limit);

/// Puts a letter in trouble into the outbox again as a fresh one, to another address when one is
/// given. Refuses "mail.not_found", "mail.not_in_trouble" and "mail.not_an_address".
Result<MailTrouble> send_again(Call&, const Id<Mail>&, const std::optional<std::string>& recipient);

void mail_routes(http::Router&);

}  // namespace sen::aftercare
