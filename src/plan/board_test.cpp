#include "plan/board.hpp"

#include <gtest/gtest.h>

#include "support/little_province.hpp"

namespace sen::plan {
namespace {

struct TargetBoardHttp : test::LittleProvince {
    /// The figures on a basis as text: "4 1 2 1 1 1/2 1".
    std::string figures(const Values& basis, const std::string& who = "so")
    {
        const auto answer = call(who, "getTargetBoard", basis);
        EXPECT_EQ(answer.status, 200) << answer.at("code");
        std::string all;
        for (const auto& code : counted_by_hand)
            all += (all.empty() ? "" : " ") + figure(answer, code);
        return all;
    }
    static std::string figure(const test::Answer& board, const std::string& code)
    {
        for (int i = 0; !board.at("items." + std::to_string(i) + ".code").empty(); ++i) {
            const auto item = "items." + std::to_string(i) + ".";
            if (board.at(item + "code") != code) continue;
            const auto below = board.at(item + "denominator");
            return board.at(item + "numerator") + (below == "null" ? "" : "/" + below);
        }
        return "?";
    }
    const std::vector<std::string> counted_by_hand{
        "products",   "new_products", "three_stars",     "four_stars",
        "five_stars", "cooperatives", "tourism_products"};

    std::vector<std::string> names(const std::string& code, Values basis)
    {
        basis["code"] = code;
        const auto answer = call("so", "listTargetRecords", basis);
        EXPECT_EQ(answer.status, 200) << answer.at("code");
        std::vector<std::string> found;
        for (int i = 0; !answer.at("items." + std::to_string(i) + ".id").empty(); ++i)
            found.push_back(answer.at("items." + std::to_string(i) + ".name"));
        return found;
    }
};
ON_EACH_DATABASE(TargetBoardHttp);

using Names = std::vector<std::string>;

TEST_P(TargetBoardHttp, counts_a_little_province_as_by_hand)
{
    EXPECT_EQ(figures({{"on", "2026-02-15"}, {"known_on", "2026-03-01"}}), "3 1 2 1 0 1/2 1");
    EXPECT_EQ(figures({{"on", "2026-02-15"}, {"known_on", "2026-04-01"}}), "4 1 2 1 1 1/2 1")
        << "one star was entered late";
    EXPECT_EQ(figures({{"on", "2026-06-15"}, {"known_on", "2026-07-01"}}), "2 1 1 0 1 2/2 0")
        << "one revoked, one expired, two corrected";
    EXPECT_EQ(figures({{"on", "2026-02-15"}}), "4 1 2 1 1 2/2 0")
        << "what was corrected changes today's answer about February";
    EXPECT_EQ(figures({{"on", "2026-02-15"}, {"known_on", "2026-02-28"}}), "0 0 0 0 0 0/0 0")
        << "nothing was known yet";
}

TEST_P(TargetBoardHttp, agrees_with_an_independent_count_on_every_basis)
{
    for (const auto& known : {"2026-03-01", "2026-03-31", "2026-04-01", "2026-06-30", "2026-07-01"})
        for (auto on = Date::parse("2023-05-20").value(); on < Date::parse("2029-03-01").value();
             on = on.plus_days(97))
            EXPECT_EQ(
                figures({{"on", on.text()}, {"known_on", known}}),
                independent_count(on.text(), known))
                << on.text() << " as known on " << known;
}

TEST_P(TargetBoardHttp, counts_one_commune_and_all_of_them)
{
    const Values basis{{"on", "2026-02-15"}, {"known_on", "2026-04-01"}};
    auto here = basis;
    here["commune"] = "28249";
    EXPECT_EQ(figures(here), "2 1 1 1 0 1/1 1");
    here["commune"] = "28261";
    EXPECT_EQ(figures(here), "2 0 1 0 1 0/1 0");
    auto all = basis;
    all["code"] = "cooperatives";
    const auto answer = call("xa", "listTargetCommunes", all);
    EXPECT_EQ(answer.body.at("items").as_array().size(), 102U);
    for (int i = 0; i < 102; ++i) {
        const auto item = "items." + std::to_string(i) + ".";
        const auto code = answer.at(item + "commune_code");
        const bool has_producers = code == "28249" || code == "28261";
        EXPECT_EQ(answer.at(item + "denominator"), has_producers ? "1" : "0") << code;
        EXPECT_EQ(answer.at(item + "percent_hundredths") == "null", !has_producers) << code;
    }
}

TEST_P(TargetBoardHttp, tells_the_goal_of_the_year_and_whether_it_is_reached)
{
    const auto board = call("doc", "getTargetBoard", {{"on", "2026-02-15"}});
    EXPECT_EQ(board.at("items.0.goal"), "982");
    EXPECT_EQ(board.at("items.0.reached"), "false");
    EXPECT_EQ(board.at("items.2.goal"), "null") << "the plan has no goal for 2026";
    EXPECT_EQ(board.at("items.5.goal"), "20");
    EXPECT_EQ(board.at("items.5.reached"), "true");
    const auto before =
        call("doc", "getTargetBoard", {{"on", "2026-02-15"}, {"known_on", "2026-02-01"}});
    EXPECT_EQ(before.at("items.5.percent_hundredths"), "null");
    EXPECT_EQ(before.at("items.5.reached"), "null") << "nobody to count is not a miss";
    const auto commune = call("doc", "getTargetBoard", {{"commune", "28249"}});
    EXPECT_EQ(commune.at("items.0.goal"), "null") << "the province's count is no commune's goal";
    EXPECT_EQ(commune.at("items.5.goal"), "20");
}

TEST_P(TargetBoardHttp, opens_the_records_behind_a_figure)
{
    const Values basis{{"on", "2026-02-15"}, {"known_on", "2026-04-01"}};
    EXPECT_EQ(names("products", basis), (Names{"Bánh phồng", "Bưởi", "Gạo", "Thăm vườn"}));
    EXPECT_EQ(names("five_stars", basis), (Names{"Bưởi"}));
    EXPECT_EQ(names("cooperatives", basis), (Names{"HTX Sen"}));
    auto missing = basis;
    missing["side"] = "missing";
    EXPECT_EQ(names("cooperatives", missing), (Names{"Hộ Mai"}));
    missing["side"] = "denominator";
    EXPECT_EQ(names("cooperatives", missing), (Names{"Hộ Mai", "HTX Sen"}));
    auto page = basis;
    page["limit"] = "3";
    page["code"] = "products";
    const auto first = call("so", "listTargetRecords", page);
    page["cursor"] = first.at("next");
    EXPECT_EQ(call("so", "listTargetRecords", page).at("items.0.name"), "Thăm vườn");
    auto commune = basis;
    commune["commune"] = "28261";
    EXPECT_EQ(names("products", commune), (Names{"Bánh phồng", "Bưởi"}));
}

TEST_P(TargetBoardHttp, counts_a_product_whose_producer_was_not_known_yet)
{
    given("UPDATE producer_history SET seq = 100000 WHERE id = 'P1'");
    EXPECT_EQ(figures({{"on", "2026-02-15"}, {"known_on", "2026-04-01"}}), "4 1 2 1 1 0/2 1");
}

TEST_P(TargetBoardHttp, refuses_what_cannot_be_known)
{
    const auto refused = [&](const Values& basis) {
        return call("so", "getTargetBoard", basis).at("code");
    };
    EXPECT_EQ(refused({{"known_on", "2026-07-11"}}), "target.known_in_future");
    EXPECT_EQ(refused({{"known_on", "2026-07-10"}}), "") << "today is now";
    EXPECT_EQ(refused({{"on", "2026-02-30"}}), "form.invalid");
    EXPECT_EQ(refused({{"commune", "99999"}}), "target.commune_unknown");
    EXPECT_EQ(call("so", "listTargetRecords", {{"code", "none"}}).at("code"), "target.not_found");
    EXPECT_EQ(
        call("so", "listTargetRecords", {{"code", "products"}, {"side", "left"}}).status, 422);
    EXPECT_EQ(call("so", "listTargetCommunes", {{"code", "none"}}).at("code"), "target.not_found");
    EXPECT_EQ(
        call("so", "listTargetCommunes", {{"code", "products"}, {"known_on", "2027-01-01"}}).status,
        422);
    EXPECT_EQ(call("lan", "getTargetBoard", {}).status, 403);
    EXPECT_EQ(call("lan", "listTargetRecords", {{"code", "products"}}).status, 403);
    EXPECT_EQ(call("lan", "listTargetCommunes", {{"code", "products"}}).status, 403);
}

}  // namespace
}  // namespace sen::plan
