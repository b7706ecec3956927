#include "registry/recognition_change.hpp"

#include "access/actor.hpp"
#include "access/journal.hpp"
#include "registry/product.hpp"
#include "registry/recognition_store.hpp"
#include "rulebook/rulebook.hpp"

namespace sen::registry {
namespace {

void record_of(Call& call, std::string_view action, const Recognition& star, Date on)
{
    record(
        call, action, {"product", star.product_id.text},
        json::Object{}.set("recognition_id", star.id).set("on", on));
}

}  // namespace

Result<Recognition> find_recognition(Call& call, std::string_view action, const Id<Recognition>& id)
{
    auto found = store::find_recognition(call.tx, id);
    if (!found) return access::missing(call, action, "recognition.not_found", id.text);
    TRY(find_product(call, action, found->product_id));
    return std::move(*found);
}

Result<void> revoke(Call& call, const Recognition& star, Date on)
{
    if (star.decided_on && on < *star.decided_on)
        return refuse(Refusal::invalid, "recognition.before_decision", star.id.text);
    const auto expiring = call.rules.numbers.number("recognition.expiring_days", call.now.day());
    const auto status = status_on(star, on, expiring);
    if (status == StatusOnDate::revoked)
        return refuse(Refusal::conflict, "recognition.revoked_already", star.id.text);
    if (!is_in_force(status))
        return refuse(Refusal::conflict, "recognition.not_in_force", star.id.text);
    store::end_by_revocation(call.tx, star.id, on);
    record_of(call, "product.star_revoked", star, on);
    return {};
}

Result<void> reinstate(Call& call, const Recognition& star, Date on)
{
    if (!star.revoked_on || star.reinstated_on || on < *star.revoked_on)
        return refuse(Refusal::conflict, "recognition.not_revoked", star.id.text);
    store::take_back_revocation(call.tx, star.id, on);
    record_of(call, "product.star_reinstated", star, on);
    return {};
}

Result<void> extend(Call& call, const Recognition& star, const Extension& extension)
{
    if (store::extend(call.tx, star.id, extension) == 0)
        return refuse(Refusal::conflict, "recognition.extended_already", star.id.text);
    record_of(call, "product.star_extended", star, extension.until);
    return {};
}

void end_extension(Call& call, const Id<Product>& product, Date on)
{
    for (const auto& star : store::end_extensions(call.tx, product, on))
        record_of(call, "product.extension_ended", star, on);
}

}  // namespace sen::registry
