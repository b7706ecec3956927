#include "registry/recognition.hpp"

#include "access/journal.hpp"
#include "registry/product_store.hpp"
#include "registry/recognition_store.hpp"
#include "rulebook/rulebook.hpp"

namespace sen::registry {
namespace {

/// Nine letters and digits without those that look alike: short enough to read out on the phone.
std::string new_certificate_code()
{
    const auto id = new_id();
    return id.substr(id.size() - 9);
}

}  // namespace

Result<Recognition> recognise(Call& call, Recognition draft)
{
    if (!store::find_product(call.tx, draft.product_id))
        return refuse(Refusal::not_found, "product.not_found", draft.product_id.text);

    draft.id = Id<Recognition>(new_id());
    if (draft.certificate_code.empty()) draft.certificate_code = new_certificate_code();
    if (draft.decided_on && !draft.valid_until.is_set()) {
        const auto months = call.rules.numbers.number("recognition.term_months", *draft.decided_on);
        draft.valid_until = draft.decided_on->plus_months(static_cast<int>(months));
    }
    CHECK(draft.valid_until.is_set());

    if (draft.standing == Standing::decided && draft.decided_on)
        store::replace_running(call.tx, draft.product_id, *draft.decided_on);
    store::insert(call.tx, draft, call.now);
    store::make_public(call.tx, draft.product_id);
    const auto told = json::Object{}
                          .set("recognition_id", draft.id)
                          .set("stars", draft.stars)
                          .set("decision_number", draft.decision_number);
    record(call, "product.recognised", {"product", draft.product_id.text}, told);
    return draft;
}

}  // namespace sen::registry
