#include <string>

#include <gtest/gtest.h>

#include "support/dossier_journey.hpp"
#include "support/other_program.hpp"

namespace sen::evaluation {
namespace {

/// QĐ 26/2026/QĐ-TTg, Điều 12: a renewal is judged by written opinions within 45 days; the council
/// meets only when they differ.
struct WrittenOpinion : test::DossierJourney {
    void SetUp() override
    {
        DossierJourney::SetUp();
        given(R"sql(
            INSERT INTO recognition (id, product_id, stars, standing, level, year, decided_on,
                                     valid_until, exact_term, certificate_code, created_at)
                 VALUES ('R1', 'X1', 3, 'decided', 'province', 2024, '2024-03-01', '2027-03-01',
                         TRUE, 'C1', '2024-03-01T00:00:00.000Z');
        )sql");
    }
    /// Taken in on 10/09/2026.
    std::string renewal()
    {
        at("2026-09-10T03:00:00.000Z");
        const auto made =
            call("lan", "createDossier", {}, R"({"product_id": "X1", "kind": "renewal"})");
        const auto id = made.at("id");
        EXPECT_EQ(assess(id).status, 200);
        EXPECT_EQ(submit(id).at("stage"), "submitted");
        EXPECT_EQ(forward(id).at("stage"), "forwarded");
        EXPECT_EQ(accept(id).at("stage"), "accepted");
        EXPECT_EQ(assign(id).at("stage"), "scoring");
        return id;
    }
    test::Answer meet(const std::string& id, const std::string& who = "hd1")
    {
        const auto body =
            R"({"version": )" + panel(id).at("version") + R"(, "reason": "Sao khác"})";
        return call(who, "callMeeting", {{"id", id}}, body);
    }
    std::string minutes(const std::string& id)
    {
        const auto made = call("so", "getMinutes", {{"id", id}, {"format", "docx"}});
        EXPECT_EQ(made.status, 200) << made.at("code");
        return test::on_one_line(test::told_by("docx2txt {} -", std::string(made.response.text())));
    }
};
ON_EACH_DATABASE(WrittenOpinion);

TEST_P(WrittenOpinion, of_one_mind_are_a_result_without_a_meeting)
{
    const auto id = renewal();
    EXPECT_EQ(panel(id).at("in_writing"), "true");
    EXPECT_EQ(panel(id).at("result_by"), "2026-10-25");
    all_hand_in(id, {72, 74, 76}, 4);
    EXPECT_EQ(conclude(id).status, 200);
    const auto text = minutes(id);
    EXPECT_NE(text.find("Lấy ý kiến bằng văn bản"), std::string::npos) << text;
    EXPECT_EQ(text.find("Họp Hội đồng"), std::string::npos) << text;
    EXPECT_EQ(meet(id).status, 409);
}

TEST_P(WrittenOpinion, that_differ_call_for_a_meeting)
{
    const auto id = renewal();
    all_hand_in(id, {68, 72, 74}, 4);
    EXPECT_EQ(conclude(id).at("code"), "panel.opinions_differ");
    EXPECT_EQ(
        conclude(id, "so", R"(, "reason": "Đã hỏi lại")").at("code"), "panel.opinions_differ");

    for (const auto* who : {"hd2", "xa", "lan", "doc"})
        EXPECT_EQ(meet(id, who).status, 403) << who;
    EXPECT_EQ(call("hd1", "callMeeting", {{"id", id}}, R"({"version": 9})").status, 422);
    EXPECT_EQ(meet(id).at("meeting_reason"), "Sao khác");
    EXPECT_EQ(panel(id).at("in_writing"), "false");
    EXPECT_EQ(meet(id).at("code"), "panel.meets_already");
    EXPECT_EQ(conclude(id).status, 200);
    const auto text = minutes(id);
    EXPECT_NE(text.find("Họp Hội đồng"), std::string::npos) << text;
    EXPECT_NE(text.find("Sao khác"), std::string::npos) << text;
}

TEST_P(WrittenOpinion, are_for_renewals_only)
{
    const auto id = in_scoring("X2");
    EXPECT_EQ(panel(id).at("in_writing"), "false");
    EXPECT_EQ(panel(id).at("result_by"), "null");
    EXPECT_EQ(meet(id, "so").at("code"), "panel.meets_already");
}

TEST_P(WrittenOpinion, or_not_minutes_name_who_was_taken_off_and_who_came)
{
    const auto id = in_scoring("X2");
    const auto replaced = call(
        "so", "recuseJudge", {{"id", id}},
        R"({"version": )" + panel(id).at("version") +
            R"(, "account_id": "hd2", "reason": "Chủ thể đề nghị", "replacement_id": "hd4"})");
    EXPECT_EQ(replaced.status, 200) << replaced.at("code");
    for (const auto* judge : {"hd1", "hd3", "hd4"}) {
        EXPECT_EQ(save_sheet(judge, id, choices(72, 4)).status, 200) << judge;
        EXPECT_EQ(submit_sheet(judge, id).status, 200) << judge;
    }
    EXPECT_EQ(conclude(id).status, 200);
    const auto text = minutes(id);
    EXPECT_NE(text.find("hd2 không chấm sản phẩm Gạo 2 (Chủ thể đề nghị)"), std::string::npos)
        << text;
    EXPECT_NE(text.find("có mặt 3, vắng 0"), std::string::npos) << text;
    EXPECT_NE(text.find("hd4"), std::string::npos) << text;
}

}  // namespace
}  // namespace sen::evaluation
