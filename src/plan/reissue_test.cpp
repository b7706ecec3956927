#include <random>

#include <gtest/gtest.h>

#include "access/actor.hpp"
#include "access/journal.hpp"
#include "registry/recognition.hpp"
#include "rulebook/rulebook.hpp"
#include "support/little_province.hpp"

namespace sen::plan {
namespace {

/// One random change of the register, of every kind that may touch a figure.
struct Change {
    std::mt19937 random{20260701};
    int made = 0;

    std::string any(std::initializer_list<const char*> values)
    {
        return *(values.begin() + random() % values.size());
    }
    std::string day(int year)
    {
        const auto first = Date::parse(std::to_string(year) + "-01-01").value();
        return first.plus_days(static_cast<int>(random() % 1'000)).text();
    }
    std::string next()
    {
        const auto id = "n" + std::to_string(++made);
        const auto product = any({"A", "B", "C", "D", "E"});
        switch (random() % 9) {
        case 0:
            return "INSERT INTO recognition (id, product_id, stars, standing, level, year, "
                   "decided_on, valid_until, exact_term, certificate_code, created_at) VALUES ('" +
                   id + "', '" + product + "', " + any({"3", "4", "5", "NULL"}) + ", '" +
                   any({"decided", "reported"}) + "', 'province', 2025, '" + day(2024) + "', '" +
                   day(2026) + "', TRUE, '" + id + "', '2026-07-01T02:00:00.000Z')";
        case 1:
            return "UPDATE recognition SET revoked_on = '" + day(2024) + "' WHERE product_id = '" +
                   product + "'";
        case 2:
            return "UPDATE recognition SET reinstated_on = '" + day(2025) +
                   "' WHERE revoked_on IS NOT NULL";
        case 3:
            return "UPDATE product SET group_code = '" + any({"26", "03", "05"}) +
                   "', producer_id = '" + any({"P1", "P2"}) + "' WHERE id = '" + product + "'";
        case 4:
            return "UPDATE producer SET kind = '" + any({"htx", "company", "farm"}) +
                   "', commune_code = '" + any({"28249", "28261"}) + "' WHERE id = '" +
                   any({"P1", "P2"}) + "'";
        case 5:
            return "DELETE FROM recognition WHERE id = 'n" + std::to_string(random() % 100) + "'";
        case 6:
            return "INSERT INTO trait (id, bearer, bearer_id, kind, from_on, evidence, "
                   "recorded_by, "
                   "recorded_at) VALUES ('" +
                   id + "', 'product', '" + product + "', '" + any({"export", "story"}) + "', '" +
                   day(2024) + "', 'x', 'x', '2026-07-01T02:00:00.000Z')";
        case 7:
            return "UPDATE trait SET withdrawn = TRUE WHERE id = 'n" +
                   std::to_string(random() % 100) + "'";
        default:
            return "UPDATE recognition SET replaced_on = '" + day(2024) + "' WHERE id = 'n" +
                   std::to_string(random() % 100) + "'";
        }
    }
};

struct Reissue : test::LittleProvince {
    /// Everything that is told on the basis, as bytes.
    std::string told(Values basis)
    {
        std::string all(call("so", "getTargetBoard", basis).response.text());
        for (const auto* code : {"products", "new_products", "cooperatives", "export"}) {
            basis["code"] = code;
            all += call("so", "listTargetCommunes", basis).response.text();
            all += call("so", "listTargetRecords", basis).response.text();
        }
        return all;
    }
    void change(int times)
    {
        const access::Actor actor;
        Change change;
        for (int i = 0; i < times; ++i) {
            now = now.plus(std::chrono::minutes(1));
            database().write([&](db::Tx& tx) {
                Call call{tx, actor, application().rules(), now, "property"};
                tx.script(change.next());
                record(call, "test.changed", {"test", std::to_string(i)});
                return db::Verdict::commit;
            });
        }
    }
};
ON_EACH_DATABASE(Reissue);

TEST_P(Reissue, is_byte_equal_after_a_thousand_later_changes)
{
    const Values bases[] = {
        {{"on", "2026-02-15"}, {"known_on", "2026-03-01"}},
        {{"on", "2026-02-15"}, {"known_on", "2026-04-01"}},
        {{"on", "2026-06-15"}, {"known_on", "2026-07-01"}},
    };
    std::vector<std::string> before;
    for (const auto& basis : bases)
        before.push_back(told(basis));
    const auto today = told({{"on", "2026-06-15"}});
    change(1'000);
    for (std::size_t i = 0; i < before.size(); ++i)
        EXPECT_EQ(told(bases[i]), before[i]);
    EXPECT_NE(told({{"on", "2026-06-15"}}), today) << "the changes were of the kind that matters";
}

TEST_P(Reissue, history_of_now_is_the_register_of_now)
{
    change(300);
    database().read([](db::Tx& tx) {
        constexpr auto differences = R"sql(
            SELECT COUNT(*) AS n FROM (
                SELECT id, stars, valid_until, revoked_on, reinstated_on, replaced_on
                  FROM recognition
                EXCEPT
                SELECT h.id, h.stars, h.valid_until, h.revoked_on, h.reinstated_on, h.replaced_on
                  FROM recognition_history h, journal_head
                 WHERE h.seq <= journal_head.seq AND h.until_seq > journal_head.seq) lost
        )sql";
        constexpr auto counts = R"sql(
            SELECT (SELECT COUNT(*) FROM recognition)
                 - (SELECT COUNT(*) FROM recognition_history h, journal_head
                     WHERE h.seq <= journal_head.seq AND h.until_seq > journal_head.seq) AS n
        )sql";
        EXPECT_EQ(tx.scalar<std::int64_t>("n", differences), 0);
        EXPECT_EQ(tx.scalar<std::int64_t>("n", counts), 0);
    });
}

TEST_P(Reissue, a_star_counts_on_the_days_the_register_says_it_is_in_force)
{
    change(200);
    for (auto on = Date::parse("2024-01-01").value(); on < Date::parse("2029-01-01").value();
         on = on.plus_days(41)) {
        std::set<std::string> in_force;
        database().read([&](db::Tx& tx) {
            for (const auto* product : {"A", "B", "C", "D", "E"})
                for (const auto& star : tx.all<registry::Recognition>(
                         "SELECT * FROM recognition WHERE product_id = $1", std::string(product)))
                    if (registry::is_in_force(registry::status_on(star, on, 180)))
                        in_force.insert(product);
        });
        std::set<std::string> counted;
        const auto list = call(
            "so", "listTargetRecords", {{"code", "products"}, {"on", on.text()}, {"limit", "100"}});
        for (const auto& item : list.body.at("items").as_array())
            counted.insert(std::string(item.at("id").as_string()));
        EXPECT_EQ(counted, in_force) << on.text();
    }
}

}  // namespace
}  // namespace sen::plan
