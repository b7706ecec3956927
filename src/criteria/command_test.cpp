#include "criteria/command.hpp"

#include <sstream>

#include <gtest/gtest.h>

namespace sen::criteria {
namespace {

struct Answer {
    int status;
    std::string out;
    std::string err;
};

Answer scored_by(const std::string& set, const std::string& input)
{
    std::istringstream in(input);
    std::ostringstream out;
    std::ostringstream err;
    const int status = score_command("data/criteria", set, in, out, err);
    return {status, out.str(), err.str()};
}

Answer checked_at(const std::string& path, const std::string& documents = "data/law/documents.json")
{
    std::ostringstream out;
    std::ostringstream err;
    const int status = check_command(path, documents, out, err);
    return {status, out.str(), err.str()};
}

TEST(ScoreCommand, prints_one_line)
{
    const auto answer = scored_by("QD26-26", R"({"choices": {"3.5": 2, "8": 4, "9": 1}})");
    EXPECT_EQ(answer.status, 0);
    EXPECT_EQ(answer.err, "");
    EXPECT_EQ(
        answer.out,
        R"({"set":"QD26-26","points":6,"parts":{"A":2,"B":0,"C":4},"points_stars":1,"stars":1,)"
        R"("unmet":[{"criterion":"3.4","stars":4,"needs":3,"has":0}]})"
        "\n");
}

TEST(ScoreCommand, reads_old_scores_also_by_sets_that_are_for_reading_only)
{
    const auto answer = scored_by("QD1048-781-21", R"({"choices": {}})");
    EXPECT_EQ(answer.status, 0);
    EXPECT_EQ(
        answer.out, R"({"set":"QD1048-781-21","points":0,"parts":{"A":0,"B":0,"C":0},)"
                    R"("points_stars":1,"stars":1,"unmet":[]})"
                    "\n");
}

TEST(ScoreCommand, refuses_with_one_line_and_nothing_else)
{
    struct Case {
        std::string set;
        std::string input;
        std::string err;
    };
    const std::string large(64 * 1024 + 1, ' ');
    const Case cases[] = {
        {"QD26-99", "{}", R"(there is no criteria set "QD26-99")"},
        {"", "{}", R"(there is no criteria set "")"},
        {"../criteria/QD26-03", "{}", R"(there is no criteria set "../criteria/QD26-03")"},
        {"QD26-03.cases", "{}", R"(there is no criteria set "QD26-03.cases")"},
        {"QD26-03", "", "the input is not JSON"},
        {"QD26-03", "choices", "the input is not JSON"},
        {"QD26-03", R"({"choices":{}} {})", "the input is not JSON"},
        {"QD26-03", "{\"choices\":{\"\xff\":1}}", "the input is not JSON"},
        {"QD26-03", std::string(40, '[') + std::string(40, ']'), "the input is not JSON"},
        {"QD26-03", large, "the input is larger than 64 KiB"},
        {"QD26-03", "[]", R"(the input must be {"choices": {"1.1": 2}})"},
        {"QD26-03", R"({"choices":[1]})", R"(the input must be {"choices": {"1.1": 2}})"},
        {"QD26-03", R"({"choices":{},"set":"x"})", R"(unknown key "set")"},
        {"QD26-03", R"({"choices":{"1.1":1,"1.1":1}})", R"(the key "1.1" is given twice)"},
        {"QD26-03", R"({"choices":{},"choices":{}})", R"(the key "choices" is given twice)"},
        {"QD26-03", R"({"choices":{"1.1":1,"1\u002e1":2}})", R"(the key "1.1" is given twice)"},
        {"QD26-03", R"({"choices":{"1.1":"2"}})",
         R"(the choice for "1.1" is not a whole number from 0 to 99)"},
        {"QD26-03", R"({"choices":{"1.1":2.0}})",
         R"(the choice for "1.1" is not a whole number from 0 to 99)"},
        {"QD26-03", R"({"choices":{"1.1":null}})",
         R"(the choice for "1.1" is not a whole number from 0 to 99)"},
        {"QD26-03", R"({"choices":{"1.1":9}})", R"(there is no such option: "1.1: 9")"},
        {"QD26-03", R"({"choices":{"1":1}})", R"(the set has no scored criterion "1")"},
        {"QD26-03", R"({"choices":{"a\nb":1}})", R"(the set has no scored criterion "a\nb")"},
        {"QD26-26", R"({"choices":{"8":2,"8":4}})", R"(the key "8" is given twice)"},
    };
    for (const auto& [set, input, err] : cases) {
        const auto answer = scored_by(set, input);
        EXPECT_EQ(answer.status, 2) << err;
        EXPECT_EQ(answer.out, "") << err;
        EXPECT_EQ(answer.err, "sen: " + err + "\n");
    }
}

TEST(CheckCommand, tells_what_was_checked_of_a_folder_and_of_one_file)
{
    const auto all = checked_at("data/criteria");
    EXPECT_EQ(all.status, 0);
    EXPECT_EQ(all.err, "");
    EXPECT_NE(all.out.find("77 criteria sets, "), std::string::npos);
    EXPECT_NE(all.out.find(", 0 findings\n"), std::string::npos);

    const auto one = checked_at("data/criteria/QD26-03.json");
    EXPECT_EQ(one.status, 0);
    EXPECT_EQ(one.out.substr(0, 17), "1 criteria sets, ");
}

TEST(CheckCommand, is_malformed_without_something_to_check)
{
    EXPECT_EQ(checked_at("data/no-such-folder").status, 2);
    EXPECT_EQ(checked_at("src").err, "sen: there is no criteria set in \"src\"\n");
    EXPECT_EQ(
        checked_at("data/criteria/QD26-03.json", "data/none.json").err,
        "sen: data/none.json: cannot be read\n");
}

TEST(CheckCommand, finds_a_file_that_is_no_set_wanting)
{
    const auto answer = checked_at("data/law/documents.json");
    EXPECT_EQ(answer.status, 1);
    EXPECT_NE(answer.err.find("documents.json: $.id: json.missing_key\n"), std::string::npos);
}

}  // namespace
}  // namespace sen::criteria
