#include "dossier/province_check.hpp"

#include <gtest/gtest.h>

#include "support/dossier_journey.hpp"

namespace sen::dossier {
namespace {

struct ProvinceCheckHttp : test::DossierJourney {
    test::Answer step(
        const std::string& who, const std::string& operation, const std::string& id,
        const std::string& reason = "Thiếu phiếu kiểm nghiệm")
    {
        return call(
            who, operation, {{"id", id}},
            R"({"version": )" + version(id) + R"(, "reason": ")" + reason + "\"}");
    }
};
ON_EACH_DATABASE(ProvinceCheckHttp);

TEST_P(ProvinceCheckHttp, accepts_a_proposed_dossier_into_a_round)
{
    const auto id = accepted();
    const auto full = read(id);
    EXPECT_EQ(full.at("round_id"), round());
    EXPECT_EQ(full.at("round.number"), "9");
    EXPECT_EQ(full.at("province_check.accepted"), "true");
    EXPECT_EQ(full.at("province_check.checked_by"), "so");
    EXPECT_EQ(call("so", "listDossiers", {{"round", round()}}).at("items.0.id"), id);
    EXPECT_EQ(call("so", "listDossiers", {{"round", "none"}}).at("items"), "[]");
    EXPECT_EQ(journal().back(), "dossier.accepted");
}

TEST_P(ProvinceCheckHttp, a_dossier_to_be_completed_goes_the_whole_way_again)
{
    const auto id = forwarded();
    const auto returned = step("so", "askToComplete", id);
    EXPECT_EQ(returned.at("stage"), "returned");
    EXPECT_EQ(returned.at("province_check.reason"), "Thiếu phiếu kiểm nghiệm");
    EXPECT_EQ(assess(id).status, 200) << "open for writing again";
    EXPECT_EQ(submit(id).at("stage"), "submitted");
    EXPECT_EQ(forward(id).at("stage"), "forwarded");
    EXPECT_EQ(accept(id).at("stage"), "accepted");
    EXPECT_EQ(step("so", "askToComplete", id).at("code"), "dossier.not_forwarded");
    EXPECT_EQ(step("xa", "askToComplete", id).status, 403);
    EXPECT_EQ(step("so", "askToComplete", id, "  ").status, 422);
}

TEST_P(ProvinceCheckHttp, a_producer_withdraws_until_scoring_and_may_begin_anew)
{
    const auto stages = {opened("X1"), submitted("X2"), forwarded("X3"), accepted("X4")};
    for (const auto& id : stages) {
        EXPECT_EQ(step("mai", "withdrawDossier", id).status, 403);
        const auto ended = step("lan", "withdrawDossier", id, "Đổi bao bì");
        EXPECT_EQ(ended.at("stage"), "withdrawn") << ended.at("code");
        EXPECT_EQ(ended.at("ending.reason"), "Đổi bao bì");
        EXPECT_EQ(ended.at("due_on"), "null");
    }
    EXPECT_EQ(
        step("lan", "withdrawDossier", *stages.begin()).at("code"), "dossier.not_withdrawable");
    EXPECT_NE(opened("X1"), "") << "the product is free for another";
    const auto judged = in_scoring("X5");
    EXPECT_EQ(step("lan", "withdrawDossier", judged).at("code"), "dossier.not_withdrawable");
    EXPECT_EQ(step("lan", "withdrawDossier", judged, "").status, 422);
}

TEST_P(ProvinceCheckHttp, the_province_stops_a_dossier_with_a_reason_even_while_it_is_scored)
{
    const auto draft = opened("X1");
    EXPECT_EQ(step("so", "stopDossier", draft).at("code"), "dossier.not_stoppable");
    const auto id = in_scoring("X2");
    EXPECT_EQ(step("xa", "stopDossier", id).status, 403);
    EXPECT_EQ(step("so", "stopDossier", id, "").status, 422);
    const auto stopped = step("so", "stopDossier", id, "Giấy tờ giả");
    EXPECT_EQ(stopped.at("stage"), "stopped");
    EXPECT_EQ(stopped.at("ending.ended_by"), "so");
    EXPECT_EQ(save_sheet("hd1", id, choices(72, 4)).at("code"), "dossier.not_in_scoring");
    EXPECT_EQ(call("hd1", "listWork").at("items"), "[]");
    EXPECT_EQ(journal().back(), "dossier.stopped");
}

}  // namespace
}  // namespace sen::dossier
