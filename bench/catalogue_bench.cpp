// catalogue_bench [factor ...]: the catalogue beside FTS5 on the same rows, at 0.1, 1 and 10 times.
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <iostream>

#include <malloc.h>

#include <fmt/core.h>

#include "access/actor.hpp"
#include "access/journal.hpp"
#include "generate.hpp"
#include "rulebook/rulebook.hpp"
#include "search/catalogue.hpp"

namespace sen::bench {
namespace {

double processor_seconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

/// Microseconds of processor time for one run of `work`, the least of five rounds.
template <class Work>
double cost(int times, Work work)
{
    double least = 1e9;
    for (int round = 0; round < 5; ++round) {
        const auto begin = processor_seconds();
        for (int i = 0; i < times; ++i)
            work();
        least = std::min(least, (processor_seconds() - begin) * 1e6 / times);
    }
    return least;
}

/// Bytes of the heap in use; what SQLite keeps of the pages it reads is among them.
std::int64_t heap_kib() { return static_cast<std::int64_t>(mallinfo2().uordblks / 1024); }

search::ProductQuery query(const std::string& text)
{
    search::ProductQuery query;
    query.sight.all = true;
    query.today = Date::parse("2026-11-24").value();
    query.text = text;
    return query;
}

void make_fts(db::Database& database)
{
    database.write([](db::Tx& tx) {
        tx.script(R"sql(
            CREATE VIRTUAL TABLE words USING fts5(name, producer, description, content='',
                                                  tokenize='unicode61 remove_diacritics 2');
            INSERT INTO words (rowid, name, producer, description)
                 SELECT p.rowid, p.name_fold, m.name_fold, p.description
                   FROM product p JOIN producer m ON m.id = p.producer_id;
        )sql");
        return db::Verdict::commit;
    });
}

double fts_cost(db::Database& database, const std::string& match)
{
    constexpr auto sql = R"sql(
        SELECT p.id, p.slug, p.name, m.name AS producer_name
          FROM (SELECT rowid FROM words WHERE words MATCH $1 ORDER BY rank LIMIT 20) w
          JOIN product p ON p.rowid = w.rowid
          JOIN producer m ON m.id = p.producer_id
    )sql";
    double spent = 0;
    database.read(
        [&](db::Tx& tx) { spent = cost(20, [&] { tx.scalar<std::string>("id", sql, match); }); });
    return spent;
}

void measure(double factor, const rulebook::Rulebook& rules)
{
    const auto path = std::filesystem::temp_directory_path() / "catalogue_bench.sqlite";
    for (const auto* end : {"", "-wal", "-shm"})
        std::filesystem::remove(path.string() + end);
    const auto database = db::open(path.string());
    db::migrate(*database, SEN_BENCH_SHARE "/migrations", Instant::now());
    generate(*database, Amount::times(factor));
    make_fts(*database);

    {
        // Fills the database's own caches, which are not the catalogue's.
        const search::Catalogue first(*database, rules);
        static_cast<void>(first.seq());
    }
    const auto before = heap_kib();
    const auto begin = processor_seconds();
    search::Catalogue catalogue(*database, rules);
    static_cast<void>(catalogue.seq());  // waits until it is built
    fmt::print(
        "{}x: built in {:.0f} ms CPU, {:.1f} MiB of heap\n", factor,
        (processor_seconds() - begin) * 1e3, static_cast<double>(heap_kib() - before) / 1024);

    const auto show = [&](const char* what, const search::ProductQuery& asked,
                          const std::string& match) {
        const auto total = catalogue.find(asked)->total;
        const auto before_it = catalogue.ranking_work();
        static_cast<void>(catalogue.find(asked));
        const auto seen = catalogue.ranking_work() - before_it;
        const auto ours = cost(200, [&] { json::text(*catalogue.find(asked)); });
        fmt::print("  {:<28} {:>7} found {:>7} looked at {:>8.1f} us", what, total, seen, ours);
        if (!match.empty()) {
            const auto theirs = fts_cost(*database, match);
            fmt::print("   FTS5 {:>9.1f} us   {:>6.1f}x", theirs, theirs / ours);
        }
        fmt::print("\n");
    };
    show("one common word", query("gao"), "gao");
    show("two common words", query("gao huu co"), "gao AND huu AND co*");
    show("with accents", query("gạo hữu cơ"), "gao AND huu AND co*");
    show("common and rare", query("xoai nhong"), "xoai AND nhong*");
    show("rare", query("quat muong"), "quat AND muong*");
    show("a place", query("lap vo"), "");
    show("first letter", query("g"), "");
    show("list, first page", query(""), "");
    auto filtered = query("");
    filtered.commune = "29869";
    filtered.stars = 4;
    show("list, commune and stars", filtered, "");
    filtered.sight = {};
    filtered.sort = search::Sort::newest;
    show("list, public, newest", filtered, "");
    const auto facets = cost(50, [&] { static_cast<void>(catalogue.facets(query(""))); });
    const auto similar = cost(20, [&] {
        static_cast<void>(catalogue.similar_products("Gạo hữu cơ ngọc đỏ", "", {true, {}, {}}));
    });
    fmt::print("  facets {:.0f} us, similar names {:.0f} us\n", facets, similar);

    std::size_t number = 0;
    const auto written = cost(100, [&] {
        database->write([&](db::Tx& tx) {
            const access::Actor nobody;
            Call call{tx, nobody, rules, Instant::now(), "bench"};
            const auto id = fmt::format("01b{:023}", number++ % 1'000);
            tx.run("UPDATE product SET name = name || 'a' WHERE id = $1", id);
            record(call, "product.updated", {"product", id});
            return db::Verdict::commit;
        });
    });
    const auto caught = cost(1, [&] {
        for (int i = 0; i < 200; ++i)
            database->write([&](db::Tx& tx) {
                const access::Actor nobody;
                Call call{tx, nobody, rules, Instant::now(), "bench"};
                record(call, "product.updated", {"product", fmt::format("01b{:023}", i)});
                return db::Verdict::commit;
            });
        const auto from = processor_seconds();
        catalogue.catch_up();
        fmt::print(
            "  catching up with 200 changes: {:.1f} us each",
            (processor_seconds() - from) * 1e6 / 200);
        fmt::print("\n");
    });
    static_cast<void>(caught);
    fmt::print("  a write of one product {:.0f} us\n", written);
}

}  // namespace
}  // namespace sen::bench

int main(int argc, char** argv)
{
    const auto rules = sen::rulebook::Rulebook::load(SEN_BENCH_SHARE "/data");
    if (argc < 2)
        for (const double factor : {0.1, 1.0, 10.0})
            sen::bench::measure(factor, rules);
    for (int i = 1; i < argc; ++i)
        sen::bench::measure(std::atof(argv[i]), rules);
    return 0;
}
