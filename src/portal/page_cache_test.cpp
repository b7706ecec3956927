#include "portal/page_cache.hpp"

#include <gtest/gtest.h>

namespace sen::portal {
namespace {

const Date today = Date::parse("2026-11-24").value();

PageCache::Page page(std::int64_t seq, std::vector<std::string> shows, std::size_t bytes = 10)
{
    PageCache::Page page;
    page.body = std::make_shared<const http::KeptBody>("text/html", "page");
    page.bytes = bytes;
    page.day = today;
    page.seq = seq;
    page.shows = std::move(shows);
    return page;
}

TEST(PageCache, drops_what_shows_a_changed_record_and_keeps_the_rest)
{
    PageCache cache(1000);
    cache.keep("/a", page(1, {"P1"}));
    cache.keep("/b", page(1, {"P2"}));
    auto list = page(1, {});
    list.shows_lists = true;
    cache.keep("/list", list);
    cache.drop({"P1"}, 2);
    EXPECT_EQ(cache.find("/a", today), nullptr);
    EXPECT_NE(cache.find("/b", today), nullptr);
    EXPECT_EQ(cache.find("/list", today), nullptr);
}

TEST(PageCache, keeps_no_page_that_was_made_before_a_change_and_arrives_after_it)
{
    PageCache cache(1000);
    cache.drop({"P1"}, 5);
    cache.keep("/a", page(4, {"P1"}));
    EXPECT_EQ(cache.find("/a", today), nullptr);
    cache.keep("/a", page(5, {"P1"}));
    EXPECT_NE(cache.find("/a", today), nullptr);
}

TEST(PageCache, gives_a_page_only_on_its_day)
{
    PageCache cache(1000);
    cache.keep("/a", page(1, {}));
    EXPECT_EQ(cache.find("/a", today.plus_days(1)), nullptr);
    EXPECT_EQ(cache.count(), 0U);
}

TEST(PageCache, lets_the_longest_unused_go_when_it_is_full)
{
    PageCache cache(30);
    for (const auto* target : {"/a", "/b", "/c"})
        cache.keep(target, page(1, {}));
    cache.find("/a", today);
    cache.keep("/d", page(1, {}));
    EXPECT_NE(cache.find("/a", today), nullptr);
    EXPECT_EQ(cache.find("/b", today), nullptr);
    EXPECT_EQ(cache.bytes(), 30U);
    cache.keep("/huge", page(1, {}, 31));
    EXPECT_EQ(cache.find("/huge", today), nullptr);
}

}  // namespace
}  // namespace sen::portal
