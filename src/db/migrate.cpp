#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

#include <fmt/format.h>

#include "base/text.hpp"
#include "db/db.hpp"

namespace sen::db {
namespace {

namespace fs = std::filesystem;

/// A file of the folder, by its stem: "0001_accounts".
struct Step {
    std::string name;
    std::string script;
    std::string sha256;
};

struct Taken {
    std::string name;
    std::string sha256;

    static constexpr auto fields()
    {
        return std::tuple{Field{"name", &Taken::name}, Field{"sha256", &Taken::sha256}};
    }
};

bool is_numbered(std::string_view name)
{
    constexpr std::string_view digits = "0123456789";
    return name.size() > 5 && name[4] == '_' && name.find_first_not_of(digits) == 4;
}

bool cut(std::string& name, std::string_view ending)
{
    if (!name.ends_with(ending)) return false;
    name.resize(name.size() - ending.size());
    return true;
}

std::string contents(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    if (!file) throw Failure("cannot read " + path.string());
    return text.str();
}

/// The steps for this engine, in order. Files that do not begin with a number are not steps.
std::vector<Step> steps_of(const std::string& folder, Engine engine)
{
    if (!fs::is_directory(folder)) throw Failure("no folder of migrations: " + folder);
    const bool sqlite = engine == Engine::sqlite;
    std::vector<Step> steps;
    for (const auto& entry : fs::directory_iterator(folder)) {
        auto name = entry.path().filename().string();
        if (!is_numbered(name) || !name.ends_with(".sql")) continue;
        if (cut(name, sqlite ? ".postgres.sql" : ".sqlite.sql")) continue;
        if (!cut(name, sqlite ? ".sqlite.sql" : ".postgres.sql")) cut(name, ".sql");
        auto script = contents(entry.path());
        auto hash = sha256(script);
        steps.push_back({std::move(name), std::move(script), std::move(hash)});
    }
    std::sort(steps.begin(), steps.end(), [](const Step& left, const Step& right) {
        return left.name < right.name;
    });
    for (std::size_t i = 1; i < steps.size(); ++i)
        if (steps[i].name.substr(0, 4) == steps[i - 1].name.substr(0, 4))
            throw Failure("two migrations of one number: " + steps[i].name);
    return steps;
}

/// Only one process at a time takes a step. SQLite's writing transaction is already alone;
/// PostgreSQL's must look anew once it has the lock, not see what was when it began to wait.
void take_turns(Tx& tx, Engine engine)
{
    constexpr std::int64_t our_lock = 5363797;
    constexpr auto lock = "SELECT CAST(pg_advisory_xact_lock($1) AS TEXT) AS locked";
    if (engine != Engine::postgres) return;
    tx.run("SET TRANSACTION ISOLATION LEVEL READ COMMITTED");
    tx.run(lock, our_lock);
}

std::vector<Taken> taken_steps(Tx& tx)
{
    tx.script(R"sql(
        CREATE TABLE IF NOT EXISTS schema_version (
            name        TEXT NOT NULL PRIMARY KEY,
            sha256      TEXT NOT NULL,
            applied_at  TEXT NOT NULL
        )
    )sql");
    return tx.all<Taken>("SELECT name, sha256 FROM schema_version ORDER BY name");
}

/// What the database has taken must be the beginning of the folder, unchanged.
void compare(const std::vector<Taken>& taken, const std::vector<Step>& steps)
{
    for (std::size_t i = 0; i < taken.size(); ++i) {
        if (i >= steps.size())
            throw Failure("the database is newer than this program: it has " + taken[i].name);
        if (taken[i].name != steps[i].name)
            throw Failure(fmt::format(
                "the database has taken migration {} where the folder has {}", taken[i].name,
                steps[i].name));
        if (taken[i].sha256 != steps[i].sha256)
            throw Failure("a migration already taken has changed: " + taken[i].name);
    }
}

void take(Tx& tx, const Step& step, Instant now)
{
    constexpr auto sql = R"sql(
        INSERT INTO schema_version (name, sha256, applied_at)
             VALUES ($1, $2, $3)
    )sql";
    tx.script(step.script);
    tx.run(sql, step.name, step.sha256, now);
}

}  // namespace

std::vector<std::string> migrate(Database& database, const std::string& folder, Instant now)
{
    const auto steps = steps_of(folder, database.engine());
    std::vector<std::string> names;
    // Another process may take some of the steps: no more rounds than there are steps.
    for (std::size_t round = 0; round <= steps.size(); ++round) {
        std::string name;
        database.write([&](Tx& tx) {
            name.clear();
            take_turns(tx, database.engine());
            const auto taken = taken_steps(tx);
            compare(taken, steps);
            if (taken.size() == steps.size()) return Verdict::roll_back;
            take(tx, steps[taken.size()], now);
            name = steps[taken.size()].name;
            return Verdict::commit;
        });
        if (name.empty()) break;
        names.push_back(std::move(name));
    }
    return names;
}

}  // namespace sen::db
