#include "paperwork/fill.hpp"

#include <gtest/gtest.h>

#include "paperwork/word_samples_test.hpp"

namespace sen::paperwork {
namespace {

using word::filled;
using word::paragraph;
using word::row;
using word::run;
using word::table;

Values named(const std::string& name) { return Values().text("name", name); }
Values with_rows(std::vector<Values> rows) { return Values().list("rows", std::move(rows)); }

TEST(Fill, finds_a_tag_that_word_has_cut_into_runs)
{
    const auto body = "<w:p>" + run("Số: {") + "<w:proofErr w:type=\"spellStart\"/>" +
                      run("{na", "<w:rPr><w:b/></w:rPr>") + "<w:bookmarkStart w:id=\"1\"/>" +
                      run("me}") + run("} xong") + "</w:p>";
    EXPECT_EQ(filled(body, named("Trà sen")), "Số: Trà sen xong\n");
}

TEST(Fill, keeps_the_blanks_around_a_tag)
{
    EXPECT_EQ(filled(paragraph(" a {{name}} {{name}} b "), named("x")), " a x x b \n");
    EXPECT_EQ(
        filled("<w:p>" + run("{{name}}") + run(" ") + run("{{name}}") + "</w:p>", named("x")),
        "x x\n");
}

TEST(Fill, a_value_is_never_markup_nor_a_tag)
{
    const auto* hostile = "</w:t> & <b>\"{{note}}\" {{#rows}}";
    EXPECT_EQ(filled(paragraph("{{name}}"), named(hostile)), std::string(hostile) + '\n');
    EXPECT_EQ(filled(paragraph("{{name}}"), named("A\nB\x07\x01")), "A\vB\n");
}

TEST(Fill, repeats_the_row_whose_cells_hold_the_tags)
{
    const auto body = table(row({"STT", "Tên"}) + row({"{{#rows}}{{no}}", "{{name}}{{/rows}}"}));
    EXPECT_EQ(filled(body, with_rows({named("A"), named("B")})), "|STT|Tên\n|1|A\n|2|B\n");
}

TEST(Fill, rows_nest_and_rows_of_tags_alone_go_away)
{
    const auto body = table(
        row({"{{#rows}}"}) + row({"{{name}}"}) + row({"{{#parts}}"}) +
        row({"{{no}}", "{{code}}", "{{name}}"}) + row({"{{/parts}}"}) + row({"{{/rows}}"}));
    const std::vector<Values> parts{Values().text("code", "x"), Values().text("code", "y")};
    EXPECT_EQ(
        filled(body, with_rows({named("A").list("parts", parts), named("B")})),
        "|A\n|1|x|A\n|2|y|A\n|B\n");
}

TEST(Fill, paragraphs_stand_or_fall_with_their_condition)
{
    const auto body = paragraph("đầu") + paragraph("{{#note}}") + paragraph("có {{note}}") +
                      paragraph("{{/note}}") + paragraph("{{^note}}") + paragraph("không") +
                      paragraph("{{/note}}") + paragraph("cuối{{#note}}, {{note}}{{/note}}.");
    EXPECT_EQ(filled(body, {}), "đầu\nkhông\ncuối.\n");
    EXPECT_EQ(filled(body, Values().text("note", "x")), "đầu\ncó x\ncuối, x.\n");
}

TEST(Fill, a_page_break_may_stand_beside_a_section_tag)
{
    const auto body = "<w:p>" + run("{{#note}}") + "<w:r><w:br w:type=\"page\"/></w:r></w:p>" +
                      paragraph("{{note}}") + paragraph("{{/note}}");
    EXPECT_EQ(filled(body, Values().text("note", "x")), "\v\nx\n");
    EXPECT_EQ(filled(body, {}), "");
}

TEST(Fill, a_flag_holds_or_does_not)
{
    const auto body = paragraph("{{#yes}}☒{{/yes}}{{^yes}}☐{{/yes}}");
    EXPECT_EQ(filled(body, Values().flag("yes", true)), "☒\n");
    EXPECT_EQ(filled(body, Values().flag("yes", false)), "☐\n");
    EXPECT_EQ(filled(body, {}), "☐\n");
}

TEST(Fill, what_is_missing_is_dotted_and_never_borrowed)
{
    EXPECT_EQ(filled(paragraph("{{name}}"), {}), "…………………………\n");
    EXPECT_EQ(filled(paragraph("{{day.day}}"), {}), "……\n");
    EXPECT_EQ(filled(paragraph("[{{name?}}]"), {}), "[]\n");
    const auto around = named("ngoài").list("rows", {named("A"), Values()});
    EXPECT_EQ(filled(paragraph("{{#rows}}[{{name?}}]{{/rows}}"), around), "[A][]\n");
}

TEST(Fill, parts_have_parts)
{
    const auto day = *Date::parse("2026-03-05");
    const auto office = Values().group("office", Values().date("day", day));
    EXPECT_EQ(filled(paragraph("{{office.day.day}}/{{office.day.year}}"), office), "05/2026\n");
    EXPECT_EQ(filled(paragraph("{{office.day.day}}"), {}), "……\n");
    EXPECT_EQ(word::faults(paragraph("{{office.day.hour}}")).size(), 1U);
}

TEST(Fill, text_boxes_are_filled_too)
{
    const auto body = "<w:p>" + run("ngoài {{name}}") + "<w:r><w:pict><w:txbxContent>" +
                      paragraph("trong {{name}}") + "</w:txbxContent></w:pict></w:r></w:p>";
    EXPECT_EQ(filled(body, named("A")), "ngoài Atrong A\n\n");
}

TEST(Fill, headers_and_notes_are_filled_and_hold_no_codes)
{
    for (const auto* part : {"word/header1.xml", "word/footnotes.xml"}) {
        EXPECT_NE(
            word::filled_part(part, paragraph("{{name}}"), named("A")).find(">A<"),
            std::string::npos)
            << part;
        EXPECT_EQ(
            word::filled_part(part, paragraph("{{qr name}}"), named("A")),
            "a.docx: {{qr name}}: paperwork.qr_not_alone");
    }
}

TEST(Fill, what_is_left_empty_is_still_word)
{
    const auto rows = table(row({"{{#rows}}{{no}}", "{{name}}{{/rows}}"})) + paragraph("x");
    EXPECT_EQ(word::filled_xml(rows, {}).find("w:tbl"), std::string::npos)
        << "a table without rows cannot be opened";
    const auto in_cell = "<w:tbl><w:tr><w:tc>" + paragraph("{{#note}}") + paragraph("a") +
                         paragraph("{{/note}}") + "</w:tc></w:tr></w:tbl>";
    EXPECT_NE(word::filled_xml(in_cell, {}).find("<w:tc><w:p"), std::string::npos);
}

TEST(Fill, names_what_is_wrong_in_a_template)
{
    struct Case {
        std::string body;
        std::string fault;
    };
    const Case cases[] = {
        {paragraph("{{nmae}}"), "paperwork.unknown_name {{nmae}}"},
        {paragraph("{{name.first}}"), "paperwork.unknown_name {{name.first}}"},
        {paragraph("{{code}}"), "paperwork.unknown_name {{code}}"},
        {paragraph("{{no}}"), "paperwork.unknown_name {{no}}"},
        {paragraph("{{#yes}}{{no}}{{/yes}}"), "paperwork.unknown_name {{no}}"},
        {paragraph("{{rows}}"), "paperwork.unknown_name {{rows}}"},
        {paragraph("{{#nothing}}{{/nothing}}"), "paperwork.unknown_name {{#nothing}}"},
        {paragraph("{{Tên}}"), "paperwork.not_a_tag {{Tên}}"},
        {paragraph("{{name"), "paperwork.not_a_tag {{name"},
        {paragraph("{{#rows}}"), "paperwork.section_not_closed {{#rows}}"},
        {paragraph("{{/rows}}"), "paperwork.section_not_closed {{/rows}}"},
        {paragraph("{{#rows}}{{#note}}{{/rows}}{{/note}}"),
         "paperwork.section_not_closed {{#rows}}"},
        {paragraph("a {{#note}}") + paragraph("{{/note}}"),
         "paperwork.section_not_alone {{#note}}"},
        {paragraph("{{#note}}") + paragraph("{{/note}} b"),
         "paperwork.section_not_alone {{#note}}"},
        {paragraph("{{#note}}") + table(row({"{{/note}}", "a"})),
         "paperwork.section_not_alone {{#note}}"},
        {paragraph("a {{qr name}}"), "paperwork.qr_not_alone {{qr name}}"},
        {paragraph("{{qr nmae}}"), "paperwork.unknown_name {{qr nmae}}"},
    };
    for (const auto& [body, fault] : cases) {
        const auto told = word::faults(body);
        ASSERT_FALSE(told.empty()) << body;
        EXPECT_EQ(told.front(), fault);
    }
}

TEST(Fill, reads_no_xml_that_is_broken_or_bottomless)
{
    EXPECT_EQ(word::faults("<w:p>").front(), "paperwork.damaged word/document.xml");
    std::string deep;
    for (int i = 0; i < 200'000; ++i)
        deep += "<w:sdt>";
    for (int i = 0; i < 200'000; ++i)
        deep += "</w:sdt>";
    EXPECT_EQ(word::faults(deep).front(), "paperwork.damaged word/document.xml");
}

TEST(Fill, stops_before_a_document_has_no_end)
{
    const std::vector<Values> parts(200);
    const std::vector<Values> rows(200, Values().list("parts", parts));
    const auto body = paragraph("{{#rows}}{{#parts}}{{code}}{{/parts}}{{/rows}}");
    EXPECT_EQ(filled(body, with_rows({})), "\n");
    EXPECT_THROW(filled(body, with_rows(rows)), std::exception);
}

}  // namespace
}  // namespace sen::paperwork
