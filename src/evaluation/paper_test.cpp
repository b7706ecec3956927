#include "evaluation/paper.hpp"

#include <gtest/gtest.h>

#include "support/dossier_journey.hpp"
#include "support/other_program.hpp"

namespace sen::evaluation {
namespace {

/// What another program reads in the document.
std::string told_by(const std::string& command, const test::Answer& answer)
{
    return test::on_one_line(test::told_by(command, std::string(answer.response.text())));
}

std::string word(const test::Answer& answer) { return told_by("docx2txt {} -", answer); }
std::string pdf(const test::Answer& answer) { return told_by("pdftotext -layout {} -", answer); }
bool holds(const std::string& text, const std::string& words)
{
    return text.find(words) != std::string::npos;
}

struct PaperHttp : test::DossierJourney {
    std::string decided()
    {
        const auto decision = decide(
            "15/QĐ-UBND", {evaluated(72, 4, "X1"), evaluated(50, 3, "X2"), evaluated(90, 5, "X3"),
                           evaluated(40, 2, "X4")});
        EXPECT_EQ(decision.status, 201) << decision.at("code");
        return decision.at("id");
    }
    test::Answer
    ask(const std::string& who, const std::string& id, const std::string& paper,
        const std::string& format)
    {
        return call(who, "getDecisionPaper", {{"id", id}, {"paper", paper}, {"format", format}});
    }
    static std::string file_name(const test::Answer& answer)
    {
        for (const auto& [name, value] : answer.response.headers)
            if (name == "Content-Disposition") return value;
        return "";
    }
};
ON_EACH_DATABASE(PaperHttp);

TEST_P(PaperHttp, a_decision_is_printed_with_all_it_said)
{
    const auto id = decided();
    const auto docx = ask("so", id, "decision", "docx");
    ASSERT_EQ(docx.status, 200) << docx.at("code");
    EXPECT_EQ(
        docx.response.content_type,
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    EXPECT_TRUE(holds(file_name(docx), "attachment;")) << file_name(docx);
    EXPECT_TRUE(holds(file_name(docx), "15-Q%C4%90-UBND.docx")) << file_name(docx);
    const auto printed = ask("doc", id, "decision", "pdf");
    EXPECT_EQ(printed.response.content_type, "application/pdf");
    for (const auto& text : {word(docx), pdf(printed)}) {
        EXPECT_TRUE(holds(text, "15/QĐ-UBND")) << text;
        EXPECT_TRUE(holds(text, "Đồng Tháp, ngày 24 tháng 11 năm 2026")) << text;
        EXPECT_TRUE(holds(text, "Quyết định số 26/2026/QĐ-TTg")) << text;
        EXPECT_TRUE(holds(text, "2 sản phẩm OCOP")) << text;
        EXPECT_TRUE(holds(text, "36 tháng")) << text;
        EXPECT_TRUE(holds(text, "Gạo 1") && holds(text, "72,00") && holds(text, "4 sao")) << text;
        EXPECT_TRUE(holds(text, "Gạo 3") && holds(text, "90,00")) << text;
        EXPECT_FALSE(holds(text, "Gạo 4")) << "not recognised";
    }
    EXPECT_TRUE(holds(told_by("qpdf --check {}", printed), "No syntax or stream encoding errors"));
}

TEST_P(PaperHttp, summary_and_proposal_tell_of_every_result)
{
    const auto id = decided();
    const auto summary = pdf(ask("so", id, "summary", "pdf"));
    for (const auto* product : {"Gạo 1", "Gạo 2", "Gạo 3", "Gạo 4"})
        EXPECT_TRUE(holds(summary, product)) << product << summary;
    EXPECT_TRUE(holds(summary, "Tổng số: 4 sản phẩm")) << summary;
    EXPECT_TRUE(holds(summary, "Chưa đạt: 1 sản phẩm")) << summary;
    const auto proposal = word(ask("so", id, "proposal", "docx"));
    EXPECT_TRUE(holds(proposal, "Hội đồng đã đánh giá 4 sản phẩm")) << proposal;
    EXPECT_TRUE(holds(proposal, "5 sao: 1 sản phẩm")) << proposal;
    EXPECT_TRUE(holds(proposal, "Chưa đạt: 1 sản phẩm")) << proposal;
    EXPECT_TRUE(holds(proposal, "hd1")) << "the chair signs";
}

TEST_P(PaperHttp, a_draft_is_printed_before_the_decision_and_keeps_nothing)
{
    const auto one = evaluated(72, 4, "X1");
    const auto other = evaluated(50, 3, "X2");
    const auto lines = journal().size();
    const auto draft = [&](const std::string& who, const std::string& ids) {
        return call(
            who, "draftDecisionPaper", {},
            R"({"paper": "decision", "format": "docx", "dossier_ids": )" + ids + "}");
    };
    const auto made = draft("so", "[\"" + other + "\", \"" + one + "\"]");
    ASSERT_EQ(made.status, 200) << made.at("code");
    const auto text = word(made);
    EXPECT_TRUE(holds(text, "Số: ....")) << text;
    EXPECT_LT(text.find("Gạo 2"), text.find("Gạo 1")) << "in the order asked for";
    EXPECT_EQ(journal().size(), lines);

    const auto waiting = in_scoring("X3");
    EXPECT_EQ(draft("so", "[\"" + waiting + "\"]").at("code"), "dossier.not_evaluated");
    EXPECT_EQ(
        draft("so", "[\"" + one + "\", \"" + one + "\"]").at("code"), "decision.dossier_twice");
    EXPECT_EQ(draft("so", "[]").status, 422);
    EXPECT_EQ(draft("doc", "[\"" + one + "\"]").status, 403);
}

TEST_P(PaperHttp, minutes_tell_who_judged_and_what_came_of_it)
{
    const auto id = evaluated(72, 4, "X1");
    const auto minutes = [&](const std::string& who, const std::string& dossier) {
        return call(who, "getMinutes", {{"id", dossier}, {"format", "docx"}});
    };
    const auto made = minutes("hd2", id);
    ASSERT_EQ(made.status, 200) << made.at("code");
    const auto text = word(made);
    EXPECT_TRUE(holds(text, "Quyết định số 12/QĐ-UBND")) << text;
    EXPECT_TRUE(holds(text, "Hội đồng có 3 thành viên; có mặt 3, vắng 0")) << text;
    EXPECT_TRUE(holds(text, "hd3") && holds(text, "72,00") && holds(text, "4 sao")) << text;
    EXPECT_TRUE(holds(text, "Họp Hội đồng") && !holds(text, "bằng văn bản")) << text;

    const auto waiting = in_scoring("X2");
    save_sheet("hd1", waiting, choices(72, 4));
    submit_sheet("hd1", waiting);
    for (const auto* who : {"hd1", "so"})
        EXPECT_EQ(minutes(who, waiting).at("code"), "result.not_ready") << who;
    for (const auto* who : {"lan", "xa", "hd4", "tv"})
        EXPECT_EQ(minutes(who, id).status, 403) << who;
    EXPECT_EQ(minutes("so", "none").status, 404);
    EXPECT_EQ(call("so", "getMinutes", {{"id", id}, {"format", "odt"}}).status, 422);
}

TEST_P(PaperHttp, refuses_what_it_cannot_print)
{
    const auto id = decided();
    EXPECT_EQ(ask("so", "none", "decision", "pdf").at("code"), "decision.not_found");
    EXPECT_EQ(ask("so", id, "poem", "pdf").at("fields.0.field"), "paper");
    EXPECT_EQ(call("so", "getDecisionPaper", {{"id", id}}).at("fields.1.code"), "form.required");
    for (const auto* who : {"lan", "tv"})
        EXPECT_EQ(ask(who, id, "decision", "pdf").status, 403) << who;
    EXPECT_EQ(ask("", id, "decision", "pdf").status, 401);
}

}  // namespace
}  // namespace sen::evaluation
