#include "app/commands.hpp"

#include <filesystem>
#include <iostream>

#include "access/journal.hpp"

namespace sen::app {

std::unique_ptr<db::Database> open_database(const Settings& settings)
{
    if (settings.database_url.empty()) std::filesystem::create_directories(settings.data);
    auto database = db::open(settings.database());
    db::migrate(*database, settings.share + "/migrations", Instant::now());
    return database;
}

int migrate_command(const Settings& settings, std::ostream& out)
{
    if (settings.database_url.empty()) std::filesystem::create_directories(settings.data);
    const auto database = db::open(settings.database());
    for (const auto& step : db::migrate(*database, settings.share + "/migrations", Instant::now()))
        out << step << '\n';
    return 0;
}

int journal_verify(const Settings& settings, std::ostream& out, std::ostream& err)
{
    const auto database = open_database(settings);
    std::vector<std::string> findings;
    std::int64_t lines = 0;
    database->read([&](db::Tx& tx) {
        findings = access::verify(tx);
        lines = access::last_seq(tx);
    });
    for (const auto& finding : findings)
        err << finding << '\n';
    if (findings.empty()) out << lines << " lines, chain intact\n";
    return findings.empty() ? 0 : 1;
}

}  // namespace sen::app
