#include "dossier/province_check.hpp"

#include "access/actor.hpp"
#include "access/journal.hpp"
#include "dossier/commune_check_store.hpp"
#include "dossier/dossier_store.hpp"
#include "dossier/province_check_store.hpp"
#include "dossier/round.hpp"

namespace sen::dossier {

Result<Dossier>
accept(Call& call, const Id<Dossier>& id, std::int64_t seen_version, const Id<Round>& round_id)
{
    auto dossier = TRY(find_seen(call, "dossier.accept", id, seen_version));
    dossier.stage = TRY(after(dossier.stage, Step::accept));
    const auto proposal = store::last_check(call.tx, id);
    CHECK(proposal && proposal->forwarded);
    const auto round = TRY(find_round_for(call, round_id, proposal->checked_at.day()));

    dossier.round_id = round.id;
    store::insert(call.tx, id, ProvinceCheck{true, {}, call.actor.username, call.now});
    const auto accepted = TRY(store::update(call.tx, dossier));
    record(
        call, "dossier.accepted", {"dossier", id.text}, json::Object{}.set("round_id", round.id));
    return accepted;
}

Result<Dossier> ask_to_complete(
    Call& call, const Id<Dossier>& id, std::int64_t seen_version, const std::string& reason)
{
    auto dossier = TRY(find_seen(call, "dossier.accept", id, seen_version));
    dossier.stage = TRY(after(dossier.stage, Step::ask_to_complete));

    store::insert(call.tx, id, ProvinceCheck{false, reason, call.actor.username, call.now});
    const auto returned = TRY(store::update(call.tx, dossier));
    record(call, "dossier.completion_asked", {"dossier", id.text});
    return returned;
}

}  // namespace sen::dossier
