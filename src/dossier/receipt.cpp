#include "dossier/receipt.hpp"

#include "access/actor.hpp"
#include "dossier/dossier.hpp"
#include "dossier/receipt_store.hpp"
#include "rulebook/rulebook.hpp"

namespace sen::dossier {

Receipt issue_receipt(Call& call, const Dossier& dossier, std::int64_t submission, Medium medium)
{
    CHECK(dossier.commune_code && dossier.due_on);
    const auto year = call.now.day().year();
    const auto place = store::next_receipt(call.tx, *dossier.commune_code, year);
    Receipt receipt{
        call.rules.numbering.text("receipt", place, year), call.now, *dossier.due_on,
        medium == Medium::paper, std::nullopt};
    if (call.actor.role != access::Role::producer)
        receipt.received_by = store::name_of_account(call.tx, call.actor.account_id);
    store::insert(call.tx, dossier.id, submission, receipt);
    return receipt;
}

}  // namespace sen::dossier
