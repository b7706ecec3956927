#include "support/watched_database.hpp"

#include <cstdlib>
#include <fstream>
#include <mutex>
#include <set>
#include <utility>

namespace sen::test {
namespace {

/// Appends {"engine":…,"sql":…} on a line of its own, unless this process has already.
void note(db::Engine engine, std::string_view sql)
{
    static const char* file = std::getenv("SEN_TEST_STATEMENTS");
    if (file == nullptr) return;
    static std::mutex turn;
    static std::set<std::pair<db::Engine, std::string>> noted;
    const std::lock_guard one_by_one(turn);
    if (!noted.emplace(engine, sql).second) return;
    const auto* name = engine == db::Engine::sqlite ? "sqlite" : "postgres";
    std::ofstream(file, std::ios::app)
        << json::Object{}.set("engine", std::string(name)).set("sql", std::string(sql)).text() +
               "\n";
}

class WatchedTx final : public db::Tx {
public:
    WatchedTx(db::Tx& tx, db::Engine engine) : m_tx(tx), m_engine(engine) {}

    std::int64_t
    each(std::string_view sql, std::span<const db::Value> values, const See& see) override
    {
        note(m_engine, sql);
        return m_tx.each(sql, values, see);
    }
    void script(std::string_view sql) override { m_tx.script(sql); }

private:
    db::Tx& m_tx;
    db::Engine m_engine;
};

}  // namespace

void WatchedDatabase::read(const std::function<void(db::Tx&)>& work)
{
    m_database.read([&](db::Tx& tx) {
        WatchedTx watched(tx, engine());
        work(watched);
    });
}

void WatchedDatabase::write(const std::function<db::Verdict(db::Tx&)>& work)
{
    m_database.write([&](db::Tx& tx) {
        WatchedTx watched(tx, engine());
        return work(watched);
    });
}

}  // namespace sen::test
