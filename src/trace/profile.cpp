#include "trace/profile.hpp"

#include "access/journal.hpp"
#include "trace/gs1_key.hpp"
#include "trace/profile_store.hpp"

namespace sen::trace {
namespace {

constexpr int demo_products = 12;

/// The number with 14 digits; nothing for what is no GTIN.
std::optional<std::string> gtin_14(std::string gtin)
{
    const auto size = gtin.size();
    if (size != 8 && (size < 12 || size > 14)) return std::nullopt;
    gtin.insert(0, 14 - size, '0');
    if (!has_check_digit(gtin)) return std::nullopt;
    return gtin;
}

std::string demo_gtin(int number)
{
    auto digits = std::to_string(number);
    digits = "0952" + std::string(9 - digits.size(), '0') + digits;
    return digits + check_digit(digits);
}

}  // namespace

Result<TraceProfile>
set_gtin(Call& call, const Id<registry::Product>& id, const std::string& written)
{
    const auto product = TRY(registry::find_product(call, "product.write", id));
    const auto gtin = gtin_14(written);
    if (!gtin) return refuse(Refusal::invalid, "trace.gtin", written);
    const auto known = store::find_profile(call.tx, id);
    if (known && known->gtin != *gtin)
        return refuse(Refusal::conflict, "trace.gtin_kept", known->gtin);
    if (known) return *known;
    if (store::is_taken(call.tx, *gtin))
        return refuse(Refusal::conflict, "trace.gtin_taken", *gtin);

    const TraceProfile profile{id, *gtin};
    store::insert(call.tx, profile, call.now);
    record(call, "trace_profile.added", {"product", id.text}, json::Object{}.set("gtin", *gtin));
    return profile;
}

Result<TraceProfile> find_profile(Call& call, const Id<registry::Product>& id)
{
    const auto product = TRY(registry::find_in_full(call, id));
    const auto profile = store::find_profile(call.tx, product.product.id);
    if (!profile) return refuse(Refusal::not_found, "trace.no_profile", id.text);
    return *profile;
}

void make_demo_profiles(db::Database& database, Instant now)
{
    database.write([&](db::Tx& tx) {
        if (store::has_profile(tx)) return db::Verdict::roll_back;
        int number = 0;
        for (const auto& product : store::first_public_products(tx, demo_products))
            store::insert(tx, {product, demo_gtin(++number)}, now);
        return db::Verdict::commit;
    });
}

}  // namespace sen::trace
