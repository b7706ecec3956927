#include "paperwork/package.hpp"

#include <gtest/gtest.h>
#include <zip.h>

#include "paperwork/template.hpp"
#include "paperwork/word_samples_test.hpp"

namespace sen::paperwork {
namespace {

std::string refusal(const std::string& bytes)
{
    const auto package = unpack(bytes);
    return package ? "" : package.error().code;
}

std::string with_part(const std::string& name, const std::string& content)
{
    auto package = *unpack(word::file(""));
    package.put(name, content);
    return *pack(package);
}

/// 60 MB of zeros in 60 KB; pack() would not make it.
std::string bomb()
{
    const std::string zeros(60U << 20, '\0');
    auto* target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(target);
    auto* archive = zip_open_from_source(target, ZIP_TRUNCATE, nullptr);
    auto* source = zip_source_buffer(archive, zeros.data(), zeros.size(), 0);
    zip_file_add(archive, "word/document.xml", source, 0);
    zip_close(archive);
    zip_source_open(target);
    std::string bytes(1U << 20, '\0');
    bytes.resize(static_cast<std::size_t>(zip_source_read(target, bytes.data(), bytes.size())));
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

std::string fault(const std::string& bytes)
{
    std::vector<rulebook::Finding> findings;
    Template::read(bytes, word::fields(), "a.docx", findings);
    return findings.empty() ? "" : findings.front().code;
}

TEST(Package, gives_back_what_it_was_given_and_the_same_bytes_each_time)
{
    Package package;
    package.put("a/é.xml", std::string(100'000, 'a'));
    package.put("b.bin", std::string("\0\xff", 2));
    package.put("empty", "");
    const auto packed = *pack(package);
    EXPECT_EQ(packed, *pack(package));
    EXPECT_EQ(unpack(packed)->parts, package.parts);
}

TEST(Package, refuses_what_is_no_zip_or_is_cut_short)
{
    EXPECT_EQ(refusal("not a ZIP"), "paperwork.damaged");
    const auto whole = word::file(word::paragraph(std::string(10'000, 'x')));
    for (std::size_t size = 1; size < whole.size(); size += 37)
        EXPECT_NE(refusal(whole.substr(0, size)), "") << size;
}

TEST(Package, refuses_a_zip_bomb_before_it_unfolds)
{
    auto package = *unpack(word::file(""));
    for (int i = 0; i < 3; ++i)
        package.put("word/media/" + std::to_string(i), std::string(13U << 20, '\0'));
    EXPECT_EQ(refusal(*pack(package)), "") << "39 MB of zeros are within the cap";
    package.put("word/media/3", std::string(13U << 20, '\0'));
    EXPECT_EQ(pack(package).error().code, "paperwork.too_large") << "nor do we make one";
    const auto bytes = bomb();
    EXPECT_LT(bytes.size(), 100'000U);
    EXPECT_EQ(refusal(bytes), "paperwork.too_large");
    EXPECT_EQ(refusal(std::string(11U << 20, 'x')), "paperwork.too_large");
}

TEST(Package, a_template_is_a_word_document_without_macros)
{
    EXPECT_EQ(fault(word::file("")), "");
    EXPECT_EQ(fault(""), "paperwork.not_word");
    EXPECT_EQ(fault(with_part("word/vbaProject.bin", "x")), "paperwork.has_macros");
    Package workbook;
    workbook.put("xl/workbook.xml", "<workbook/>");
    EXPECT_EQ(fault(*pack(workbook)), "paperwork.not_word");
}

}  // namespace
}  // namespace sen::paperwork
