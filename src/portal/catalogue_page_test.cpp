#include "support/portal_fixture.hpp"

namespace sen::portal {
namespace {

struct CataloguePages : OnEachPortal {};
ON_EACH_DATABASE(CataloguePages);

TEST_P(CataloguePages, begin_with_the_stars_that_count_most)
{
    star("R1", "2028-03-12");
    given(R"sql(
        INSERT INTO product (id, slug, name, name_fold, name_sort, producer_id, is_public,
                             created_at, updated_at)
             VALUES ('P2', 'a', 'Anh', 'anh', 'anh', 'M1', TRUE, '2026-01-05T02:00:00.000Z', '2026-01-05T02:00:00.000Z'),
                    ('P3', 'b', 'Bưởi', 'buoi', 'buoi', 'M1', TRUE, '2026-01-05T02:00:00.000Z', '2026-01-05T02:00:00.000Z'),
                    ('P4', 'c', 'Cam', 'cam', 'cam', 'M1', TRUE, '2026-01-05T02:00:00.000Z', '2026-01-05T02:00:00.000Z'),
                    ('P5', 'd', 'Dừa', 'dua', 'dua', 'M1', FALSE, '2026-01-05T02:00:00.000Z', '2026-01-05T02:00:00.000Z');
        INSERT INTO recognition (id, product_id, stars, standing, level, year, valid_until,
                                 exact_term, certificate_code, created_at)
             VALUES ('R2', 'P2', 5, 'decided', 'province', 2020, '2023-01-01', TRUE, 'm2', '2026-01-05T02:00:00.000Z'),
                    ('R3', 'P3', 4, 'decided', 'province', 2026, '2029-01-01', TRUE, 'm3', '2026-01-05T02:00:00.000Z'),
                    ('R4', 'P4', 5, 'decided', 'province', 2024, '2027-12-01', TRUE, 'm4', '2026-01-05T02:00:00.000Z'),
                    ('R5', 'P5', 5, 'decided', 'province', 2024, '2027-12-01', TRUE, 'm5', '2026-01-05T02:00:00.000Z');
    )sql");
    const auto shown = text("/");
    const auto at = [&](const char* slug) {
        return shown.find("href=\"/san-pham/" + std::string(slug) + "\"");
    };
    EXPECT_LT(at("c"), at("b")) << "five stars before four";
    EXPECT_LT(at("b"), at("quyt-hong")) << "then the one that ends later";
    EXPECT_NE(at("quyt-hong"), std::string::npos);
    EXPECT_EQ(at("a"), std::string::npos) << "its star has ended";
    EXPECT_EQ(at("d"), std::string::npos) << "not public";
}

TEST_P(CataloguePages, narrow_the_catalogue_by_what_the_address_says)
{
    star("R1", "2028-03-12");
    given(R"sql(
        INSERT INTO product (id, slug, name, name_fold, name_sort, producer_id, is_public,
                             created_at, updated_at)
             VALUES ('P2', 'nem', 'Nem chua', 'nem chua', 'nem chua', 'M1', TRUE,
                     '2026-01-05T02:00:00.000Z', '2026-01-05T02:00:00.000Z')
    )sql");
    struct Case {
        const char* query;
        int total;
    };
    const Case cases[] = {
        {"", 2},
        {"?q=QUYT+hong+htx", 2},
        {"?q=nem", 1},
        {"?q=N%E1%BA%BFm", 1},
        {"?stars=4", 1},
        {"?stars=5", 0},
        {"?status=in_force", 1},
        {"?status=none", 1},
        {"?group=01", 1},
        {"?commune=30226", 1},
        {"?commune=99999", 0},
        {"?old_district=876", 2},  // one says where, the other lies where its producer does
        {"?q=nem&stars=4", 0},
    };
    for (const auto& [query, total] : cases)
        EXPECT_TRUE(holds(
            text("/san-pham" + std::string(query)),
            "<b>" + std::to_string(total) + "</b> sản phẩm"))
            << query;

    const auto narrowed = text("/san-pham?q=quyt&stars=4");
    EXPECT_TRUE(holds(narrowed, "href=\"/san-pham?stars=4\"")) << "a chip removes its own filter";
    EXPECT_TRUE(holds(narrowed, "href=\"/san-pham?q=quyt\""));
    EXPECT_TRUE(holds(narrowed, "value=\"4\" selected"));
    EXPECT_TRUE(holds(text("/san-pham?q=zzz"), "Không tìm thấy sản phẩm nào"));
}

TEST_P(CataloguePages, lead_from_page_to_page_through_the_whole_catalogue)
{
    std::string sql;
    for (int i = 10; i < 60; ++i) {
        const auto id = std::to_string(i);
        sql +=
            "INSERT INTO product (id, slug, name, name_fold, name_sort, producer_id, is_public,"
            " created_at, updated_at) VALUES ('Q" +
            id + "', 'q" + id + "', 'Gạo " + id +
            "', 'gao', 'gao', 'M1', TRUE, '2026-01-05T02:00:00.000Z', '2026-01-05T02:00:00.000Z');";
    }
    given(sql);
    std::size_t seen = 0;
    std::string target = "/san-pham?q=gao";
    int pages = 0;
    for (; !target.empty() && pages < 10; ++pages) {
        const auto shown = text(target);
        for (auto at = shown.find("<h3"); at != std::string::npos; at = shown.find("<h3", at + 1))
            ++seen;
        const std::string next = "rel=\"next\" href=\"";
        const auto at = shown.find(next);
        target.clear();
        if (at == std::string::npos) continue;
        const auto begin = at + next.size();
        target = shown.substr(begin, shown.find('"', begin) - begin);
        for (auto amp = target.find("&amp;"); amp != std::string::npos; amp = target.find("&amp;"))
            target.replace(amp, 5, "&");
    }
    EXPECT_EQ(seen, 50U);
    EXPECT_EQ(pages, 3);
}

TEST_P(CataloguePages, count_what_each_choice_would_give)
{
    star("R1", "2028-03-12");
    const auto shown = text("/san-pham");
    for (const auto* option : {"value=\"in_force\">", "value=\"valid\">", "value=\"4\">4 sao (1)"})
        EXPECT_TRUE(holds(shown, option)) << option;
    const auto nothing = text("/san-pham?stars=5&q=quyt");
    EXPECT_TRUE(holds(nothing, "value=\"5\" selected>5 sao (0)")) << "what is chosen stays";
    EXPECT_TRUE(holds(nothing, "value=\"4\">4 sao (1)"));
    for (const auto* strange : {"?stars=9", "?stars=44", "?status=xyz", "?cursor=zzz"})
        EXPECT_TRUE(holds(text("/san-pham" + std::string(strange)), "<b>1</b> sản phẩm"))
            << strange;
}

}  // namespace
}  // namespace sen::portal
