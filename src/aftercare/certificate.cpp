#include "aftercare/certificate.hpp"

#include <algorithm>

#include "access/actor.hpp"
#include "aftercare/certificate_store.hpp"
#include "places/names.hpp"
#include "registry/holder.hpp"
#include "registry/product.hpp"
#include "registry/recognition_change.hpp"
#include "rulebook/rulebook.hpp"

namespace sen::aftercare {
namespace {

using paperwork::Values;
using registry::Recognition;

constexpr std::string_view star_mark = "\u2605";

std::int64_t expiring_days(const Call& call)
{
    return call.rules.numbers.number("recognition.expiring_days", call.now.day());
}

/// "Ấp 2, xã Mỹ Quí, tỉnh Đồng Tháp"; an address that names its commune already is left as it is.
std::string address_of(const Call& call, const store::CertificateFacts& facts)
{
    auto address = facts.address.value_or("");
    const auto commune =
        places::place_name(call.rules.places, facts.commune_code.value_or("")).value_or("");
    const auto* province = places::own_province(call.rules.places);
    for (const auto& part :
         {commune, province ? places::full_name(call.rules.places, *province) : std::string()})
        if (!part.empty() && address.find(part) == std::string::npos)
            address += (address.empty() ? "" : ", ") + part;
    return address;
}

Values values_of(
    const Call& call, const Recognition& star, const store::CertificateFacts& facts,
    const std::string& base_url)
{
    std::string marks;
    for (int i = 0; i < star.stars.value_or(0); ++i)
        marks += star_mark;
    const auto* group = call.rules.codelist("product_group").find(facts.group_code.value_or(""));
    const auto* province = places::own_province(call.rules.places);

    Values values;
    values.text("number", star.certificate_number.value_or(""))
        .text("product", facts.product)
        .text("producer", facts.producer)
        .text("producer_address", address_of(call, facts))
        .text("product_group", group == nullptr ? "" : group->label)
        .number("stars", star.stars.value_or(0))
        .text("star_marks", marks)
        .text("decision", star.decision_number.value_or(""))
        .date("decided_on", star.decided_on)
        .date("issued_on", star.decided_on)
        .date("valid_until", star.valid_until)
        .text("link", base_url + "/chung-nhan/" + star.certificate_code)
        .text("check_code", star.certificate_code)
        .text("signer_title", call.rules.vietnamese.text("paper.signer.chairman"));
    if (province != nullptr)
        values.text("province_name", places::full_name(call.rules.places, *province))
            .text("place", province->name);
    return values;
}

}  // namespace

std::vector<Certified> certificates(Call& call, CertificateQuery query, std::int64_t limit)
{
    switch (access::scope(call, "certificate.read")) {
    case access::Scope::all:
        break;
    case access::Scope::own:
        if (call.actor.producer_id.empty()) return {};
        query.producer_id = call.actor.producer_id;
        break;
    case access::Scope::commune:
    case access::Scope::none:
        return {};
    }
    return store::certificates(call.tx, query, expiring_days(call), limit);
}

Result<Certified> find_certified(Call& call, const Id<registry::Recognition>& id, Date on)
{
    auto star = TRY(registry::find_recognition(call, "product.read", id));
    const auto product = TRY(registry::find_product(call, "product.read", star.product_id));
    const auto facts = store::facts_of(call.tx, star.product_id);
    CHECK(facts.has_value());
    Certified certified;
    certified.status = registry::status_on(star, on, expiring_days(call));
    static_cast<Recognition&>(certified) = std::move(star);
    certified.product_name = product.name;
    certified.producer_id = product.producer_id.text;
    certified.producer_name = facts->producer;
    for (const auto& past : registry::past_holders(call, id))
        if (past.producer_id != certified.producer_id)
            certified.held_since = std::max(certified.held_since, std::optional(past.until_on));
    certified.commune_code = product.commune_code ? product.commune_code : facts->commune_code;
    return certified;
}

Result<paperwork::Paper>
certificate_paper(Call& call, const Id<registry::Recognition>& id, const std::string& base_url)
{
    const auto star = TRY(registry::find_recognition(call, "certificate.print", id));
    const bool is_ours = star.standing == registry::Standing::decided && star.decided_on &&
                         star.certificate_number && star.level != registry::Level::ministry;
    if (!is_ours) return refuse(Refusal::conflict, "certificate.not_issued", id.text);
    const auto status = registry::status_on(star, call.now.day(), expiring_days(call));
    if (status == registry::StatusOnDate::revoked)
        return refuse(Refusal::conflict, "certificate.revoked", id.text);
    const auto facts = store::facts_of(call.tx, star.product_id);
    CHECK(facts.has_value());
    return paperwork::Paper{
        "giay_chung_nhan", values_of(call, star, *facts, base_url),
        call.rules.vietnamese.text("paper.file.certificate", *star.certificate_number)};
}

}  // namespace sen::aftercare
