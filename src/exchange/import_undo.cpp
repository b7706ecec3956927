#include "access/journal.hpp"
#include "exchange/import.hpp"
#include "exchange/import_store.hpp"
#include "registry/bulk.hpp"

namespace sen::exchange {
namespace {

namespace bulk = registry::bulk;

/// Backwards: a star goes before its product, a product before its producer.
void take_back(db::Tx& tx, const std::vector<store::Written>& all)
{
    for (auto one = all.rbegin(); one != all.rend(); ++one) {
        const auto& id = one->record_id;
        if (one->action == "replaced")
            bulk::unreplace(tx, id);
        else if (one->action == "published" && one->kind == "product")
            bulk::hide_product(tx, id);
        else if (one->action == "published")
            bulk::hide_producer(tx, id);
        else if (one->kind == "recognition")
            bulk::remove_unused_recognition(tx, id);
        else if (one->kind == "product")
            bulk::remove_unused_product(tx, id);
        else
            bulk::remove_unused_producer(tx, id);
    }
}

}  // namespace

Result<Import> undo(Call& call, const Id<Import>& id)
{
    const auto import = TRY(find_import(call, id));
    if (import.state != ImportState::applied)
        return refuse(Refusal::conflict, "import.not_applied", id.text);

    std::string names;
    for (const auto& name : store::built_upon(call.tx, id))
        names += (names.empty() ? "" : "; ") + name;
    if (!names.empty()) return refuse(Refusal::conflict, "import.built_upon", names);

    const auto undone = store::mark_undone(call.tx, import);
    if (!undone) return refuse(Refusal::conflict, "import.changed_meanwhile", id.text);
    take_back(call.tx, store::written(call.tx, id));
    store::forget_written(call.tx, id);
    record(call, "import.undone", {"import", id.text});
    return *undone;
}

}  // namespace sen::exchange
