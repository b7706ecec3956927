#include "plan/difference.hpp"

#include <gtest/gtest.h>

#include "support/little_province.hpp"

namespace sen::plan {
namespace {

struct DifferenceHttp : test::LittleProvince {
    test::Answer between(
        const std::string& code, const std::string& from, const std::string& to,
        const std::string& on = "2026-02-15")
    {
        Values values{{"code", code}, {"on", on}, {"known_from", from}};
        if (!to.empty()) values["known_on"] = to;
        return call("so", "listTargetDifferences", values);
    }
    /// "went Gạo 7 so producer.created" a record, with the line and the doing of its first cause.
    static std::vector<std::string> lines(const test::Answer& answer)
    {
        std::vector<std::string> all;
        for (int i = 0; !answer.at("items." + std::to_string(i) + ".id").empty(); ++i) {
            const auto item = "items." + std::to_string(i) + ".";
            all.push_back(
                answer.at(item + "move") + " " + answer.at(item + "name") + " " +
                answer.at(item + "causes.0.actor") + " " + answer.at(item + "causes.0.at"));
        }
        return all;
    }
    void enter(const std::string& code, const std::string& rest, int status)
    {
        const auto answer = call(
            "so", "enterFigure", {{"code", code}},
            R"({"holds_on": "2026-05-01", "reason": "Báo cáo số 4", )" + rest + "}");
        EXPECT_EQ(answer.status, status) << rest << answer.at("code");
    }
};
ON_EACH_DATABASE(DifferenceHttp);

using Lines = std::vector<std::string>;

TEST_P(DifferenceHttp, are_exactly_the_late_records_with_who_and_when)
{
    const auto late = between("products", "2026-03-01", "2026-04-01");
    EXPECT_EQ(late.at("before"), "3");
    EXPECT_EQ(late.at("after"), "4");
    EXPECT_EQ(lines(late), (Lines{"came Bưởi so 2026-04-01T02:00:00.000Z"}));
    EXPECT_EQ(lines(between("products", "2026-04-01", "2026-07-01")), Lines{})
        << "revoked later than the day asked for";
    EXPECT_EQ(
        lines(between("products", "2026-04-01", "2026-07-01", "2026-05-30")),
        (Lines{"went Gạo so 2026-07-01T02:00:00.000Z"}));
    EXPECT_EQ(
        lines(between("tourism_products", "2026-04-01", "")),
        (Lines{"went Thăm vườn so 2026-07-01T02:00:00.000Z"}));
    EXPECT_EQ(
        lines(between("cooperatives", "2026-04-01", "")),
        (Lines{"came Hộ Mai so 2026-07-01T02:00:00.000Z"}));
}

TEST_P(DifferenceHttp, refuse_knowledge_that_runs_backwards_or_ahead)
{
    EXPECT_EQ(between("products", "2026-04-01", "2026-03-01").at("code"), "target.known_backwards");
    EXPECT_EQ(between("products", "2027-01-01", "").at("code"), "target.known_in_future");
    EXPECT_EQ(between("none", "2026-03-01", "").status, 404);
    EXPECT_EQ(call("so", "listTargetDifferences", {{"code", "products"}}).status, 422);
    EXPECT_EQ(
        call("lan", "listTargetDifferences", {{"code", "products"}, {"known_from", "2026-03-01"}})
            .status,
        403);
}

TEST_P(DifferenceHttp, a_figure_by_hand_has_its_reason_and_its_days)
{
    now = Instant::parse("2026-07-10T02:00:00.000Z").value();
    enter("staff_trained", R"("numerator": 30, "denominator": 40)", 201);
    now = Instant::parse("2026-07-12T02:00:00.000Z").value();
    enter("staff_trained", R"("numerator": 31, "denominator": 40)", 201);
    const auto told = [&](const Values& basis) {
        const auto board = call("doc", "getTargetBoard", basis);
        for (const auto& item : board.body.at("items").as_array())
            if (item.at("code").as_string() == "staff_trained")
                return boost::json::serialize(item.at("percent_hundredths")) + " " +
                       (item.at("manual").is_null()
                            ? "none"
                            : std::string(item.at("manual").at("reason").as_string()));
        return std::string("?");
    };
    EXPECT_EQ(told({}), "7750 Báo cáo số 4") << "the later one counts";
    EXPECT_EQ(told({{"known_on", "2026-07-11"}}), "7500 Báo cáo số 4");
    EXPECT_EQ(told({{"on", "2026-04-30"}}), "null none") << "not yet";
    EXPECT_EQ(told({{"commune", "28249"}}), "null none") << "the province's own";
}

TEST_P(DifferenceHttp, a_figure_by_hand_is_refused_where_it_cannot_be)
{
    enter("products", R"("numerator": 30)", 409);
    enter("staff_trained", R"("numerator": 30)", 422);
    enter("advanced_courses", R"("numerator": 3, "denominator": 4)", 422);
    enter("staff_trained", R"("numerator": 41, "denominator": 40)", 422);
    enter("staff_trained", R"("numerator": 1, "denominator": 0)", 422);
    enter("staff_trained", R"("numerator": 1, "denominator": 1, "commune_code": "9")", 422);
    enter("none", R"("numerator": 30)", 404);
    const auto as = [&](const std::string& who, const std::string& commune,
                        const std::string& day = "2026-05-01") {
        return call(
                   who, "enterFigure", {{"code", "advanced_courses"}},
                   R"({"holds_on": ")" + day + R"(", "reason": "Sổ lớp", "numerator": 1)" +
                       commune + "}")
            .status;
    };
    EXPECT_EQ(as("xa", R"(, "commune_code": "28249")"), 201);
    EXPECT_EQ(as("xa", R"(, "commune_code": "28261")"), 403);
    EXPECT_EQ(as("xa", ""), 403) << "the province's figure is not a commune's to enter";
    EXPECT_EQ(as("so", "", "2026-07-11"), 422) << "a day to come";
}

}  // namespace
}  // namespace sen::plan
