// plan_bench [factor]: the whole board of targets, of the province and of each of its communes, on
// a day and as known at a line of the journal, beside one hand-written statement for one figure.
#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>

#include <fmt/core.h>

#include "access/actor.hpp"
#include "access/journal.hpp"
#include "db/db.hpp"
#include "plan/board.hpp"
#include "plan/own_target.hpp"
#include "rulebook/rulebook.hpp"

namespace sen::bench {
namespace {

/// Milliseconds of one run, the least of seven.
template <class Work>
double least_ms(Work work)
{
    double least = 1e9;
    for (int round = 0; round < 7; ++round) {
        const auto begin = std::chrono::steady_clock::now();
        work();
        const std::chrono::duration<double, std::milli> spent =
            std::chrono::steady_clock::now() - begin;
        least = std::min(least, spent.count());
    }
    return least;
}

std::string many(const std::string& rows, int count)
{
    return "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " +
           std::to_string(count) + ") " + rows;
}

/// Products of producers in all communes, seven stars each over twenty years, all but the last
/// replaced; four traits a product.
void fill(db::Database& database, const rulebook::Rulebook& rules, double factor)
{
    const auto products = static_cast<int>(5'000 * factor);
    const auto producers = static_cast<int>(2'000 * factor);
    std::string communes;
    int count = 0;
    for (const auto& unit : rules.places.units()) {
        if (unit.level != rulebook::Level::commune || unit.to) continue;
        ++count;
        communes += (count > 1 ? ", ('" : "('") + unit.code + "', " + std::to_string(count) + ")";
    }
    database.write([&](db::Tx& tx) {
        tx.script(
            "CREATE TABLE place_of_bench (code TEXT, n INTEGER PRIMARY KEY);"
            "INSERT INTO place_of_bench VALUES " +
            communes);
        const auto all = std::to_string(count);
        tx.script(
            "INSERT INTO producer (id, slug, name, name_fold, name_sort, kind, commune_code, "
            "created_at, updated_at) " +
            many(
                "SELECT printf('P%06d', i), i, 'Chủ thể ' || i, '', i, "
                "CASE i % 4 WHEN 0 THEN 'htx' WHEN 1 THEN 'company' ELSE 'household' END, "
                "(SELECT code FROM place_of_bench WHERE n = i % " +
                    all +
                    " + 1), "
                    "'2026', '2026' FROM n",
                producers));
        tx.script(
            "INSERT INTO product (id, slug, name, name_fold, name_sort, producer_id, group_code, "
            "created_at, updated_at) " +
            many(
                "SELECT printf('X%06d', i), i, 'Sản phẩm ' || i, '', i, "
                "printf('P%06d', i % " +
                    std::to_string(producers) +
                    " + 1), "
                    "printf('%02d', i % 26 + 1), '2026', '2026' FROM n",
                products));
        for (int year = 2008; year <= 2026; year += 3) {
            const auto of = std::to_string(year);
            tx.script(
                "INSERT INTO recognition (id, product_id, stars, standing, level, year, "
                "decided_on, valid_until, exact_term, certificate_code, replaced_on, created_at) "
                "SELECT id || '" +
                of + "', id, 3 + abs(random()) % 3, 'decided', 'province', " + of + ", '" + of +
                "-03-01', '" + std::to_string(year + 3) + "-03-01', TRUE, id || '" + of + "', " +
                (year < 2026 ? "'" + std::to_string(year + 3) + "-02-28'" : "NULL") +
                ", '2026' FROM product");
        }
        for (const auto* kind : {"ecommerce", "story", "traceability", "export"})
            tx.script(
                std::string("INSERT INTO trait (id, bearer, bearer_id, kind, from_on, evidence, "
                            "recorded_by, recorded_at) SELECT id || '") +
                kind + "', 'product', id, '" + kind +
                "', '2026-01-01', 'x', 'x', '2026' FROM product");
        return db::Verdict::commit;
    });
    database.write([&](db::Tx& tx) {
        const access::Actor actor;
        Call call{tx, actor, rules, Instant::now(), ""};
        record(call, "bench.filled", {"bench", "1"});
        return db::Verdict::commit;
    });
}

std::size_t whole_board(Call& call, const plan::TargetBook& book, const plan::Basis& basis)
{
    std::vector<std::string> communes;
    for (const auto& unit : call.rules.places.units())
        if (unit.level == rulebook::Level::commune && !unit.to) communes.push_back(unit.code);
    const auto census = plan::take_census(call, basis);
    std::size_t bytes = 0;
    for (const auto& target : plan::targets_known(call, book, basis.known_seq)) {
        bytes += json::text(plan::figure_of(target, census)).size();
        bytes += json::text(plan::figures_of(target, census, communes)).size();
    }
    return bytes;
}

constexpr auto by_hand = R"sql(
    SELECT COUNT(DISTINCT product_id) AS n
      FROM recognition_history
     WHERE seq <= $2 AND until_seq > $2 AND standing = 'decided' AND decided_on <= $1
       AND COALESCE(extended_until, valid_until) >= $1
       AND (replaced_on IS NULL OR replaced_on > $1)
       AND (revoked_on IS NULL OR revoked_on > $1 OR reinstated_on <= $1)
)sql";

void run(double factor)
{
    const std::string share = SEN_BENCH_SHARE;
    const auto rules = rulebook::Rulebook::load(share + "/data");
    const auto book = plan::TargetBook::load(share + "/data/plan/targets.json", rules);
    const auto file = std::filesystem::temp_directory_path() / "sen-plan-bench.db";
    for (const auto* ending : {"", "-wal", "-shm"})
        std::filesystem::remove(file.string() + ending);
    const auto database = db::open(file.string());
    db::migrate(*database, share + "/migrations", Instant::now());
    fill(*database, rules, factor);
    database->read([&](db::Tx& tx) {
        const access::Actor actor;
        Call call{tx, actor, rules, Instant::now(), ""};
        const plan::Basis basis{Date::parse("2026-11-24").value(), access::last_seq(tx)};
        const auto census = least_ms([&] { plan::take_census(call, basis); });
        const auto board = least_ms([&] { whole_board(call, book, basis); });
        const auto one =
            least_ms([&] { tx.scalar<std::int64_t>("n", by_hand, basis.on, basis.known_seq); });
        fmt::print(
            "{} products: whole board {:.1f} ms, of it the census {:.1f} ms; one figure by hand "
            "{:.1f} ms\n",
            static_cast<int>(5'000 * factor), board, census, one);
    });
    database->read([](db::Tx&) {});
}

}  // namespace
}  // namespace sen::bench

int main(int count, char** values)
{
    sen::bench::run(count > 1 ? std::atof(values[1]) : 1);
    return 0;
}
