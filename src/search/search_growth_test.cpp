#include <gtest/gtest.h>

#include "base/text.hpp"
#include "support/test_app.hpp"

namespace sen::search {
namespace {

/// The lists of products everybody opens all day, with ever more products behind them.
struct SearchGrowth : test::OnEachApp {
    int products = 0;

    void SetUp() override
    {
        given(R"sql(
            INSERT INTO producer (id, slug, name, name_fold, name_sort, kind, commune_code,
                                  is_public, created_at, updated_at)
                 VALUES ('P1', 'htx-sen', 'HTX Sen', 'htx sen', 'htx sen', 'htx', '29869', TRUE,
                         '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z');
        )sql");
        person("so", "province");
    }

    /// Up to that many products.
    void grow_to(int count)
    {
        database().write([&](db::Tx& tx) {
            for (int number = products; number < count; ++number)
                add_product(tx, number);
            return db::Verdict::commit;
        });
        products = count;
        restart();
        cost_of({});  // reads them all, and who asks
    }
    static void add_product(db::Tx& tx, int number)
    {
        constexpr auto sql = R"sql(
            INSERT INTO product (id, slug, name, name_fold, name_sort, producer_id, group_code,
                                 commune_code, is_public, created_at, updated_at)
                 VALUES ($1, $1, $2, $3, $4, 'P1', $5, '29869', TRUE,
                         '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z')
        )sql";
        const auto id = "X" + std::to_string(100'000 + number);
        const auto name = "Gạo hữu cơ " + std::to_string(number);
        tx.run(sql, id, name, fold(name), sort_key(name), number % 2 == 0 ? "01" : "02");
    }
    db::Cost cost_of(const Values& values)
    {
        const auto before = database().cost();
        const auto answer = call("so", "listProducts", values);
        const auto after = database().cost();
        EXPECT_EQ(answer.status, 200);
        EXPECT_GE(answer.body.at("total").to_number<int>(), products / 2);
        return {
            after.statements - before.statements, after.steps - before.steps,
            after.scan_steps - before.scan_steps, 0};
    }
};
ON_EACH_DATABASE(SearchGrowth);

TEST_P(SearchGrowth, costs_a_first_page_no_more_when_there_are_ten_times_as_many_products)
{
    const Values pages[] = {
        {},
        {{"q", "gao huu"}},
        {{"q", "gạo hữu cơ"}, {"group", "01"}},
        {{"commune", "29869"}, {"group", "01"}, {"sort", "newest"}},
    };
    grow_to(200);
    std::vector<db::Cost> few;
    for (const auto& values : pages) {
        cost_of(values);  // prepares its statements
        few.push_back(cost_of(values));
    }
    grow_to(2'000);
    for (std::size_t i = 0; i < few.size(); ++i) {
        const auto many = cost_of(pages[i]);
        EXPECT_EQ(many.statements, few[i].statements) << "page " << i;
        EXPECT_EQ(many.scan_steps, 0) << "page " << i;
        EXPECT_LE(many.steps * 10, few[i].steps * 11) << "page " << i;
    }
}

}  // namespace
}  // namespace sen::search
