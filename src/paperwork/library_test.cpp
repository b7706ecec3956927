#include "paperwork/library.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>

#include <unistd.h>

#include <gtest/gtest.h>

#include "paperwork/samples_test.hpp"
#include "rulebook/data_file.hpp"
#include "support/other_program.hpp"

namespace sen::paperwork {
namespace {

using test::told_by;

const Library& library()
{
    static const Library shipped("data/paperwork", "/nonexistent");
    return shipped;
}

class EachDocument : public testing::TestWithParam<const char*> {
protected:
    /// Kept for looking at when SEN_PAPERWORK_KEEP names a folder.
    static void keep(const std::string& name, const std::string& bytes)
    {
        if (const auto* folder = std::getenv("SEN_PAPERWORK_KEEP"))
            std::ofstream(std::string(folder) + "/" + name, std::ios::binary) << bytes;
    }
};

TEST_P(EachDocument, opens_in_another_program_and_leaves_no_tag_behind)
{
    const std::string name = GetParam();
    const auto made = library().docx(name, sample_values(name));
    ASSERT_TRUE(made) << made.error().code;
    keep(name + ".docx", *made);
    const auto text = told_by("docx2txt < {}", *made);
    EXPECT_EQ(text.find("{{"), std::string::npos) << text;
    EXPECT_GT(text.size(), 200U) << text;
}

TEST_P(EachDocument, is_a_sound_pdf_with_the_same_words)
{
    const std::string name = GetParam();
    const auto made = library().pdf(name, sample_values(name));
    ASSERT_TRUE(made) << made.error().code << made.error().subject;
    keep(name + ".pdf", *made);
    const auto checked = told_by("qpdf --check {}", *made);
    EXPECT_NE(checked.find("No syntax or stream encoding errors found"), std::string::npos)
        << checked;
    EXPECT_EQ(told_by("pdftotext -layout {} -", *made).find("{{"), std::string::npos);
}

INSTANTIATE_TEST_SUITE_P(
    Paperwork, EachDocument,
    testing::Values(
        "bien_ban_hop", "danh_gia_cap_xa", "giay_bien_nhan", "giay_chung_nhan", "phieu_dang_ky",
        "phieu_diem", "quyet_dinh", "to_trinh", "tong_hop_ket_qua", "tu_danh_gia"),
    [](const auto& told) { return std::string(told.param); });

}  // namespace
}  // namespace sen::paperwork
