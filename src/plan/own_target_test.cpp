#include "plan/own_target.hpp"

#include <gtest/gtest.h>

#include "support/little_province.hpp"

namespace sen::plan {
namespace {

struct OwnTargetHttp : test::LittleProvince {
    test::Answer add(const std::string& numerator, const std::string& rest = "")
    {
        return call(
            "so", "addTarget", {},
            R"({"name": "Hợp tác xã có hợp đồng", "unit": "percent", "direction": "at_least", )"
            R"("numerator": )" +
                numerator +
                R"(, "denominator": {"of": "producers"}, "path": {"2026": 50}, )"
                R"("owner": "Liên minh Hợp tác xã", "source": "Công văn 7")" +
                rest + "}");
    }
    std::size_t targets(const Values& basis = {})
    {
        return call("so", "getTargetBoard", basis).body.at("items").as_array().size();
    }
    test::Answer withdraw(const std::string& code, const std::string& who = "so")
    {
        return call(who, "withdrawTarget", {{"code", code}}, R"({"reason": "Trùng"})");
    }
};
ON_EACH_DATABASE(OwnTargetHttp);

constexpr auto with_linkage = R"({"of": "producers", "kinds": ["htx"], "trait_all": ["linkage"]})";

TEST_P(OwnTargetHttp, is_counted_at_once_and_not_in_answers_from_before)
{
    const auto before = targets();
    const auto earlier =
        std::string(call("so", "getTargetBoard", {{"known_on", "2026-07-09"}}).response.text());
    call(
        "so", "addTrait", {},
        R"({"bearer": "producer", "bearer_id": "P1", "kind": "linkage", "evidence": "HĐ 1", )"
        R"("from_on": "2026-01-01"})");
    const auto added = add(with_linkage);
    ASSERT_EQ(added.status, 201) << added.response.text();
    const auto code = added.at("code");
    EXPECT_EQ(targets(), before + 1);
    const auto item = "items." + std::to_string(before) + ".";
    const auto board = call("so", "getTargetBoard", {{"on", "2026-02-15"}});
    EXPECT_EQ(board.at(item + "numerator") + "/" + board.at(item + "denominator"), "1/2");
    EXPECT_EQ(board.at(item + "reached"), "true");
    EXPECT_EQ(
        call("so", "listTargetRecords", {{"code", code}, {"on", "2026-02-15"}}).at("items.0.name"),
        "HTX Sen");
    EXPECT_EQ(
        std::string(call("so", "getTargetBoard", {{"known_on", "2026-07-09"}}).response.text()),
        earlier);

    EXPECT_EQ(withdraw("products").status, 404) << "the plan's own stay";
    EXPECT_EQ(withdraw(code, "xa").status, 403);
    EXPECT_EQ(withdraw(code).status, 204);
    EXPECT_EQ(withdraw(code).status, 404);
    EXPECT_EQ(call("so", "withdrawTarget", {{"code", code}}, "{}").status, 422);
    EXPECT_EQ(targets(), before);
}

TEST_P(OwnTargetHttp, is_refused_with_the_place_of_each_fault)
{
    const auto fault = [&](const test::Answer& answer) {
        return answer.at("fields.0.field") + " " + answer.at("fields.0.code");
    };
    EXPECT_EQ(fault(add(R"({"of": "shops"})")), "numerator.of target.unknown_measure");
    EXPECT_EQ(
        fault(add(R"({"of": "producers", "trait_all": ["none"]})")),
        "numerator.trait_all target.unknown_code");
    EXPECT_EQ(fault(add(with_linkage, R"(, "code": "products")")), "code form.unknown");
    EXPECT_EQ(fault(add(with_linkage, R"(, "colour": "red")")), "colour json.unknown_key");
    EXPECT_EQ(call("so", "addTarget", {}, "[]").status, 400);
    EXPECT_EQ(call("xa", "addTarget", {}, "{}").status, 403);
}

TEST_P(OwnTargetHttp, a_forecast_lets_stars_end_and_says_what_is_needed)
{
    const auto forecast = call("doc", "getForecast", {{"code", "products"}});
    ASSERT_EQ(forecast.status, 200);
    EXPECT_EQ(forecast.at("now.numerator"), "2");
    std::string outlook;
    for (int i = 0; i < 5; ++i)
        outlook += forecast.at("years." + std::to_string(i) + ".numerator") + " ";
    EXPECT_EQ(outlook, "2 2 1 0 0 ") << "one ends on 20/12/2028, one on 01/02/2029";
    EXPECT_EQ(forecast.at("years.0.goal"), "982");
    EXPECT_EQ(forecast.at("years.0.has_passed"), "false");
    EXPECT_EQ(forecast.at("needed_a_year"), "270") << "1350 in five years";
    EXPECT_EQ(forecast.at("dossiers_first"), "0");
    const auto commune =
        call("doc", "getForecast", {{"code", "cooperatives"}, {"commune", "28249"}});
    EXPECT_EQ(commune.at("years.0.percent_hundredths"), "10000");
    EXPECT_EQ(commune.at("needed_a_year"), "null");
    EXPECT_EQ(call("so", "getForecast", {{"code", "none"}}).status, 404);
    EXPECT_EQ(call("so", "getForecast", {{"code", "products"}, {"commune", "1"}}).status, 422);
    EXPECT_EQ(call("lan", "getForecast", {{"code", "products"}}).status, 403);
}

TEST_P(OwnTargetHttp, the_board_is_handed_out_as_a_table)
{
    const auto csv = call(
        "doc", "exportTargets",
        {{"format", "csv"}, {"on", "2026-02-15"}, {"known_on", "2026-04-01"}});
    ASSERT_EQ(csv.status, 200);
    std::string text;
    for (auto piece = csv.response.pieces(); !piece.empty(); piece = csv.response.pieces())
        text += piece;
    EXPECT_NE(text.find("Tổng số sản phẩm OCOP,Số lượng,4,"), std::string::npos) << text;
    EXPECT_NE(
        text.find("Chủ thể OCOP là hợp tác xã,Tỷ lệ %,1,2,50,20,Đạt,20,2030,"), std::string::npos)
        << text;
    EXPECT_EQ(call("doc", "exportTargets", {{"format", "xlsx"}}).status, 200);
    EXPECT_EQ(call("doc", "exportTargets", {}).status, 422);
    EXPECT_EQ(call("lan", "exportTargets", {{"format", "csv"}}).status, 403);
}

}  // namespace
}  // namespace sen::plan
