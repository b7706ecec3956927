#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>

#include "base/fields.hpp"
#include "base/id.hpp"
#include "base/time.hpp"
#include "db/db.hpp"

namespace sen::aftercare {

/// Where a letter of the outbox stands.
enum class MailState {
    queued,
    sending,  ///< handed to a node; nobody else takes it
    sent,
    failed,  ///< refused for good, or tried as often as it may be
    unsure,  ///< the node ended while sending: it may have gone out, so it is not sent again
};
constexpr auto names(MailState)
{
    return std::array<std::string_view, 5>{"queued", "sending", "sent", "failed", "unsure"};
}

/// A letter that waits in the outbox until the mail server has taken it.
struct Mail {
    Id<Mail> id;
    std::string recipient;
    std::string subject;
    std::string body;
    std::int64_t attempts = 0;  ///< made so far

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"id", &Mail::id},
            Field{"recipient", &Mail::recipient},
            Field{"subject", &Mail::subject},
            Field{"body", &Mail::body},
            Field{"attempts", &Mail::attempts},
        };
    }
};

/// What the mail server said to a letter.
enum class Delivery {
    taken,
    later,    ///< not now: no way to the server, or it asked to come back
    refused,  ///< never: an address that does not exist
};
using Carrier = std::function<Delivery(const Mail&)>;

/// The most letters one round takes, and how often one is tried.
constexpr std::int64_t most_mails_a_round = 50;
constexpr std::int64_t most_attempts = 8;

/// Sends what is due, each letter in a claim of its own so that no two nodes send one. What is
/// not taken waits twice as long each time, from five minutes on; what was being sent by a node
/// that ended is left as `unsure`. Returns how many were taken.
std::int64_t send_due(db::Database&, Instant now, const Carrier&);

/// Puts a letter into the outbox, in the transaction of what it tells of.
void put_in_outbox(db::Tx&, const Mail&, Instant now);

/// The letter as RFC 5322 has it: UTF-8 in base64, headers in encoded words.
std::string message_of(const Mail&, const std::string& from, Instant now);

/// False for what could not be one address in an envelope (RFC 5321): blanks, controls, brackets.
bool is_address(std::string_view text);

/// Carries by SMTP: "smtp://host:25", "smtps://user:password@host". Waits at most 30 seconds.
Carrier smtp_carrier(std::string url, std::string from);

}  // namespace sen::aftercare
