#include "search/ranking.hpp"

#include <algorithm>
#include <random>

#include <gtest/gtest.h>

#include "search/wanted.hpp"

namespace sen::search {
namespace {

/// Names of one to six words out of a few common and many rare ones.
struct Ranking : ::testing::Test {
    TextIndex index;
    Order names;
    Mask all;

    void fill(std::size_t size)
    {
        index = {};
        all = {};
        std::mt19937 dice{26};
        std::vector<Row> rows;
        index.begin_bulk();
        for (Row row = 0; row < size; ++row) {
            std::string name = dice() % 4 == 0 ? "gạo" : "sen";
            for (auto words = dice() % 6; words > 0; --words) {
                const auto skewed = dice() % (dice() % 200 + 1);
                name += " w" + std::to_string(skewed);
            }
            Document document;
            document.add_name(words_of(name), 120);
            index.put(row, document);
            rows.push_back(row);
            add(all, row);
        }
        index.end_bulk();
        names.assign(rows, [](Row left, Row right) {
            return left * 7919U % 65'521U < right * 7919U % 65'521U;
        });
    }
    struct Answer {
        std::vector<Ranked> rows;
        RankingWork work;
    };
    Answer best(const std::string& text, std::size_t limit = 20)
    {
        const auto wanted = look_up(index, query_words(text).value());
        auto matches = all;
        keep_matches(matches, index, wanted.slots);
        Answer answer;
        answer.rows = best_of(index, wanted.slots, matches, names, {}, limit, answer.work);
        return answer;
    }
    /// Scores every match and sorts them all.
    std::vector<Ranked> slow(const std::string& text, std::size_t limit = 20)
    {
        const auto wanted = look_up(index, query_words(text).value());
        auto matches = all;
        keep_matches(matches, index, wanted.slots);
        std::vector<Ranked> rows;
        each_row(matches, [&](Row row) {
            std::uint32_t score = 0;
            for (const auto& slot : wanted.slots)
                score += index.impact(slot, row);
            rows.push_back({row, score});
        });
        std::sort(rows.begin(), rows.end(), [&](const auto& left, const auto& right) {
            return std::pair{-static_cast<int>(left.score), names.number(left.row)} <
                   std::pair{-static_cast<int>(right.score), names.number(right.row)};
        });
        rows.resize(std::min(limit, rows.size()));
        return rows;
    }
};

constexpr const char* questions[] = {"gao",   "sen",  "sen w1",    "w1 w2",
                                     "gao w", "w150", "sen w1 w2", "w15"};

TEST_F(Ranking, shows_what_scoring_every_match_shows)
{
    fill(3'000);
    for (const auto* text : questions) {
        const auto fast = best(text).rows;
        const auto expected = slow(text);
        ASSERT_EQ(fast.size(), expected.size()) << text;
        for (std::size_t i = 0; i < fast.size(); ++i) {
            EXPECT_EQ(fast[i].row, expected[i].row) << text << " at " << i;
            EXPECT_EQ(fast[i].score, expected[i].score) << text << " at " << i;
        }
    }
}

TEST_F(Ranking, looks_at_fewer_rows_than_match_a_common_word)
{
    fill(20'000);
    for (const auto* text : {"gao", "sen"}) {
        const auto wanted = look_up(index, query_words(text).value());
        const auto matches = count(index.rows_of(wanted.slots.front()));
        EXPECT_LT(best(text).work.all() * 4, matches) << text;
    }
}

TEST_F(Ranking, reads_the_words_of_few_rows_however_many_hold_two_or_three_common_words)
{
    const std::vector<std::string> common = {"sen w1", "sen w2 w1", "gao w1", "sen w0 w"};
    fill(2'000);
    std::vector<RankingWork> few;
    for (const auto& text : common)
        few.push_back(best(text).work);
    fill(20'000);
    for (std::size_t i = 0; i < common.size(); ++i) {
        const auto many = best(common[i]).work;
        EXPECT_LE(many.scored, 4 * std::max<std::size_t>(few[i].scored, 32)) << common[i];
        EXPECT_LE(many.postings, 4 * std::max<std::size_t>(few[i].postings, 512)) << common[i];
        EXPECT_LE(many.words, 20 * all.size()) << common[i] << ": a few passes over the masks";
    }
}

TEST_F(Ranking, an_index_changed_row_by_row_answers_as_one_made_at_once)
{
    fill(2'000);
    for (Row row = 0; row < 2'000; row += 3) {
        Document document;
        document.add_name(words_of(row % 2 == 0 ? "gạo w1" : "xoài w2 w3"), 120);
        index.put(row, document);
    }
    for (Row row = 1; row < 2'000; row += 3) {
        index.remove(row);
        drop(all, row);
        names.erase(row);
    }
    for (const auto* text : {"gao", "xoai", "sen", "gao w1", "w"}) {
        const auto fast = best(text).rows;
        const auto expected = slow(text);
        ASSERT_EQ(fast.size(), expected.size()) << text;
        for (std::size_t i = 0; i < fast.size(); ++i)
            EXPECT_EQ(fast[i].row, expected[i].row) << text;
    }
}

TEST(Words, telex_marks_are_read_over)
{
    const std::pair<std::string, std::string> cases[] = {
        {"gaoj", "gao"}, {"ddoongf", "dong"}, {"nuowcs", "nuoc"}, {"thaps", "thap"},
        {"sen", "sen"},  {"vu", "vu"},        {"os", "os"},       {"", ""}};
    for (const auto& [typed, meant] : cases)
        EXPECT_EQ(without_telex(typed), meant);
}

TEST(Order, keeps_its_numbers_in_order_whatever_comes_in)
{
    std::mt19937 dice{26};
    std::vector<unsigned> keys;
    Order order;
    const auto less = [&](Row left, Row right) {
        return std::pair{keys[left], left} < std::pair{keys[right], right};
    };
    for (Row row = 0; row < 3'000; ++row) {
        // Half of them at random, half always just before the last: the gap there must run out.
        keys.push_back(row % 2 == 0 ? static_cast<unsigned>(dice() % 1'000) : 100'000 - row);
        order.insert(row, less);
    }
    for (Row row = 0; row < 3'000; row += 5)
        order.erase(row);
    EXPECT_EQ(order.rows().size(), 2'400U);
    for (std::size_t i = 1; i < order.rows().size(); ++i) {
        ASSERT_TRUE(less(order.rows()[i - 1], order.rows()[i]));
        ASSERT_LT(order.number(order.rows()[i - 1]), order.number(order.rows()[i]));
        ASSERT_EQ(order.position(order.rows()[i]), i);
    }
}

}  // namespace
}  // namespace sen::search
