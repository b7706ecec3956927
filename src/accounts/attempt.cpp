#include "accounts/attempt.hpp"

#include "accounts/attempt_store.hpp"
#include "base/text.hpp"
#include "rulebook/rulebook.hpp"

namespace sen::accounts {
namespace {

std::int64_t number(const Call& call, std::string_view key)
{
    return call.rules.numbers.number(key, call.now.day());
}

/// Failures up to then no longer count.
Instant window_start(const Call& call)
{
    return call.now.plus(-std::chrono::minutes(number(call, "sign_in.window_minutes")));
}

}  // namespace

Attempt Attempt::of(const std::string& username, const std::string& address)
{
    return {"name:" + sha256(username), "address:" + address};
}

Result<void> may_try(Call& call, const Attempt& attempt)
{
    const auto start = window_start(call);
    const auto by_name = store::count_failures(call.tx, attempt.name_key, start);
    const auto by_address = store::count_failures(call.tx, attempt.address_key, start);
    if (by_name >= number(call, "sign_in.failures") ||
        by_address >= number(call, "sign_in.address_failures"))
        return refuse(Refusal::too_many, "session.too_many_failures");
    return {};
}

void note_failure(Call& call, const Attempt& attempt)
{
    store::delete_old_failures(call.tx, window_start(call));
    store::add_failure(call.tx, attempt.name_key, call.now);
    store::add_failure(call.tx, attempt.address_key, call.now);
}

void forget_failures(Call& call, const Attempt& attempt)
{
    store::delete_failures(call.tx, attempt.name_key);
}

}  // namespace sen::accounts
