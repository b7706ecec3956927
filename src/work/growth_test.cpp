#include <map>

#include <gtest/gtest.h>

#include "support/dossier_journey.hpp"

namespace sen::work {
namespace {

/// A list that is looked at all day, and who looks.
struct HotList {
    const char* who;
    const char* operation;
    std::map<std::string, std::string> values;
    std::int64_t walked = 0;  ///< rows it may take one by one: a page, where all are in its reach
};

/// What stands in an officer's way when a province has worked for years.
struct Growth : test::DossierJourney {
    int rows = 0;

    /// Dossiers handed in, changes asked for and journal lines of one product, up to `count` each.
    void grow_to(int count)
    {
        database().write([&](db::Tx& tx) {
            for (int number = rows; number < count; ++number)
                add_one(tx, std::to_string(100'000 + number));
            return db::Verdict::commit;
        });
        rows = count;
    }
    static void add_one(db::Tx& tx, const std::string& number)
    {
        constexpr auto dossier = R"sql(
            INSERT INTO dossier (id, product_id, producer_id, commune_code, kind, criteria_set,
                                 submitted_at, due_on, created_at, stage)
                 VALUES ($1, 'X1', 'P1', '30001', 'first', 'QD26-03',
                         '2026-11-01T00:00:00.000Z', '2026-12-01', '2026-11-01T00:00:00.000Z',
                         'submitted')
        )sql";
        constexpr auto change = R"sql(
            INSERT INTO change_request (id, subject_kind, subject_id, subject_name, base_version,
                                        changes, requested_by, requested_at)
                 VALUES ($1, 'product', 'X1', 'Gạo 1', 1, '[]', 'lan', '2026-11-01T00:00:00.000Z')
        )sql";
        constexpr auto line = R"sql(
            INSERT INTO journal (seq, at, actor_id, actor, action, subject_kind, subject_id,
                                 particulars, request_id, previous_hash, hash)
                 VALUES ($1, '2026-11-01T00:00:00.000Z', 'lan', 'lan', 'product.changed',
                         'product', 'X1', '{}', '', '', '')
        )sql";
        tx.run(dossier, "D" + number);
        tx.run(change, "C" + number);
        tx.run(line, std::stoi(number));
    }
    /// What one answer to the list costs.
    db::Cost cost_of(const HotList& list)
    {
        const auto before = database().cost();
        const auto answer = call(list.who, list.operation, list.values);
        const auto after = database().cost();
        EXPECT_EQ(answer.status, 200) << list.operation;
        EXPECT_NE(answer.at("items.0"), "") << list.operation << " has something to show";
        return {
            after.statements - before.statements, after.steps - before.steps,
            after.scan_steps - before.scan_steps, 0};
    }
};
ON_EACH_DATABASE(Growth);

TEST_P(Growth, costs_a_hot_list_no_more_when_there_is_ten_times_as_much)
{
    const HotList lists[] = {
        {"xa", "listWork", {}},
        {"so", "listWork", {}},
        {"xa", "listDossiers", {}},
        {"lan", "listDossiers", {}},
        {"so", "listDossiers", {{"stage", "submitted"}}},
        {"so", "listDossiers", {}, 20},
        {"so", "listChangeRequests", {}},
        {"so", "listJournal", {{"subject", "X1"}}},
        {"so", "getRoundBoard", {{"id", round()}}, 2},
    };
    in_scoring("X2");
    grow_to(200);
    std::vector<db::Cost> few;
    for (const auto& list : lists) {
        call(list.who, list.operation, list.values);  // prepares its statements
        few.push_back(cost_of(list));
    }
    grow_to(2'000);
    for (std::size_t i = 0; i < few.size(); ++i) {
        const auto many = cost_of(lists[i]);
        const auto name = std::string(lists[i].operation) + " of " + lists[i].who;
        EXPECT_EQ(many.statements, few[i].statements) << name;
        EXPECT_LE(many.scan_steps, lists[i].walked) << name;
        EXPECT_LE(many.steps * 10, few[i].steps * 11) << name;
    }
}

}  // namespace
}  // namespace sen::work
