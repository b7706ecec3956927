#include <algorithm>
#include <random>
#include <set>
#include <tuple>

#include <gtest/gtest.h>

#include "base/text.hpp"
#include "search/catalogue.hpp"
#include "search/place_words.hpp"
#include "search/wanted.hpp"
#include "support/databases.hpp"
#include "support/test_app.hpp"

namespace sen::search {
namespace {

/// A product as the oracle knows it: plain facts, looked at one after the other.
struct Fact {
    std::string id;
    std::string name;
    std::string words;  ///< all it is found by, folded
    std::vector<Word> name_words;
    std::vector<Word> shared_words;  ///< what it shares with others: its place and its group
    std::string producer;
    std::string commune;
    std::string group;
    int stars = 0;
    bool is_expired = false;
    bool is_public = false;
};

constexpr const char* syllables[] = {"gạo", "gáo",  "sen",  "sên", "đỏ",
                                     "do",  "ngọc", "xoài", "lá",  "la"};
constexpr const char* communes[] = {"29869", "30169", "30112"};
constexpr const char* groups[] = {"01", "02", "03"};

struct SearchOracle : test::OnEachDatabase {
    std::mt19937 dice{26};
    std::vector<Fact> facts;
    rulebook::Rulebook rules = rulebook::Rulebook::load(test::migrations_folder() + "/../data");
    PlaceWords places{rules.places};
    Date today = Date::parse("2026-11-24").value();

    std::size_t roll(std::size_t sides) { return dice() % sides; }

    void SetUp() override
    {
        database().write([&](db::Tx& tx) {
            for (const auto* id : {"P0", "P1", "P2"})
                add_producer(tx, id);
            for (int i = 0; i < 400; ++i)
                add_product(tx, i);
            return db::Verdict::commit;
        });
    }
    static void add_producer(db::Tx& tx, const std::string& id)
    {
        constexpr auto sql = R"sql(
            INSERT INTO producer (id, slug, name, name_fold, name_sort, kind, is_public,
                                  created_at, updated_at)
                 VALUES ($1, $1, 'XYZ', 'xyz', 'xyz', 'htx', TRUE,
                         '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z')
        )sql";
        tx.run(sql, id);
    }
    void add_product(db::Tx& tx, int number)
    {
        Fact fact;
        fact.id = "X" + std::to_string(number);
        for (std::size_t words = roll(4) + 1; words > 0; --words)
            fact.name += std::string(fact.name.empty() ? "" : " ") + syllables[roll(10)];
        fact.producer = "P" + std::to_string(roll(3));
        fact.commune = communes[roll(3)];
        fact.group = groups[roll(3)];
        fact.stars = static_cast<int>(roll(6));
        fact.is_expired = roll(2) == 0;
        fact.is_public = roll(2) == 0;
        constexpr auto sql = R"sql(
            INSERT INTO product (id, slug, name, name_fold, name_sort, producer_id, group_code,
                                 commune_code, is_public, created_at, updated_at)
                 VALUES ($1, $1, $2, $3, $4, $5, $6, $7, $8,
                         '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z')
        )sql";
        tx.run(
            sql, fact.id, fact.name, fold(fact.name), sort_key(fact.name), fact.producer,
            fact.group, fact.commune, fact.is_public);
        constexpr auto star = R"sql(
            INSERT INTO recognition (id, product_id, stars, standing, level, year, valid_until,
                                     exact_term, certificate_code, created_at)
                 VALUES ($1, $1, $2, 'decided', 'province', 2024, $3, TRUE, $1, '2026-01-01')
        )sql";
        if (fact.stars != 0)
            tx.run(star, fact.id, fact.stars, fact.is_expired ? "2026-11-23" : "2029-01-01");
        const auto shared = places.names(fact.commune) + " " +
                            rules.codelist("product_group").find(fact.group)->label;
        fact.words = " " + fold(fact.name + " xyz " + shared) + " ";
        fact.name_words = words_of(fact.name);
        fact.shared_words = words_of(shared);
        facts.push_back(fact);
    }

    /// All words of the query stand in the product's, without accents; the last may be a beginning.
    static bool has_words(const Fact& fact, const std::string& text)
    {

        const auto folded = fold(text);
        for (std::size_t at = 0; at < folded.size();) {
            const auto end = std::min(folded.find(' ', at), folded.size());
            const auto word = " " + folded.substr(at, end - at) + (end == folded.size() ? "" : " ");
            if (fact.words.find(word) == std::string::npos) return false;
            at = end + 1;
        }
        return true;
    }
    static bool matches(const Fact& fact, const ProductQuery& query)
    {
        const auto status = fact.stars == 0   ? registry::StatusOnDate::none
                            : fact.is_expired ? registry::StatusOnDate::expired
                                              : registry::StatusOnDate::valid;
        return (query.sight.all || fact.is_public || fact.producer == query.sight.producer_id) &&
               (!query.commune || *query.commune == fact.commune) &&
               (!query.group || *query.group == fact.group) &&
               (!query.stars || *query.stars == fact.stars) &&
               (!query.status || *query.status == status) &&
               (!query.producer || *query.producer == fact.producer) && has_words(fact, query.text);
    }
    ProductQuery random_query()
    {
        ProductQuery query;
        query.today = today;
        query.sight.all = roll(2) == 0;
        if (roll(2) == 0) query.sight.producer_id = "P1";
        for (auto words = roll(3); words > 0; --words)
            query.text += std::string(syllables[roll(10)]) + " ";
        if (roll(3) == 0) query.text += "g";
        if (roll(3) == 0) query.commune = communes[roll(3)];
        if (roll(3) == 0) query.group = groups[roll(3)];
        if (roll(4) == 0) query.stars = static_cast<int>(roll(5)) + 1;
        if (roll(4) == 0) query.status = registry::StatusOnDate::expired;
        if (roll(4) == 0) query.producer = "P2";
        query.sort = static_cast<Sort>(roll(4));
        query.limit = roll(30) + 1;
        return query;
    }

    enum class Read { without_accents, with_accents };
    /// How much the word says about the product; 0 when it says nothing.
    static unsigned impact(const Fact& fact, const Word& word, bool is_last, Read read)
    {
        const bool by_accents = read == Read::with_accents && !word.exact.empty();
        unsigned best = 0;
        const auto look = [&](const Word& one, unsigned weight) {
            if (by_accents ? one.exact == word.exact : one.folded == word.folded)
                best = std::max(best, weight);
            else if (!by_accents && is_last && one.folded.starts_with(word.folded))
                best = std::max(best, weight * 3 / 4);
        };
        for (const auto& one : fact.shared_words)
            look(one, shared_impact);
        if (best != 0) best = shared_impact;
        for (const auto& one : fact.name_words)
            look(one, impact_in(120, fact.name_words.size()));
        look({"xyz", {}}, impact_in(40, 1));
        return best;
    }
    /// What the product's place in the list hangs on; 0 when it is not found so.
    static unsigned score(const Fact& fact, const std::vector<Word>& words, Read read)
    {
        unsigned sum = 0;
        for (const auto& word : words) {
            const auto one = impact(fact, word, &word == &words.back(), read);
            if (one == 0) return 0;
            sum += one;
        }
        return sum;
    }
    /// The matches by accents, by score, by name: every one looked at.
    std::vector<std::string> ranked(const ProductQuery& query) const
    {
        const auto words = query_words(query.text).value();
        const bool has_accents = std::any_of(
            words.begin(), words.end(), [](const auto& word) { return !word.exact.empty(); });
        std::vector<std::tuple<int, std::string, std::string>> rows;
        for (const auto& fact : facts) {
            if (!matches(fact, query)) continue;
            const auto exact = has_accents ? score(fact, words, Read::with_accents) : 0;
            const auto points =
                exact != 0 ? exact + exact_score : score(fact, words, Read::without_accents);
            rows.emplace_back(-static_cast<int>(points), sort_key(fact.name), fact.id);
        }
        std::sort(rows.begin(), rows.end());
        std::vector<std::string> ids;
        for (auto& row : rows)
            ids.push_back(std::get<2>(row));
        return ids;
    }
};
ON_EACH_DATABASE(SearchOracle);

