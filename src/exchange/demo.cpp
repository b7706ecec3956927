#include "exchange/demo.hpp"

#include <stdexcept>

#include "exchange/demo_store.hpp"
#include "exchange/import.hpp"
#include "http/desk.hpp"

namespace sen::exchange {
bool load_demo(
    db::Database& database, const rulebook::Rulebook& rules, const Importer& importer,
    const std::string& file, Instant now)
{
    bool is_filled = false;
    database.read([&](db::Tx& tx) { is_filled = store::has_producer(tx); });
    if (is_filled) return false;
    access::Actor actor;
    actor.username = "demo";
    http::Desk desk(database, rules, actor, now, new_id());
    const auto begun = desk.write([](Call& call) -> Result<Import> { return start(call, "demo"); });
    const auto read =
        preview(desk, importer, begun->id, Source::file(file), [](auto, auto) { return true; });
    if (read.state != ImportState::previewed)
        throw std::runtime_error(file + ": " + read.refusal.value_or(""));
    const auto applied = apply(desk, importer, read.id, {read.version, true});
    if (!applied) throw std::runtime_error(file + ": " + applied.error().code);
    return true;
}

std::optional<DemoHome> demo_home(db::Database& database)
{
    std::optional<DemoHome> home;
    database.read([&](db::Tx& tx) { home = store::busiest_producer(tx); });
    return home;
}

}  // namespace sen::exchange
