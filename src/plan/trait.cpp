#include "plan/trait.hpp"

#include "access/actor.hpp"
#include "access/journal.hpp"
#include "plan/trait_store.hpp"
#include "registry/producer.hpp"
#include "registry/product.hpp"
#include "rulebook/rulebook.hpp"

namespace sen::plan {
namespace {

/// Refuses what the caller may not do to the bearer, or a bearer that is not there.
Result<void> find_bearer(Call& call, std::string_view action, const Trait& trait)
{
    if (trait.bearer == Bearer::product)
        TRY(registry::find_product(call, action, Id<registry::Product>(trait.bearer_id)));
    else
        TRY(registry::find_producer(call, action, Id<registry::Producer>(trait.bearer_id)));
    return {};
}

Result<void> is_sound(const Call& call, const Trait& trait)
{
    const auto& kinds =
        call.rules.codelist(trait.bearer == Bearer::product ? "product_trait" : "producer_trait");
    if (kinds.find(trait.kind) == nullptr)
        return refuse(Refusal::invalid, "trait.kind_unknown", trait.kind);
    if (trait.until_on && *trait.until_on < trait.from_on)
        return refuse(Refusal::invalid, "trait.ends_before_it_begins");
    return {};
}

void record_of(Call& call, std::string_view action, const Trait& trait)
{
    record(
        call, action, {name_of(trait.bearer), trait.bearer_id},
        json::Object{}.set("trait_id", trait.id).set("kind", trait.kind));
}

}  // namespace

Result<Trait> add_trait(Call& call, Trait draft)
{
    TRY(find_bearer(call, "trait.write", draft));
    TRY(is_sound(call, draft));
    const auto others = store::traits_of(call.tx, draft.bearer, draft.bearer_id, most_traits);
    if (static_cast<std::int64_t>(others.size()) == most_traits)
        return refuse(Refusal::conflict, "trait.too_many", draft.bearer_id);

    draft.id = Id<Trait>(new_id());
    draft.recorded_by = call.actor.username;
    draft.recorded_at = call.now;
    store::insert(call.tx, draft);
    record_of(call, "trait.added", draft);
    return draft;
}

Result<Trait> correct_trait(Call& call, const Trait& changed)
{
    TRY(is_sound(call, changed));
    auto signed_by = changed;
    signed_by.recorded_by = call.actor.username;
    signed_by.recorded_at = call.now;
    const auto corrected = store::update(call.tx, signed_by);
    if (!corrected) return refuse(Refusal::conflict, "trait.changed_meanwhile", changed.id.text);
    record_of(call, "trait.corrected", *corrected);
    return *corrected;
}

Result<Trait> find_trait(Call& call, std::string_view action, const Id<Trait>& id)
{
    auto found = store::find_trait(call.tx, id);
    if (!found) return access::missing(call, action, "trait.not_found", id.text);
    TRY(find_bearer(call, action, *found));
    return std::move(*found);
}

Result<std::vector<Trait>> traits_of(Call& call, Bearer bearer, const std::string& bearer_id)
{
    Trait of;
    of.bearer = bearer;
    of.bearer_id = bearer_id;
    TRY(find_bearer(call, "trait.read", of));
    return store::traits_of(call.tx, bearer, bearer_id, most_traits);
}

}  // namespace sen::plan
