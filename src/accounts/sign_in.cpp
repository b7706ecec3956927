#include "accounts/sign_in.hpp"

#include <spdlog/spdlog.h>

#include "access/journal.hpp"
#include "accounts/account_rules.hpp"
#include "accounts/account_store.hpp"
#include "accounts/attempt.hpp"
#include "accounts/password.hpp"
#include "accounts/session_store.hpp"
#include "base/text.hpp"

namespace sen::accounts {
namespace {

/// The secret to compare with, while the attempt may be made at all.
Result<store::Secret> find_secret(Call& call, const std::string& username, const Attempt& attempt)
{
    TRY(may_try(call, attempt));
    return store::find_secret(call.tx, username);
}

/// Ends the session that the browser had before. Somebody else's end is told in the journal;
/// one's own is, by the line of the new one.
void end_replaced(Call& call, const Id<Account>& account, const std::string& token)
{
    if (call.actor.account_id == account.text)
        store::end_session(call.tx, sha256(token));
    else
        end_session(call, token);
}

/// What was typed is never logged: it may be a password.
void log_failure(const http::Desk& desk, const std::string& address)
{
    spdlog::warn("a sign-in from {} failed (request {})", address, desk.request_id());
}

}  // namespace

Result<OpenedSession> sign_in(http::Desk& desk, const Credentials& given)
{
    const auto username = username_of(given.username).value_or(given.username);
    const auto attempt = Attempt::of(username, given.address);
    const auto seen =
        TRY(desk.read([&](Call& call) { return find_secret(call, username, attempt); }));
    const bool is_proven = is_password(given.password, seen.password_hash) && !seen.disabled;

    using Outcome = std::optional<OpenedSession>;
    const auto settle = [&](Call& call) -> Result<Outcome> {
        const auto now = TRY(find_secret(call, username, attempt));
        if (!is_proven || now != seen) {
            note_failure(call, attempt);
            return Outcome{};
        }
        forget_failures(call, attempt);
        end_replaced(call, seen.id, given.replaced_token);
        return Outcome(open_session(call, seen.id));
    };
    auto opened = TRY(desk.write(settle));
    if (opened) return std::move(*opened);
    log_failure(desk, given.address);
    return refuse(Refusal::unauthenticated, "session.wrong_name_or_password");
}

Result<void> change_password(http::Desk& desk, const PasswordChange& change)
{
    const auto& username = desk.actor().username;
    TRY(is_good_password(change.wanted, username, desk.rules()));
    const auto attempt = Attempt::of(username, change.address);
    const auto seen =
        TRY(desk.read([&](Call& call) { return find_secret(call, username, attempt); }));
    const bool is_proven = is_password(change.current, seen.password_hash);
    const auto hash = is_proven ? hash_of(change.wanted) : "";

    const auto settle = [&](Call& call) -> Result<bool> {
        TRY(may_try(call, attempt));
        if (!is_proven) {
            note_failure(call, attempt);
            return false;
        }
        TRY(store::change_hash(call.tx, seen, hash));
        forget_failures(call, attempt);
        store::end_sessions(call.tx, seen.id, sha256(change.token));
        record(call, "account.password_changed", {"account", seen.id.text});
        return true;
    };
    const bool is_changed = TRY(desk.write(settle));
    if (is_changed) return {};
    log_failure(desk, change.address);
    return refuse(Refusal::forbidden, "password.wrong");
}

}  // namespace sen::accounts
