#include "plan/target.hpp"

#include <gtest/gtest.h>

#include "rulebook/rulebook.hpp"
#include "support/databases.hpp"

namespace sen::plan {
namespace {

const rulebook::Rulebook& rules()
{
    static const auto read = rulebook::Rulebook::load(test::migrations_folder() + "/../data");
    return read;
}

/// A good target with one member put in place of another.
std::string text_with(const std::string& was, const std::string& is)
{
    std::string text = R"({"targets": [{"code": "a", "name": "A", "unit": "percent",
        "direction": "at_least", "numerator": {"of": "producers", "kinds": ["htx"]},
        "denominator": {"of": "producers"}, "path": {"2030": 20}, "owner": "O", "source": "S"}]})";
    return text.replace(text.find(was), was.size(), is);
}

std::vector<std::string> findings_of(const std::string& text)
{
    std::vector<rulebook::Finding> findings;
    read_targets(text, "targets.json", rules(), findings);
    std::vector<std::string> lines;
    for (const auto& finding : findings)
        lines.push_back(rulebook::line(finding));
    return lines;
}

using Lines = std::vector<std::string>;

TEST(TargetBook, names_file_key_and_fault_of_a_bad_rule)
{
    struct Case {
        std::string was, is, finding;
    };
    const Case cases[] = {
        {R"({"of": "producers"})", R"({"of": "shops"})",
         "$.targets[0].denominator.of: target.unknown_measure: shops"},
        {R"("kinds")", R"("colours")", "$.targets[0].numerator.colours: json.unknown_key"},
        {R"(["htx"])", R"(["htxx"])", "$.targets[0].numerator.kinds: target.unknown_code: htxx"},
        {R"("kinds": ["htx"])", R"("stars": [3])",
         "$.targets[0].numerator.stars: target.filter_of_products"},
        {R"("denominator": {"of": "producers"},)", "",
         "$.targets[0].denominator: target.share_of_what"},
        {R"({"2030": 20})", "{}", "$.targets[0].path: target.no_goal"},
        {R"("2030": 20)", R"("2030": 101)", "$.targets[0].path: target.over_hundred: 2030"},
        {R"("2030")", R"("soon")", "$.targets[0].path.soon: target.year: soon"},
        {R"("numerator": {"of": "producers", "kinds": ["htx"]},)", "",
         "$.targets[0].numerator: json.missing_key"},
        {"}]}", "}", "json.syntax"},
    };
    EXPECT_EQ(findings_of(text_with("20}", "20}")), Lines{});
    for (const auto& [was, is, finding] : cases) {
        const auto found = findings_of(text_with(was, is));
        ASSERT_FALSE(found.empty()) << finding;
        EXPECT_EQ(found.front(), "targets.json: " + finding);
    }
}

TEST(TargetBook, holds_the_targets_of_the_plan)
{
    const auto book =
        TargetBook::load(test::migrations_folder() + "/../data/plan/targets.json", rules());
    ASSERT_NE(book.find("products"), nullptr);
    EXPECT_EQ(book.find("products")->goal(2030), 1'352);
    EXPECT_EQ(book.find("three_stars")->goal(2026), std::nullopt) << "the plan does not say";
    EXPECT_EQ(book.find("none"), nullptr);
}

}  // namespace
}  // namespace sen::plan
