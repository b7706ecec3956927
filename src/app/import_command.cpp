#include "app/import_command.hpp"

#include <filesystem>
#include <ostream>

#include <boost/json.hpp>
#include <unistd.h>

#include "app/commands.hpp"
#include "exchange/import.hpp"
#include "exchange/import_pages.hpp"
#include "http/desk.hpp"

namespace sen::app {
namespace {

using exchange::RowVerdict;

void print_rows(
    http::Desk& desk, const exchange::Import& import, RowVerdict verdict, std::ostream& out)
{
    const auto& words = desk.rules().vietnamese;
    exchange::each_row(desk, import.id, verdict, [&](const exchange::ImportRow& row) {
        out << "row " << row.row << ": " << name_of(row.verdict);
        const auto reasons = boost::json::parse(row.reasons.text);
        for (const auto& reason : reasons.as_array()) {
            const std::string code(reason.at("code").as_string());
            const auto& field = reason.at("field").as_string();
            out << "; " << std::string_view(field) << ' ' << code << " (" << words.text(code)
                << ')';
        }
        out << '\n';
    });
}

void print_counts(const exchange::Import& import, std::ostream& out)
{
    const auto counts = boost::json::parse(import.counts.text);
    out << import.rows_read << " rows";
    for (const auto& [name, count] : counts.as_object())
        out << ", " << std::string_view(name) << ' ' << count.as_int64();
    out << '\n';
}

std::int64_t count_of(const exchange::Import& import, std::string_view verdict)
{
    return boost::json::parse(import.counts.text).at(verdict).as_int64();
}

int complain(const rulebook::Rulebook& rules, const Refusal& refusal, std::ostream& err)
{
    err << "sen: " << refusal.code << ": " << rules.vietnamese.text(refusal.code, refusal.subject)
        << '\n';
    return refusal.kind == Refusal::conflict ? 1 : 2;
}

exchange::Progress progress_on(std::ostream& err)
{
    const bool is_terminal = isatty(STDERR_FILENO) == 1;
    return [&err, is_terminal](std::int64_t read, std::int64_t total) {
        if (is_terminal) err << '\r' << read << " / " << total << (read == total ? "\n" : "");
        err.flush();
        return true;
    };
}

}  // namespace

int import_products(
    const Settings& settings, const std::string& file, ImportMode mode, std::ostream& out,
    std::ostream& err)
{
    const auto rules = rulebook::Rulebook::load(settings.share + "/data");
    const exchange::Importer importer(settings.share + "/data", rules);
    const auto source = exchange::Source::file(file);
    if (const auto header = importer.probe(source); !header)
        return complain(rules, header.error(), err);

    const auto database = open_database(settings);
    access::Actor actor;
    actor.username = "sen import";
    http::Desk desk(*database, rules, actor, Instant::now(), new_id());
    const auto name = std::filesystem::path(file).filename().string();
    auto import = *desk.write(
        [&](Call& call) -> Result<exchange::Import> { return exchange::start(call, name); });
    import = exchange::preview(desk, importer, import.id, source, progress_on(err));
    if (import.state != exchange::ImportState::previewed)
        return complain(rules, {Refusal::invalid, import.refusal.value_or(""), "", {}}, err);

    print_counts(import, out);
    for (const auto verdict : {RowVerdict::doubtful, RowVerdict::rejected})
        print_rows(desk, import, verdict, out);
    if (mode == ImportMode::apply) {
        const auto applied = exchange::apply(desk, importer, import.id, {import.version, false});
        if (!applied) return complain(rules, applied.error(), err);
        out << "applied as import " << import.id.text << '\n';
    }
    return count_of(import, "rejected") > 0 ? 1 : 0;
}

}  // namespace sen::app
