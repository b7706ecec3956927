#include <gtest/gtest.h>

#include "support/import_fixture.hpp"

namespace sen::exchange {
namespace {

struct ImportGrowth : test::OnEachRegister {
    int imports = 0;

    void grow_to(int count)
    {
        constexpr auto sql = R"sql(
            INSERT INTO import (id, file_name, state, counts, created_by, created_at)
                 VALUES ($1, 'list.csv', 'previewed',
                         '{"new":0,"same":0,"changed":0,"doubtful":0,"rejected":0}', 'so',
                         '2026-11-01T00:00:00.000Z')
        )sql";
        database().write([&](db::Tx& tx) {
            for (int number = imports; number < count; ++number)
                tx.run(sql, "I" + std::to_string(100'000 + number));
            return db::Verdict::commit;
        });
        imports = count;
    }
    db::Cost cost_of_list()
    {
        const auto before = database().cost();
        const auto answer = call("so", "listImports");
        const auto after = database().cost();
        EXPECT_EQ(answer.status, 200);
        EXPECT_NE(answer.at("items.0.id"), "");
        return {
            after.statements - before.statements, after.steps - before.steps,
            after.scan_steps - before.scan_steps, 0};
    }
};
ON_EACH_DATABASE(ImportGrowth);

TEST_P(ImportGrowth, costs_the_list_no_more_when_there_are_ten_times_as_many)
{
    grow_to(200);
    call("so", "listImports");  // prepares its statements
    const auto few = cost_of_list();
    grow_to(2'000);
    const auto many = cost_of_list();
    EXPECT_EQ(many.statements, few.statements);
    EXPECT_EQ(many.scan_steps, 0);
    EXPECT_LE(many.steps * 10, few.steps * 11);
}

}  // namespace
}  // namespace sen::exchange
