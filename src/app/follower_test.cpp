#include "app/follower.hpp"

#include <gtest/gtest.h>

#include "access/actor.hpp"
#include "access/journal.hpp"
#include "support/test_app.hpp"

namespace sen::app {
namespace {

TEST(Follower, looks_again_and_again_even_after_a_look_that_failed)
{
    std::mutex mutex;
    std::condition_variable looked;
    int looks = 0;
    const Follower follower(
        [&] {
            const std::lock_guard lock(mutex);
            looked.notify_one();
            if (++looks == 1) throw std::runtime_error("the database is away");
        },
        std::chrono::milliseconds{1});
    std::unique_lock lock(mutex);
    EXPECT_TRUE(looked.wait_for(lock, std::chrono::seconds{10}, [&] { return looks >= 3; }));
}

struct Watching : test::OnEachApp {
    /// Names the producer as another process would: without telling this one.
    void rename_elsewhere(const std::string& name)
    {
        const access::Actor nobody;
        database().write([&](db::Tx& tx) {
            Call call{tx, nobody, application().rules(), now, "r"};
            tx.run("UPDATE product SET name = $1 WHERE id = 'P1'", name);
            record(call, "product.updated", {"product", "P1"});
            return db::Verdict::commit;
        });
    }
    bool shows(const std::string& path, const std::string& words)
    {
        return get(path).response.text().find(words) != std::string_view::npos;
    }
};
ON_EACH_DATABASE(Watching);

TEST_P(Watching, lists_and_pages_follow_what_another_process_writes)
{
    given(R"sql(
        INSERT INTO producer (id, slug, name, name_fold, name_sort, kind, is_public, created_at,
                              updated_at)
             VALUES ('M1', 'htx', 'HTX', 'htx', 'htx', 'htx', TRUE, '2026-01-05T02:00:00.000Z',
                     '2026-01-05T02:00:00.000Z');
        INSERT INTO product (id, slug, name, name_fold, name_sort, producer_id, is_public,
                             created_at, updated_at)
             VALUES ('P1', 'cam', 'Cam', 'cam', 'cam', 'M1', TRUE, '2026-01-05T02:00:00.000Z',
                     '2026-01-05T02:00:00.000Z');
    )sql");
    const std::vector<std::string> paths = {"/san-pham", "/san-pham/cam", "/chu-the/htx"};
    for (const auto& path : paths)
        EXPECT_TRUE(shows(path, "Cam")) << path;
    rename_elsewhere("Xoài");
    EXPECT_TRUE(shows("/san-pham", "Cam")) << "nobody watches yet";

    application().watch();
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds{10};
    while (!shows("/san-pham", "Xoài") && std::chrono::steady_clock::now() < deadline)
        std::this_thread::yield();
    for (const auto& path : paths)
        EXPECT_TRUE(shows(path, "Xoài")) << path;
}

}  // namespace
}  // namespace sen::app
