#include "aftercare/extension.hpp"

#include "access/journal.hpp"
#include "rulebook/rulebook.hpp"

namespace sen::aftercare {
namespace {

using registry::Extension;
using registry::Recognition;
using registry::StatusOnDate;

std::int64_t number(const Call& call, std::string_view key)
{
    return call.rules.numbers.number(key, call.now.day());
}

/// The law keeps a day as the number 20260522.
Date day_of(std::int64_t number)
{
    return {
        std::chrono::year{static_cast<int>(number / 10'000)} /
        std::chrono::month{static_cast<unsigned>(number / 100 % 100)} /
        std::chrono::day{static_cast<unsigned>(number % 100)}};
}

Result<void> is_transitional(const Call& call, const Recognition& star)
{
    const auto status =
        registry::status_on(star, call.now.day(), number(call, "recognition.expiring_days"));
    if (!registry::is_in_force(status) && status != StatusOnDate::expired)
        return refuse(Refusal::conflict, "extension.not_for_this_star", star.id.text);
    if (star.valid_until < day_of(number(call, "extension.first_end")) ||
        day_of(number(call, "extension.last_end")) < star.valid_until)
        return refuse(Refusal::conflict, "extension.not_transitional", star.id.text);
    return {};
}

Result<void> is_sound(const Call& call, const Recognition& star, const Extension& extension)
{
    if (call.now.day() < extension.on)
        return refuse(Refusal::invalid, "extension.signed_in_future");
    if (extension.until <= star.valid_until || extension.until < extension.on)
        return refuse(Refusal::invalid, "extension.until_too_early");
    const auto most = static_cast<int>(number(call, "extension.most_days"));
    if (star.valid_until.plus_days(most) < extension.until)
        return refuse(Refusal::invalid, "extension.too_long", std::to_string(most));
    return {};
}

}  // namespace

Result<Certified>
extend(Call& call, const Id<Recognition>& id, const Extension& extension, const std::string& reason)
{
    const auto star = TRY(registry::find_recognition(call, "extension.grant", id));
    TRY(is_transitional(call, star));
    TRY(is_sound(call, star, extension));
    TRY(registry::extend(call, star, extension));
    record(
        call, "extension.granted", {"recognition", id.text},
        json::Object{}
            .set("until", extension.until)
            .set("number", extension.number)
            .set("reason", reason));
    return find_certified(call, id, call.now.day());
}

}  // namespace sen::aftercare
