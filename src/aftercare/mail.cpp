#include "aftercare/mail.hpp"

#include <algorithm>
#include <ctime>

#include <fmt/chrono.h>
#include <fmt/format.h>
#include <openssl/evp.h>

#include "aftercare/mail_store.hpp"

namespace sen::aftercare {
namespace {

using std::chrono::minutes;

/// Longer than any sending takes: what is still being sent then was left by a node that ended.
constexpr minutes abandoned{10};
constexpr minutes first_wait{5};
constexpr std::size_t line_length = 76;

std::string base64(std::string_view bytes)
{
    std::string text(4 * ((bytes.size() + 2) / 3) + 1, '\0');
    const auto length = EVP_EncodeBlock(
        reinterpret_cast<unsigned char*>(text.data()),
        reinterpret_cast<const unsigned char*>(bytes.data()), static_cast<int>(bytes.size()));
    text.resize(static_cast<std::size_t>(length));
    return text;
}

std::string in_lines(const std::string& text)
{
    std::string lines;
    for (std::size_t at = 0; at < text.size(); at += line_length)
        lines += text.substr(at, line_length) + "\r\n";
    return lines;
}

/// RFC 2047: at most 75 characters a word, never cut inside a letter.
std::string encoded_words(std::string_view text)
{
    constexpr std::size_t most = 42;  // 77 letters with the name of the header
    std::string words;
    while (!text.empty()) {
        auto length = std::min(most, text.size());
        while (length < text.size() && (static_cast<unsigned char>(text[length]) & 0xC0) == 0x80)
            --length;
        words += (words.empty() ? "=?UTF-8?B?" : "\r\n =?UTF-8?B?") +
                 base64(text.substr(0, length)) + "?=";
        text.remove_prefix(length);
    }
    return words;
}

std::string date_of(Instant at)
{
    const auto seconds = std::chrono::time_point_cast<std::chrono::seconds>(at.time);
    return fmt::format(
        "{:%a, %d %b %Y %H:%M:%S} +0000", fmt::gmtime(seconds.time_since_epoch().count()));
}

Instant next_try(Instant now, std::int64_t attempts)
{
    return now.plus(first_wait * (std::int64_t{1} << (attempts - 1)));
}

MailState state_after(Delivery delivery, std::int64_t attempts)
{
    if (delivery == Delivery::taken) return MailState::sent;
    const bool may_be_tried = delivery == Delivery::later && attempts < most_attempts;
    return may_be_tried ? MailState::queued : MailState::failed;
}

/// Looked at without a writer's turn: mostly there is nothing.
bool is_anything_due(db::Database& database, Instant now)
{
    bool found = false;
    database.read([&](db::Tx& tx) { found = store::has_work(tx, now); });
    return found;
}

std::optional<Mail> claim_one(db::Database& database, Instant now)
{
    std::optional<Mail> mail;
    database.write([&](db::Tx& tx) {
        mail = store::claim(tx, now);
        return db::Verdict::commit;
    });
    return mail;
}

}  // namespace

void put_in_outbox(db::Tx& tx, const Mail& mail, Instant now) { store::insert(tx, mail, now); }

std::int64_t send_due(db::Database& database, Instant now, const Carrier& carry)
{
    if (!is_anything_due(database, now)) return 0;
    database.write([&](db::Tx& tx) {
        store::mark_unsure(tx, now.plus(-abandoned));
        return db::Verdict::commit;
    });
    std::int64_t taken = 0;
    for (std::int64_t round = 0; round < most_mails_a_round; ++round) {
        const auto mail = claim_one(database, now);
        if (!mail) break;
        const auto delivery = is_address(mail->recipient) ? carry(*mail) : Delivery::refused;
        const auto state = state_after(delivery, mail->attempts);
        taken += state == MailState::sent ? 1 : 0;
        database.write([&](db::Tx& tx) {
            store::settle(tx, mail->id, state, now, next_try(now, mail->attempts));
            return db::Verdict::commit;
        });
    }
    return taken;
}

std::string message_of(const Mail& mail, const std::string& from, Instant now)
{
    return fmt::format(
        "From: <{}>\r\nTo: <{}>\r\nSubject: {}\r\nDate: {}\r\nMessage-ID: <{}@{}>\r\n"
        "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n"
        "Content-Transfer-Encoding: base64\r\n\r\n{}",
        from, mail.recipient, encoded_words(mail.subject), date_of(now), mail.id.text,
        from.substr(from.find('@') + 1), in_lines(base64(mail.body)));
}

bool is_address(std::string_view text)
{
    const auto at = text.find('@');
    if (at == 0 || at == text.npos || at + 1 == text.size() || text.size() > 254) return false;
    return std::none_of(text.begin(), text.end(), [](char letter) {
        return static_cast<unsigned char>(letter) <= ' ' || letter == '<' || letter == '>' ||
               letter == '"' || letter == 127;
    });
}

}  // namespace sen::aftercare
