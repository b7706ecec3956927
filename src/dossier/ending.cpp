#include "dossier/ending.hpp"

#include "access/actor.hpp"
#include "access/journal.hpp"
#include "dossier/dossier_store.hpp"
#include "dossier/ending_store.hpp"

namespace sen::dossier {
namespace {

Result<Dossier> end(Call& call, Dossier dossier, Step step, const std::string& reason)
{
    dossier.stage = TRY(after(dossier.stage, step));
    dossier.due_on.reset();
    store::insert(call.tx, dossier.id, Ending{reason, call.actor.username, call.now});
    const auto ended = TRY(store::update(call.tx, dossier));
    record(
        call, step == Step::stop ? "dossier.stopped" : "dossier.withdrawn",
        {"dossier", dossier.id.text});
    return ended;
}

}  // namespace

Result<Dossier>
withdraw(Call& call, const Id<Dossier>& id, std::int64_t seen_version, const std::string& reason)
{
    auto dossier = TRY(find_seen(call, "dossier.withdraw", id, seen_version));
    return end(call, std::move(dossier), Step::withdraw, reason);
}

Result<Dossier>
stop(Call& call, const Id<Dossier>& id, std::int64_t seen_version, const std::string& reason)
{
    auto dossier = TRY(find_seen(call, "dossier.stop", id, seen_version));
    return end(call, std::move(dossier), Step::stop, reason);
}

}  // namespace sen::dossier
