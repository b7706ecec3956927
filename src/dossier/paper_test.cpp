#include "dossier/paper.hpp"

#include <gtest/gtest.h>

#include "support/dossier_journey.hpp"
#include "support/other_program.hpp"

namespace sen::dossier {
namespace {

/// What another program reads in the document.
std::string told_by(const std::string& command, const test::Answer& answer)
{
    return test::on_one_line(test::told_by(command, std::string(answer.response.text())));
}

std::string word(const test::Answer& answer) { return told_by("docx2txt < {}", answer); }
std::string pdf(const test::Answer& answer) { return told_by("pdftotext -layout {} -", answer); }

struct DossierPaperHttp : test::DossierJourney {
    void SetUp() override
    {
        DossierJourney::SetUp();
        given(R"sql(
            UPDATE producer
               SET representative_name = 'Nguyễn Thị Lan', phone = '0912345678',
                   address = 'Ấp 2'
             WHERE id = 'P1';
            UPDATE product SET description = 'Túi 5 kg' WHERE id = 'X1';
        )sql");
    }
    test::Answer
    ask(const std::string& who, const std::string& id, const std::string& paper,
        const std::string& format = "docx")
    {
        return call(who, "getDossierPaper", {{"id", id}, {"paper", paper}, {"format", format}});
    }
    void expect_told(const std::string& text, std::initializer_list<const char*> words)
    {
        for (const auto* one : words)
            EXPECT_NE(text.find(one), std::string::npos) << one << " in: " << text;
    }
};
ON_EACH_DATABASE(DossierPaperHttp);

TEST_P(DossierPaperHttp, form_01_says_who_applies_for_what)
{
    const auto draft = opened();
    expect_told(word(ask("lan", draft, "registration")), {"☒ Lần đầu", "☐ Nâng hạng"});
    const auto id = submitted("X2");
    const auto made = ask("lan", id, "registration", "pdf");
    EXPECT_EQ(made.response.content_type, "application/pdf");
    expect_told(told_by("qpdf --check {}", made), {"No syntax or stream encoding errors"});
    for (const auto& text : {pdf(made), word(ask("lan", id, "registration"))})
        expect_told(
            text, {"HTX Sen", "Nguyễn Thị Lan", "Ấp 2, xã Tràm Chim, tỉnh Đồng Tháp", "0912345678",
                   "Gạo 2", "Gạo, ngũ cốc, hạt sơ chế khác", "☒ Lần đầu", "(số lượng): 5",
                   "1/2026/GBN-OCOP", "Ngày nhận: 24/11/2026"});
}

TEST_P(DossierPaperHttp, form_02_is_the_self_assessment_with_its_proof)
{
    const auto id = opened();
    assess(id);
    const auto body = R"({"file_id": "F1", "kind": "quality_declaration", "criteria": ["1.1"], )"
                      R"("number": "12/ATTP", "issued_on": "2026-01-02"})";
    EXPECT_EQ(call("lan", "addEvidence", {{"id", id}}, body).status, 201);
    const auto made = ask("lan", id, "self_assessment", "pdf");
    expect_told(told_by("qpdf --check {}", made), {"No syntax or stream encoding errors"});
    const auto text = word(ask("lan", id, "self_assessment"));
    expect_told(
        text, {"Túi 5 kg", "Tổng điểm tự chấm 72", "Công bố chất lượng sản phẩm 12/ATTP",
               "12/ATTP, 02/01/2026"});
    EXPECT_EQ(text.find("Thay đổi từ khi sản phẩm được công nhận"), std::string::npos);
}

TEST_P(DossierPaperHttp, form_03_is_the_communes_finding)
{
    const auto id = submitted();
    EXPECT_EQ(ask("xa", id, "commune_check").at("code"), "paper.not_yet");
    send_back(id);
    expect_told(word(ask("xa", id, "commune_check")), {"chưa đề nghị", "vì: Thiếu giấy"});
    submit(id);
    forward(id);
    const auto made = ask("xa", id, "commune_check");
    EXPECT_EQ(made.status, 200);
    for (const auto& [name, value] : made.response.headers)
        if (name == "Content-Disposition") {
            EXPECT_NE(value.find("attachment;"), std::string::npos) << value;
            EXPECT_NE(value.find("1.docx"), std::string::npos) << value;
        }
    expect_told(
        word(made), {"xã Tràm Chim", "Đánh giá thực tế: a", "Đánh giá thực tế: b",
                     "đề nghị Ủy ban nhân dân tỉnh đánh giá, phân hạng sản phẩm"});
}

TEST_P(DossierPaperHttp, a_slip_has_its_number_its_last_day_and_the_way_to_the_dossier)
{
    const auto draft = opened("X2");
    EXPECT_EQ(ask("lan", draft, "receipt").at("code"), "paper.not_yet");
    const auto id = submitted();
    EXPECT_EQ(read(id).at("receipt.number"), "1/2026/GBN-OCOP");
    const auto made = ask("lan", id, "receipt", "pdf");
    expect_told(
        pdf(made), {"1/2026/GBN-OCOP", "Nguyễn Thị Lan", "Báo cáo tự đánh giá (Mẫu số 02)",
                    "15 ngày làm việc", "chậm nhất ngày 15 tháng 12 năm 2026"});
    expect_told(
        told_by(
            "pdftoppm -r 150 -png {} {} && zbarimg -q --raw {}-1.png 2>/dev/null; rm -f {}-1.png",
            made),
        {("/quan-ly/ho-so/" + id).c_str()});
}

TEST_P(DossierPaperHttp, an_officer_takes_in_paper_for_the_producer_and_signs_the_slip)
{
    const auto id = opened();
    assess(id);
    const auto hand_in = [&](const std::string& who) {
        return call(
            who, "submitDossier", {{"id", id}},
            R"({"version": )" + version(id) + R"(, "on_paper": true})");
    };
    EXPECT_EQ(hand_in("lan").at("code"), "dossier.paper_is_for_offices");
    const auto taken = hand_in("xa");
    EXPECT_EQ(taken.at("stage"), "submitted") << taken.at("code");
    EXPECT_EQ(taken.at("receipt.on_paper"), "true");
    EXPECT_EQ(taken.at("receipt.received_by"), "xa");
    expect_told(word(ask("xa", id, "receipt")), {"Bản giấy", "Còn thiếu: Phiếu kiểm nghiệm", "xa"});
}

TEST_P(DossierPaperHttp, slips_are_numbered_by_commune_and_year_and_each_handing_in_has_one)
{
    const auto id = submitted("X1");
    EXPECT_EQ(read(submitted("X2")).at("receipt.number"), "2/2026/GBN-OCOP");
    send_back(id);
    EXPECT_EQ(submit(id).at("receipt.number"), "3/2026/GBN-OCOP");
    at("2026-12-31T17:00:00.000Z");  // midnight here: a new year
    EXPECT_EQ(read(submitted("X3")).at("receipt.number"), "1/2027/GBN-OCOP");
    EXPECT_EQ(
        value("number", "receipt WHERE dossier_id = '" + id + "' AND submission = 1"),
        "1/2026/GBN-OCOP");
}

TEST_P(DossierPaperHttp, contact_is_printed_only_for_who_may_know_it)
{
    const auto id = in_scoring();
    for (const auto* who : {"so", "xa", "lan"})
        expect_told(word(ask(who, id, "self_assessment")), {"0912345678", "Nguyễn Thị Lan"});
    for (const auto* who : {"hd1", "tv", "doc"}) {
        const auto text = word(ask(who, id, "self_assessment"));
        expect_told(text, {"HTX Sen", "Điện thoại: ...."});
        EXPECT_EQ(text.find("0912345678"), std::string::npos) << who;
        EXPECT_EQ(text.find("Nguyễn Thị Lan"), std::string::npos) << who;
    }
    for (const auto* who : {"mai", "xa2", "hd4"})
        EXPECT_EQ(ask(who, id, "registration").status, 403) << who;
    EXPECT_EQ(ask("so", "none", "registration").status, 404);
    EXPECT_EQ(ask("so", id, "poem").at("fields.0.field"), "paper");
    EXPECT_EQ(call("so", "getDossierPaper", {{"id", id}}).at("fields.1.code"), "form.required");
}

}  // namespace
}  // namespace sen::dossier
