#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>

#include <gtest/gtest.h>
#include <unistd.h>

#include "paperwork/command.hpp"
#include "paperwork/library.hpp"
#include "paperwork/samples_test.hpp"
#include "paperwork/word_samples_test.hpp"
#include "support/other_program.hpp"

namespace sen::paperwork {
namespace {

using test::told_by;

/// The words, however they are laid out.
std::vector<std::string> words_in(const std::string& text)
{
    std::istringstream in(text);
    return {std::istream_iterator<std::string>(in), {}};
}

/// A province's folder of templates.
struct OwnTemplate : testing::Test {
    OwnTemplate() { std::filesystem::create_directories(folder); }
    ~OwnTemplate() override { std::filesystem::remove_all(folder); }

    void put(const std::string& file, const std::string& bytes)
    {
        std::ofstream(folder + "/" + file, std::ios::binary) << bytes;
        const auto saved_at = std::filesystem::last_write_time(folder + "/" + file);
        std::filesystem::last_write_time(
            folder + "/" + file, saved_at + std::chrono::seconds(++m_saved));
    }
    /// The words of the decision, or why there is none.
    std::string decision()
    {
        const auto made = library.docx("quyet_dinh", sample_values("quyet_dinh"));
        return made ? told_by("docx2txt < {}", *made)
                    : made.error().code + " " + made.error().subject;
    }
    std::string told()
    {
        std::ostringstream out;
        const auto status = check_command("data/paperwork", folder, out, out);
        return std::to_string(status) + "\n" + out.str();
    }

    std::string folder =
        (std::filesystem::temp_directory_path() / ("sen_own_" + std::to_string(getpid()))).string();
    Library library{"data/paperwork", folder};

private:
    int m_saved = 0;
};

TEST_F(OwnTemplate, counts_from_the_moment_it_is_saved_until_it_is_taken_away)
{
    EXPECT_NE(decision().find("Số: 1352/QĐ-UBND"), std::string::npos);
    put("quyet_dinh.docx", word::file(word::paragraph("Của tỉnh: {{number}}")));
    EXPECT_EQ(decision(), "Của tỉnh: 1352/QĐ-UBND");
    put("quyet_dinh.docx", word::file(word::paragraph("Sửa lại: {{number}}")));
    EXPECT_EQ(decision(), "Sửa lại: 1352/QĐ-UBND");
    EXPECT_EQ(told().substr(0, 1), "0");
    std::filesystem::remove(folder + "/quyet_dinh.docx");
    EXPECT_NE(decision().find("Điều 1."), std::string::npos);
}

TEST_F(OwnTemplate, with_a_fault_is_refused_and_the_shipped_one_never_steps_in)
{
    put("quyet_dinh.docx", word::file(word::paragraph("{{nubmer}} {{placee}}")));
    const std::string fault = "quyet_dinh.docx: {{nubmer}}: paperwork.unknown_name";
    EXPECT_EQ(decision(), "paperwork.template_unusable " + fault);
    EXPECT_EQ(library.pdf("quyet_dinh", {}).error().code, "paperwork.template_unusable");
    EXPECT_TRUE(library.docx("to_trinh", {})) << "the other documents go on";
    EXPECT_EQ(told(), "1\n" + fault + "\nquyet_dinh.docx: {{placee}}: paperwork.unknown_name\n");
    put("quyet_dinh.docx", word::file(word::paragraph("{{number}}")));
    EXPECT_EQ(decision(), "1352/QĐ-UBND") << "mended";
}

TEST_F(OwnTemplate, which_is_no_document_or_none_of_ours_is_named)
{
    put("quyet_dinh.docx", "not a Word file");
    put("quyet_dinhh.docx", "x");
    put("~$yet_dinh.docx", "Word's own lock is no template");
    EXPECT_EQ(
        told(), "1\nquyet_dinh.docx: paperwork.damaged\nquyet_dinhh.docx: paperwork.unknown\n");
    put("quyet_dinh.docx", std::string(11U << 20, 'x'));
    EXPECT_EQ(decision(), "paperwork.template_unusable quyet_dinh.docx: paperwork.too_large");
}

TEST_F(OwnTemplate, opened_and_saved_in_libreoffice_says_the_same_in_word_and_pdf)
{
    const auto values = sample_values("quyet_dinh");
    const auto shipped = decision();
    const auto read = "pdftotext -raw {} -";
    const auto drawn = told_by(read, library.pdf("quyet_dinh", values).value());
    std::ifstream saved("tests/paperwork/quyet_dinh_saved_by_libreoffice.docx", std::ios::binary);
    put("quyet_dinh.docx", {std::istreambuf_iterator<char>(saved), {}});
    EXPECT_EQ(told().substr(0, 1), "0");
    EXPECT_EQ(words_in(decision()), words_in(shipped));
    EXPECT_EQ(words_in(told_by(read, library.pdf("quyet_dinh", values).value())), words_in(drawn));
}

TEST_F(OwnTemplate, with_what_pages_cannot_draw_serves_word_alone)
{
    put("quyet_dinh.docx",
        word::file("<w:p>" + word::run("{{number}}") + "<w:r><w:pict/></w:r></w:p>"));
    EXPECT_NE(decision().find("1352"), std::string::npos);
    EXPECT_EQ(library.pdf("quyet_dinh", {}).error().code, "paperwork.not_drawn");
}

}  // namespace
}  // namespace sen::paperwork
