#include <gtest/gtest.h>

#include "rulebook/data_file.hpp"
#include "support/test_app.hpp"

namespace sen::criteria {
namespace {

struct CriteriaHttp : test::OnEachApp {
    void SetUp() override { person("lan", "producer", "", "P1"); }
};
ON_EACH_DATABASE(CriteriaHttp);

TEST_P(CriteriaHttp, anybody_reads_every_set_with_its_standing)
{
    const auto list = call("", "listCriteriaSets");
    ASSERT_EQ(list.status, 200);
    const auto& items = list.body.at("items").as_array();
    EXPECT_EQ(items.size(), application().rules().criteria.sets.size());
    int in_force = 0;
    for (const auto& item : items)
        in_force += item.at("in_force").as_bool() ? 1 : 0;
    EXPECT_EQ(in_force, 26);
}

TEST_P(CriteriaHttp, a_set_is_shown_byte_for_byte_as_its_file)
{
    const auto set = call("", "getCriteriaSet", {{"id", "QD26-03"}});
    EXPECT_EQ(set.status, 200);
    EXPECT_EQ(set.response.text(), rulebook::read_file("data/criteria/QD26-03.json"));
    for (const auto* id : {"QD26-99", "../law/rules", "QD26-03.cases"})
        EXPECT_EQ(call("", "getCriteriaSet", {{"id", id}}).status, 404) << id;
}

TEST_P(CriteriaHttp, choices_are_scored_for_whoever_is_signed_in)
{
    const auto score =
        call("lan", "scoreChoices", {{"id", "QD26-03"}}, R"({"choices": {"1.1": 3, "4.1": 4}})");
    EXPECT_EQ(score.status, 200) << score.at("code");
    EXPECT_EQ(score.at("points"), "8");
    EXPECT_EQ(score.at("stars"), "1");

    struct Case {
        const char* set;
        const char* body;
        int status;
        const char* code;
    };
    const Case cases[] = {
        {"QD26-99", R"({"choices": {}})", 404, "criteria_set.not_found"},
        {"QD26-03", R"({"choices": {"77": 1}})", 422, "score.unknown_criterion"},
        {"QD26-03", R"({"choices": {"1.1": 4}})", 422, "score.unknown_option"},
        {"QD26-03", R"({"choices": {"1.1": 1.5}})", 422, "form.invalid"},
        {"QD26-03", R"({"points": 100})", 422, "form.invalid"},
        {"QD26-03", R"({"choices": {"1.1": 1, "1.1": 2}})", 400, "form.json"},
    };
    for (const auto& [set, body, status, code] : cases) {
        const auto answer = call("lan", "scoreChoices", {{"id", set}}, body);
        EXPECT_EQ(answer.status, status) << body;
        EXPECT_EQ(answer.at("code"), code) << body;
    }
    EXPECT_EQ(call("", "scoreChoices", {{"id", "QD26-03"}}, R"({"choices": {}})").status, 401);
}

}  // namespace
}  // namespace sen::criteria