TEST_P(SearchOracle, finds_what_looking_at_every_product_finds)
{
    const Catalogue catalogue(database(), rules);
    for (int round = 0; round < 400; ++round) {
        auto query = random_query();
        std::set<std::string> expected;
        for (const auto& fact : facts)
            if (matches(fact, query)) expected.insert(fact.id);

        std::set<std::string> seen;
        std::size_t items = 0;
        for (int pages = 0; pages < 1'000; ++pages) {
            const auto page = catalogue.find(query);
            ASSERT_TRUE(page.has_value());
            EXPECT_EQ(page->total, static_cast<std::int64_t>(expected.size())) << query.text;
            for (const auto& item : page->items)
                seen.insert(item.id.text);
            items += page->items.size();
            query.cursor = page->next;
            if (!query.cursor) break;
        }
        ASSERT_EQ(seen, expected) << "text '" << query.text << "', round " << round;
        ASSERT_EQ(items, expected.size()) << "each once";
    }
}

TEST_P(SearchOracle, ranks_two_and_three_words_as_scoring_every_match_ranks_them)
{
    const Catalogue catalogue(database(), rules);
    std::size_t rows = 0;
    for (int round = 0; round < 300; ++round) {
        auto query = random_query();
        query.sort = Sort::relevance;
        query.text.clear();
        for (auto words = 2 + roll(2); words > 0; --words)
            query.text += std::string(words == 1 && roll(4) == 0 ? "x" : syllables[roll(10)]) + " ";
        query.text.pop_back();
        std::vector<std::string> seen;
        for (int pages = 0; pages < 1'000; ++pages) {
            const auto page = catalogue.find(query);
            ASSERT_TRUE(page.has_value());
            for (const auto& item : page->items)
                seen.push_back(item.id.text);
            query.cursor = page->next;
            if (!query.cursor) break;
        }
        ASSERT_EQ(seen, ranked(query)) << "text '" << query.text << "', round " << round;
        rows += seen.size();
    }
    EXPECT_GT(rows, 1'000U) << "enough was found to compare";
}

TEST_P(SearchOracle, counts_each_value_without_its_own_filter)
{
    const Catalogue catalogue(database(), rules);
    for (int round = 0; round < 100; ++round) {
        const auto query = random_query();
        const auto facets = catalogue.facets(query);
        ASSERT_TRUE(facets.has_value());
        for (const auto* code : groups) {
            auto one = query;
            one.group = code;
            const auto expected = std::count_if(
                facts.begin(), facts.end(), [&](const auto& fact) { return matches(fact, one); });
            std::int64_t counted = 0;
            for (const auto& value : facets->groups)
                if (value.code == code) counted = value.count;
            EXPECT_EQ(counted, expected) << query.text;
        }
    }
}

TEST_P(SearchOracle, streams_every_match_in_order)
{
    const Catalogue catalogue(database(), rules);
    ProductQuery query;
    query.sight.all = true;
    query.today = today;
    std::vector<std::string> names;
    const auto done = catalogue.for_each(
        query, [&](const ProductSummary& product) { names.push_back(sort_key(product.name)); });
    ASSERT_TRUE(done.has_value());
    EXPECT_EQ(names.size(), facts.size());
    EXPECT_TRUE(std::is_sorted(names.begin(), names.end()));
}

}  // namespace
}  // namespace sen::search
