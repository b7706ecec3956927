#include "dossier/renewal.hpp"

#include "access/actor.hpp"
#include "access/journal.hpp"
#include "dossier/dossier.hpp"
#include "dossier/dossier_store.hpp"
#include "dossier/province_check_store.hpp"
#include "dossier/renewal_store.hpp"
#include "registry/product.hpp"
#include "rulebook/rulebook.hpp"

namespace sen::dossier {

RenewalWindow window_before(Date valid_until, const rulebook::LawNumbers& numbers, Date on)
{
    const auto before = [&](std::string_view key) {
        return valid_until.plus_days(-static_cast<int>(numbers.number(key, on)));
    };
    return {before("renewal.earliest_days"), before("renewal.latest_days"), std::nullopt};
}

Result<void> is_open(const RenewalWindow& window, Date on)
{
    if (window.exception) return {};
    if (on < window.from)
        return refuse(Refusal::conflict, "dossier.renewal_too_early", window.from.text());
    if (on > window.to)
        return refuse(Refusal::conflict, "dossier.renewal_too_late", window.to.text());
    return {};
}

std::optional<RenewalWindow> window_of(Call& call, const Dossier& dossier)
{
    if (dossier.kind != DossierKind::renewal) return std::nullopt;
    const auto valid_until = store::last_valid_until(call.tx, dossier.product_id);
    if (!valid_until) return std::nullopt;
    auto window = window_before(*valid_until, call.rules.numbers, call.now.day());
    window.exception = store::window_exception(call.tx, dossier.id);
    return window;
}

Date result_by(Date taken_in, const rulebook::LawNumbers& numbers)
{
    return taken_in.plus_days(static_cast<int>(numbers.number("renewal.result_days", taken_in)));
}

std::optional<Date> result_by(Call& call, const Dossier& dossier)
{
    if (dossier.kind != DossierKind::renewal) return std::nullopt;
    const auto check = store::last_province_check(call.tx, dossier.id);
    if (!check || !check->accepted) return std::nullopt;
    return result_by(check->checked_at.day(), call.rules.numbers);
}

Result<Dossier> except_from_window(
    Call& call, const Id<Dossier>& id, std::int64_t seen_version, const std::string& reason)
{
    auto dossier = TRY(find_seen(call, "dossier.excuse", id, seen_version));
    dossier.stage = TRY(after(dossier.stage, Step::write));
    if (dossier.kind != DossierKind::renewal)
        return refuse(Refusal::invalid, "dossier.no_renewal", id.text);

    store::keep_window_exception(call.tx, id, reason, call.actor.username, call.now);
    const auto excused = TRY(store::update(call.tx, dossier));
    record(call, "dossier.window_excepted", {"dossier", id.text});
    return excused;
}

}  // namespace sen::dossier
