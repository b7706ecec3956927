#include "rulebook/criteria_set.hpp"

#include <gtest/gtest.h>

#include "rulebook/data_file.hpp"

namespace sen::rulebook {
namespace {

std::string text_of(const std::string& id) { return read_file("data/criteria/" + id + ".json"); }

std::string replaced(std::string text, const std::string& from, const std::string& to)
{
    const auto at = text.find(from);
    if (at == std::string::npos) throw std::logic_error(from);
    return text.replace(at, from.size(), to);
}

TEST(CriteriaSet, is_read_whole)
{
    std::vector<Finding> findings;
    const auto set = read_criteria_set(text_of("QD26-26"), "QD26-26.json", findings);
    ASSERT_TRUE(set);
    EXPECT_TRUE(findings.empty());
    EXPECT_EQ(set->classification->leaf, "VI.1");
    EXPECT_FALSE(set->classification->subgroup);
    EXPECT_EQ(set->agencies.size(), 2U);
    EXPECT_EQ(set->parts[0].points, 40);
    EXPECT_FALSE(set->effective.to);

    const auto criteria = scored(*set);
    ASSERT_EQ(criteria.size(), 32U);
    EXPECT_EQ(criteria.front().part->code, "A");
    const auto eighth = std::find_if(criteria.begin(), criteria.end(), [](const Scored& scored) {
        return scored.criterion->code == "8";
    });
    ASSERT_NE(eighth, criteria.end());
    EXPECT_EQ(eighth->criterion->alternatives.size(), 2U);
    EXPECT_EQ(eighth->criterion->options[2].alternative, "b");
}

TEST(CriteriaSet, with_anything_unexpected_is_not_read_and_the_finding_says_where)
{
    struct Case {
        std::string from;
        std::string to;
        std::string finding;
    };
    const Case cases[] = {
        {"{", "", ": json.syntax"},
        {"\"regime\"", "\"title\"", ": json.duplicate_key: title"},
        {"\"regime\"", "\"regimen\"", ": $.regime: json.missing_key"},
        {"\"title\": ", "\"colour\": 1, \"title\": ", ": $.colour: json.unknown_key"},
        {"\"QD26-03\"", "\"QD26-04\"", ": $.id: criteria_set.not_its_file: QD26-04"},
        {"\"in_force\"", "\"maybe\"", ": $.status: json.unknown_word"},
        {"\"2026-05-22\"", "\"2026-02-30\"", ": $.effective.from: json.not_a_date"},
        {"\"status_reason\": null", "\"status_reason\": 1", ": $.status_reason: json.not_a_text"},
        {"\"points\": 40", "\"points\": \"40\"",
         ": $.parts[0].points: json.not_a_number: a whole number from 1 to 100"},
        {"\"points\": 18", "\"points\": 18.0",
         ": $.parts[0].criteria[0].points: json.not_a_number: a whole number from 1 to 100"},
        {"\"min_star\": null", "\"min_star\": 2",
         ": $.parts[0].criteria[0].criteria[0].options[0].min_star: json.not_a_number: a whole "
         "number from 3 to 5"},
        {"\"min_points_for_star\": { \"5\": 3 }", "\"min_points_for_star\": { \"6\": 3 }",
         ": $.parts[0].criteria[0].criteria[2].min_points_for_star.6: json.unknown_key"},
        {"\"agencies\": [", "\"agencies\": [7, ", ": $.agencies[0]: json.not_a_text"},
        {"\"bands\": [", "\"bands\": [[], ", ": $.bands[0]: json.not_an_object"},
        {"\"basis\": [", "\"basis\": {}, \"basis2\": [", ": $.basis: json.not_a_list"},
        {"\"effect\": \"rejected\"", "\"effect\": \"out\"",
         ": $.knock_outs[0].effect: json.unknown_word"},
    };
    const auto text = text_of("QD26-03");
    for (const auto& [from, to, finding] : cases) {
        std::vector<Finding> findings;
        EXPECT_FALSE(read_criteria_set(replaced(text, from, to), "QD26-03.json", findings)) << to;
        ASSERT_FALSE(findings.empty()) << to;
        EXPECT_EQ(line(findings.front()), "QD26-03.json" + finding);
    }
}

TEST(CriteriaSet, is_not_read_when_criteria_nest_deeper_than_three)
{
    auto text = text_of("QD26-11");
    const std::string third = "\"code\": \"6.1.1\",";
    text = replaced(text, third, third + " \"criteria\": [],");
    std::vector<Finding> findings;
    EXPECT_FALSE(read_criteria_set(text, "QD26-11.json", findings));
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].code, "json.unknown_key");
}

TEST(CriteriaSet, of_any_bytes_is_refused_and_never_breaks_the_reader)
{
    const auto text = text_of("QD26-26");
    for (std::size_t length = 0; length < text.size(); length += 97) {
        std::vector<Finding> findings;
        EXPECT_FALSE(read_criteria_set(text.substr(0, length), "QD26-26.json", findings));
        EXPECT_EQ(findings.size(), 1U);
    }
}

}  // namespace
}  // namespace sen::rulebook
