#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "support/registry_fixture.hpp"

namespace sen::test {

/// Two producers and four products, with what was learned of them in the first half of 2026.
struct LittleProvince : OnEachRegistry {
    void SetUp() override
    {
        now = Instant::parse("2026-02-28T20:00:00.000Z").value();  // 1 March in Việt Nam
        OnEachRegistry::SetUp();
        learn("2026-03-01T02:00:00.000Z", R"sql(
            INSERT INTO product (id, slug, name, name_fold, name_sort, producer_id, group_code,
                                 commune_code, created_at, updated_at)
                 VALUES ('A', 'a', 'Gạo', '', '', 'P1', '03', NULL, '2026-03-01T02:00:00.000Z', '2026-03-01T02:00:00.000Z'),
                        ('B', 'b', 'Bánh phồng', '', '', 'P2', '05', NULL, '2026-03-01T02:00:00.000Z', '2026-03-01T02:00:00.000Z'),
                        ('C', 'c', 'Thăm vườn', '', '', 'P1', '26', '28249', '2026-03-01T02:00:00.000Z', '2026-03-01T02:00:00.000Z'),
                        ('D', 'd', 'Bưởi', '', '', 'P2', '01', NULL, '2026-03-01T02:00:00.000Z', '2026-03-01T02:00:00.000Z'),
                        ('E', 'e', 'Mắm', '', '', 'P2', '09', NULL, '2026-03-01T02:00:00.000Z', '2026-03-01T02:00:00.000Z');
            INSERT INTO recognition (id, product_id, stars, standing, level, year, decided_on,
                                     valid_until, exact_term, certificate_code, created_at)
                 VALUES ('RA', 'A', 4, 'decided', 'province', 2024, '2024-05-10', '2027-05-10',
                         TRUE, 'RA', '2026-03-01T02:00:00.000Z'),
                        ('RB', 'B', 3, 'decided', 'province', 2023, '2023-06-01', '2026-06-01',
                         TRUE, 'RB', '2026-03-01T02:00:00.000Z'),
                        ('RC', 'C', 3, 'decided', 'province', 2026, '2026-02-01', '2029-02-01',
                         TRUE, 'RC', '2026-03-01T02:00:00.000Z'),
                        ('RE', 'E', 3, 'reported', 'unknown', 2024, NULL, '2027-12-31',
                         FALSE, 'RE', '2026-03-01T02:00:00.000Z');
        )sql");
        learn("2026-04-01T02:00:00.000Z", R"sql(
            INSERT INTO recognition (id, product_id, stars, standing, level, year, decided_on,
                                     valid_until, exact_term, certificate_code, created_at)
                 VALUES ('RD', 'D', 5, 'decided', 'ministry', 2025, '2025-12-20', '2028-12-20',
                         TRUE, 'RD', '2026-03-01T02:00:00.000Z');
        )sql");
        learn("2026-07-01T02:00:00.000Z", R"sql(
            UPDATE recognition SET revoked_on = '2026-05-20' WHERE id = 'RA';
            UPDATE product SET group_code = '03' WHERE id = 'C';
            UPDATE producer SET kind = 'htx' WHERE id = 'P2';
        )sql");
        now = Instant::parse("2026-07-10T02:00:00.000Z").value();
    }

    /// Writes what became known at that moment, with a line of the journal.
    void learn(const std::string& at, const std::string& sql)
    {
        now = Instant::parse(at).value();
        given(sql);
        const auto line = call(
            "so", "createProducer", {},
            R"({"name": "Sổ ghi )" + at + R"(", "kind": "farm", "commune_code": "28261"})");
        EXPECT_EQ(line.status, 201) << line.at("code");
    }

    /// The same facts written down a second time, as an officer would on paper, counted naively.
    static std::string independent_count(const std::string& on, const std::string& known)
    {
        struct Star {
            const char *product, *producer, *group, *from, *last, *ended, *known_from, *known_until;
            int stars;
        };
        constexpr auto ever = "9999";
        const Star paper[] = {
            {"A", "P1", "03", "2024-05-10", "2027-05-10", ever, "2026-03-01", "2026-07-01", 4},
            {"A", "P1", "03", "2024-05-10", "2027-05-10", "2026-05-20", "2026-07-01", ever, 4},
            {"B", "P2", "05", "2023-06-01", "2026-06-01", ever, "2026-03-01", ever, 3},
            {"C", "P1", "26", "2026-02-01", "2029-02-01", ever, "2026-03-01", "2026-07-01", 3},
            {"C", "P1", "03", "2026-02-01", "2029-02-01", ever, "2026-07-01", ever, 3},
            {"D", "P2", "01", "2025-12-20", "2028-12-20", ever, "2026-04-01", ever, 5},
        };
        int all = 0, fresh = 0, tourism = 0;
        int with_stars[6] = {};
        std::set<std::string> makers, cooperatives;
        for (const auto& star : paper) {
            if (known < star.known_from || known >= star.known_until) continue;
            if (on < star.from || on > star.last || on >= star.ended) continue;
            ++all;
            ++with_stars[star.stars];
            if (std::string(star.from) >= "2026-01-01") ++fresh;
            if (std::string(star.group) == "26") ++tourism;
            makers.insert(star.producer);
            if (std::string(star.producer) == "P1" || known >= "2026-07-01")
                cooperatives.insert(star.producer);
        }
        const auto text = [](auto count) { return std::to_string(count); };
        return text(all) + " " + text(fresh) + " " + text(with_stars[3]) + " " +
               text(with_stars[4]) + " " + text(with_stars[5]) + " " + text(cooperatives.size()) +
               "/" + text(makers.size()) + " " + text(tourism);
    }
};

}  // namespace sen::test
