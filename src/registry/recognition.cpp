#include "registry/recognition.hpp"

#include "access/journal.hpp"
#include "registry/holder_store.hpp"
#include "registry/product_store.hpp"
#include "registry/recognition_draft.hpp"
#include "registry/recognition_store.hpp"
#include "rulebook/rulebook.hpp"

namespace sen::registry {
namespace {

/// Codes are kept in lower case and read in any.
std::string lower(std::string code)
{
    for (auto& letter : code)
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    return code;
}

/// By the rule of today, whatever day is asked about: before 2018 there was none.
std::int64_t expiring_days(const Call& call)
{
    return call.rules.numbers.number("recognition.expiring_days", call.now.day());
}

}  // namespace

Result<Recognition> recognise(Call& call, Recognition draft)
{
    if (!store::find_product(call.tx, draft.product_id))
        return refuse(Refusal::not_found, "product.not_found", draft.product_id.text);

    draft = completed(call, std::move(draft));
    draft.certificate_code = lower(draft.certificate_code);
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

std::vector<DatedRecognition> recognitions_dated(Call& call, const Id<Product>& product, Date on)
{
    std::vector<DatedRecognition> dated;
    for (auto& recognition : store::recognitions_of(call.tx, product)) {
        const auto status = status_on(recognition, on, expiring_days(call));
        dated.push_back({std::move(recognition), status});
    }
    return dated;
}

Result<Certificate> find_certificate(Call& call, const std::string& code, Date on)
{
    const auto found = store::find_certified(call.tx, lower(code), code);
    if (!found) return refuse(Refusal::not_found, "certificate.not_found", code);

    Certificate certificate;
    certificate.code = found->certificate_code;
    certificate.number = found->certificate_number;
    certificate.product_name = found->product_name;
    certificate.product_slug = found->product_slug;
    certificate.producer_name =
        store::holder_name_on(call.tx, found->id, on).value_or(found->producer_name);
    certificate.stars = found->stars;
    certificate.status = status_on(*found, on, expiring_days(call));
    certificate.on = on;
    certificate.decision_number = found->decision_number;
    certificate.decided_on = found->decided_on;
    certificate.valid_until = found->valid_until;
    certificate.extended_until = found->extended_until;
    certificate.exact_term = found->exact_term;
    if (!found->reinstated_on) certificate.revoked_on = found->revoked_on;
    return certificate;
}

}  // namespace sen::registry
