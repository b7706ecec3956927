#include "accounts/access_token.hpp"

#include "access/journal.hpp"
#include "accounts/access_token_store.hpp"
#include "accounts/account_store.hpp"
#include "accounts/session.hpp"
#include "base/text.hpp"
#include "http/desk.hpp"

namespace sen::accounts {
namespace {

constexpr std::size_t longest_name = 100;
constexpr std::int64_t most_days = 3 * 366;
constexpr std::string_view scheme = "Bearer ";

Result<std::string> checked_name(const NewToken& wanted)
{
    Refusal refusal{Refusal::invalid, "form.invalid", {}, {}};
    auto name = TRY(clean(wanted.name));
    if (name.empty()) refusal.fields.push_back({"name", "form.required"});
    if (length(name) > longest_name) refusal.fields.push_back({"name", "form.too_long"});
    if (wanted.days < 1 || wanted.days > most_days)
        refusal.fields.push_back({"days", "form.out_of_range"});
    if (!refusal.fields.empty()) return tl::unexpected(refusal);
    return name;
}

Result<Id<Account>> account_named(db::Tx& tx, const std::string& username)
{
    auto id = store::find_secret(tx, username).id;
    if (id.empty()) return refuse(Refusal::not_found, "account.not_found", username);
    return id;
}

}  // namespace

Result<std::string> add_token(
    db::Database& database, const rulebook::Rulebook& rules, const NewToken& wanted, Instant now)
{
    const auto name = TRY(checked_name(wanted));
    const auto token = "sen_" + new_token();
    const access::Actor program;
    http::Desk desk(database, rules, program, now, new_id());
    return desk.write([&](Call& call) -> Result<std::string> {
        const auto account = TRY(account_named(call.tx, wanted.username));
        store::end_lapsed_tokens(call.tx, account, now);
        if (store::has_token(call.tx, account, name))
            return refuse(Refusal::conflict, "token.name_taken", name);
        const auto end = now.plus(std::chrono::hours(24) * wanted.days);
        store::insert_token(call.tx, {sha256(token), account, name, now, end});
        record(call, "token.added", {"account", account.text}, json::Object{}.set("name", name));
        return token;
    });
}

Result<void> end_token(
    db::Database& database, const rulebook::Rulebook& rules, const std::string& username,
    const std::string& name, Instant now)
{
    const access::Actor program;
    http::Desk desk(database, rules, program, now, new_id());
    return desk.write([&](Call& call) -> Result<void> {
        const auto account = TRY(account_named(call.tx, username));
        if (!store::end_token(call.tx, account, name))
            return refuse(Refusal::not_found, "token.not_found", name);
        record(call, "token.ended", {"account", account.text}, json::Object{}.set("name", name));
        return {};
    });
}

http::Identity identify_bearer(Call& call, const http::Request& request)
{
    const auto header = request.header("authorization").value_or("");
    if (header.empty()) return identify(call, request);
    if (!header.starts_with(scheme)) return {};
    const auto owner = store::find_owner(call.tx, sha256(header.substr(scheme.size())), call.now);
    if (!owner) return {};
    auto identity = owner->identity();
    identity.csrf_token.clear();
    return identity;
}

}  // namespace sen::accounts
