#include "files/served.hpp"

#include "base/text.hpp"

#include <gtest/gtest.h>

namespace sen::files {
namespace {

using namespace std::string_literals;

TEST(SafeName, is_never_a_path_and_keeps_vietnamese)
{
    struct Case {
        std::string given;
        std::string kept;
    };
    const Case cases[] = {
        {"Giấy phép kinh doanh.pdf", "Giấy phép kinh doanh.pdf"},
        {"Ga\u0323o.jpg", "Gạo.jpg"},
        {"../../etc/passwd", "passwd"},
        {"..\\..\\windows\\system32\\cmd.exe", "cmd.exe"},
        {"C:\\Ảnh\\xoài.jpg", "xoài.jpg"},
        {"/etc/", "etc"},
        {"a/..", "file"},
        {"....//....//x", "x"},
        {".htaccess", "htaccess"},
        {"a.jpg\0.exe"s, "a.jpg.exe"},
        {"a\r\nSet-Cookie: x=1.jpg", "aSet-Cookie_ x=1.jpg"},
        {"\u202Egpj.exe", "gpj.exe"},
        {"zero\u200Bwidth.png", "zerowidth.png"},
        {"a\"b<c>|?*.png", "a_b_c____.png"},
        {"\xff\xfe\xc3.png", "png"},
        {"", "file"},
        {"   ", "file"},
        {"\x01\x02", "file"},
        {"..", "file"},
        {"con. ", "con"},
    };
    for (const auto& [given, kept] : cases)
        EXPECT_EQ(safe_name(given).text(), kept) << given;
}

TEST(SafeName, is_at_most_120_characters_and_keeps_its_extension)
{
    std::string syllables;
    for (int i = 0; i < 500; ++i)
        syllables += "ộ";
    const auto name = safe_name(syllables + ".docx").text();
    EXPECT_EQ(length(name), 120u);
    EXPECT_TRUE(name.ends_with("ộ.docx"));
    EXPECT_EQ(length(safe_name(syllables).text()), 120u);
    EXPECT_EQ(length(safe_name("a." + syllables).text()), 120u);
}

std::string header(const Headers& headers, std::string_view name)
{
    for (const auto& [key, value] : headers)
        if (key == name) return value;
    return "(none)";
}

const FileType jpeg{"picture", "image/jpeg", "jpg"};
const FileType pdf{"document", "application/pdf", "pdf"};
const FileType odt{"document", "application/vnd.oasis.opendocument.text", "odt"};

TEST(Served, never_lets_a_browser_guess_or_run)
{
    for (const auto& type : {jpeg, pdf, odt}) {
        const auto headers = served_type(type, safe_name("a"));
        EXPECT_EQ(header(headers, "Content-Type"), type.media_type);
        EXPECT_EQ(header(headers, "X-Content-Type-Options"), "nosniff");
        EXPECT_EQ(header(headers, "Content-Security-Policy"), "sandbox; default-src 'none'");
    }
    EXPECT_THROW(served_type({"picture", "text/html", "html"}, safe_name("a")), std::logic_error);
    EXPECT_THROW(served_type({"picture", "image/svg+xml", ""}, safe_name("a")), std::logic_error);
    EXPECT_THROW(served_type({"picture", "image/jpeg", "html"}, safe_name("a")), std::logic_error);
}

TEST(Served, names_the_file_for_old_and_new_readers_by_its_true_type)
{
    struct Case {
        FileType type;
        std::string name;
        std::string disposition;
    };
    const Case cases[] = {
        {jpeg, "xoai.JPG", "inline; filename=\"xoai.JPG\"; filename*=UTF-8''xoai.JPG"},
        {jpeg, "a.jpeg", "inline; filename=\"a.jpeg\"; filename*=UTF-8''a.jpeg"},
        {pdf, "photo.jpg", "inline; filename=\"photo.jpg.pdf\"; filename*=UTF-8''photo.jpg.pdf"},
        {odt, "Đơn 100%.odt",
         "attachment; filename=\"__n 100_.odt\"; filename*=UTF-8''%C4%90%C6%A1n%20100%25.odt"},
        {pdf, "a\"; x=\"b.html",
         "inline; filename=\"a__ x__b.html.pdf\"; filename*=UTF-8''a_%3B%20x%3D_b.html.pdf"},
        {odt, "", "attachment; filename=\"file.odt\"; filename*=UTF-8''file.odt"},
    };
    for (const auto& [type, name, disposition] : cases)
        EXPECT_EQ(header(served_type(type, safe_name(name)), "Content-Disposition"), disposition);
}

}  // namespace
}  // namespace sen::files
