#include "access/journal_follower.hpp"

#include <gtest/gtest.h>

#include "access/actor.hpp"
#include "support/test_app.hpp"

namespace sen::access {
namespace {

struct Following : test::OnEachApp {
    void write(const std::string& id)
    {
        const access::Actor nobody;
        database().write([&](db::Tx& tx) {
            Call call{tx, nobody, application().rules(), now, "r"};
            record(call, "product.updated", {"product", id});
            return db::Verdict::commit;
        });
    }
};
ON_EACH_DATABASE(Following);

TEST_P(Following, tells_of_every_line_once_and_in_order)
{
    write("before");
    std::vector<std::string> told;
    JournalFollower follower(database(), [&](const auto& lines) {
        for (const auto& line : lines)
            told.push_back(line.subject_id);
    });
    follower.catch_up();
    EXPECT_TRUE(told.empty());
    write("a");
    write("b");
    follower.catch_up();
    follower.catch_up();
    EXPECT_EQ(told, (std::vector<std::string>{"a", "b"}));
}

}  // namespace
}  // namespace sen::access
