#include "registry/product.hpp"

#include "access/journal.hpp"
#include "base/text.hpp"
#include "registry/change_request_store.hpp"
#include "registry/file.hpp"
#include "registry/producer_store.hpp"
#include "registry/product_rules.hpp"
#include "registry/product_store.hpp"

namespace sen::registry {
namespace {

access::Subject subject_of(const Product& product) { return {"product", product.id.text}; }

}  // namespace

Result<Product> create(Call& call, Product draft)
{
    const auto producer = TRY(find_producer(call, "product.write", draft.producer_id));
    TRY(is_sound(draft, call.rules));
    if (draft.picture_id) TRY(may_be_picture(call, *draft.picture_id));

    draft.id = Id<Product>(new_id());
    draft.slug = slug(draft.name) + "-" + draft.id.text.substr(20);
    if (!draft.commune_code) draft.commune_code = producer.commune_code;
    draft.created_at = draft.updated_at = call.now;
    store::insert(call.tx, draft);
    record(call, "product.created", subject_of(draft));
    return draft;
}

Result<Product> find_product(Call& call, std::string_view action, const Id<Product>& id)
{
    auto product = store::find_product(call.tx, id);
    if (!product) return access::missing(call, action, "product.not_found", id.text);
    if (action == "product.read" && product->is_public) return std::move(*product);
    TRY(find_producer(call, action, product->producer_id));
    return std::move(*product);
}

Result<ProductInFull> find_in_full(Call& call, const Id<Product>& id)
{
    auto found = store::find_with_neighbours(call.tx, id);
    if (!found) return access::missing(call, "product.read", "product.not_found", id.text);
    auto& product = found->product;
    if (!product.is_public) {
        const access::Owner owner{product.producer_id.text, found->producer_commune.value_or("")};
        TRY(access::may(call, "product.read", owner));
    }
    const auto today = call.now.day();
    const auto expiring = call.rules.numbers.number("recognition.expiring_days", today);
    return ProductInFull{
        std::move(product), std::move(found->producer_name), std::move(found->producer_slug),
        current_on(found->recognitions, today, expiring), std::move(found->pending_change_id)};
}

Result<std::variant<Product, ChangeRequest>> update(Call& call, const Product& changed)
{
    const auto seen = TRY(find_product(call, "product.write", changed.id));
    TRY(is_sound(changed, call.rules));
    if (changed.picture_id && changed.picture_id != seen.picture_id)
        TRY(may_be_picture(call, *changed.picture_id));
    if (seen.version != changed.version)
        return refuse(Refusal::conflict, "product.changed_meanwhile", changed.id.text);
    const auto changes = differences(seen, changed);
    if (changes.empty()) return seen;

    if (must_wait_for_approval(seen, access::scope(call, "product.write")))
        return ask_for(
            call, {SubjectKind::product, seen.id.text, seen.name, seen.version}, changes);
    const auto updated = TRY(store::update(call.tx, changed, call.now));
    record(call, "product.updated", subject_of(updated), names_of(changes));
    return updated;
}

Result<void> put_in_force(Call& call, const Product& changed, const ChangeRequest& request)
{
    TRY(is_sound(changed, call.rules));
    const auto seen = store::find_product(call.tx, changed.id);
    CHECK(seen.has_value());
    const auto updated = TRY(store::update(call.tx, changed, call.now));
    auto told = names_of(differences(*seen, changed));
    record(call, "product.updated", subject_of(updated), told.set("change_request_id", request.id));
    return {};
}

}  // namespace sen::registry
