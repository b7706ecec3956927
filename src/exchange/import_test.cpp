#include "exchange/table_fixture.hpp"
#include "support/import_fixture.hpp"

namespace sen::exchange {
namespace {

struct ImportHttp : test::OnEachRegister {};
ON_EACH_DATABASE(ImportHttp);

using Lines = std::vector<std::string>;
const std::string head = "Tên sản phẩm,Chủ thể,Hạng sao,Năm,Xã mới,Huyện,Nhóm sản phẩm,Số quyết "
                         "định,Trạng thái,Mã số thuế\n";

TEST_P(ImportHttp, gives_every_row_its_verdict_and_the_reasons)
{
    const auto import = read_list(
        head + "Trà sen,HTX Sen Hồng,3,2023,xã Mỹ An Hưng,,,,,\n"             // 2
               "Trà sen,Hợp tác xã Sen Hồng,3 sao,2023,xã Mỹ An Hưng,,,,,\n"  // 3 the same
               "Trà sen,HTX Sen Hồng,****,2024,xã Mỹ An Hưng,,,,,\n"          // 4 graded again
               "Trà tim,HTX Sen Hồn,3,2023,xã Mỹ An Hưng,,,,,\n"              // 5 one letter off
               "Mắm cá,Cơ sở Ba,6,2023,,Huyện Lai Vung,,,,\n"                 // 6
               "Mắm tép,Cơ sở Ba,3,2017,,Huyện Lai Vung,,,,\n"                // 7
               "Mắm ruốc,Cơ sở Ba,3-4,2023,,Huyện Lai Vung,,,,\n"             // 8
               "Mắm nêm,,3,2023,,Huyện Lai Vung,,,,\n"                        // 9
               ",Cơ sở Ba,3,2023,,Huyện Lai Vung,,,,\n"                       // 10
               "Khô cá,Cơ sở Tư,3,2023,,Huyện Lai Vung,Hàng lạ,,,\n"          // 11
               "Khô mực,Cơ sở Tư,3,,,Huyện Lai Vung,,,,\n"                    // 12
               "Khô tép,Cơ sở Tư,,2023,,Huyện Lai Vung,,,đăng ký,\n"          // 13
               "Khô lóc,Cơ sở Tư,3,2023,,Huyện Lai Vung,,,lạ lùng,\n"         // 14
               "Khô sặc,Cơ sở Tư,3,2023,,Huyện Lai Vung,,12/QĐ-UBND ngày 01/02/2099,,\n"  // 15
               "Khô trê,Cơ sở Tư,3,2023,,Huyện Lai Vung,,,,123\n"                         // 16
               "=1+1,Cơ sở <b>Năm</b>,ba sao,Năm 2023,,,,,,\n"  // 17 only text
               "Rượu\a,Cơ sở Sáu,3,2023,,,,,,\n");              // 18
    const Lines expected{
        "2 new",
        "3 same",
        "4 changed",
        "5 doubtful producer:producer_resembles",
        "6 rejected commune:commune_not_named stars:stars_out_of_range",
        "7 rejected commune:commune_not_named year:year_out_of_range",
        "8 doubtful commune:commune_not_named stars:stars_unclear",
        "9 rejected producer:producer_missing commune:commune_not_named",
        "10 rejected commune:commune_not_named name:name_missing",
        "11 doubtful commune:commune_not_named product_group:group_unknown",
        "12 new commune:commune_not_named year:year_missing",
        "13 new commune:commune_not_named status:no_star_yet",
        "14 doubtful commune:commune_not_named status:status_unknown",
        "15 rejected commune:commune_not_named decided_on:date_out_of_range",
        "16 doubtful tax_code:tax_code_unclear commune:commune_not_named",
        "17 new commune:commune_not_named",
        "18 rejected commune:commune_not_named name:control_character name:name_missing",
    };
    EXPECT_EQ(verdicts(import), expected);
    EXPECT_EQ(counts(import), "new 4, same 1, changed 1, doubtful 5, rejected 6");
    EXPECT_EQ(import.at("state"), "previewed");
    EXPECT_EQ(import.at("rows_total"), "17");
    EXPECT_EQ(import.at("columns.0.field"), "name");
    EXPECT_EQ(count("product"), 0) << "a preview writes nothing";
}

TEST_P(ImportHttp, the_press_list_comes_in_as_counted_by_hand)
{
    const auto list = file("data/demo/products.csv");
    auto import = read_list(list);
    // 27 rows name no producer. Three of "Thuong mai Tri Son" resemble "TMDV Tri Son", six of
    // "nem Hoang Khanh" resemble "ho Hoang Khanh", each in the same commune.
    EXPECT_EQ(counts(import), "new 79, same 0, changed 0, doubtful 9, rejected 27");
    ASSERT_EQ(applied(import).status, 202);
    EXPECT_EQ(count("product"), 79);
    EXPECT_EQ(count("producer"), 42) << "as many different names, none written in two ways";
    // Of the 79, 8 are registered and 2 nominated: no star yet; 14 tell no year.
    EXPECT_EQ(count("recognition"), 55);
    EXPECT_EQ(count("recognition WHERE stars IS NULL"), 7);
    EXPECT_EQ(count("recognition WHERE exact_term"), 9) << "8 of 7/12/2020, 1 of 17/1/2025";
    EXPECT_EQ(count("product WHERE is_public"), 55);
    EXPECT_EQ(count("recognition WHERE standing = 'decided' AND level = 'ministry'"), 2);

    const auto again = read_list(list);
    EXPECT_EQ(counts(again), "new 0, same 79, changed 0, doubtful 9, rejected 27");
    ASSERT_EQ(applied(again, true).status, 202);
    EXPECT_EQ(count("product"), 88);
    EXPECT_EQ(count("producer"), 44);
    EXPECT_EQ(counts(read_list(list)), "new 0, same 88, changed 0, doubtful 0, rejected 27");
}

TEST_P(ImportHttp, a_term_of_which_only_the_year_is_known_ends_with_its_third_year)
{
    applied(read_list("Tên sản phẩm,Chủ thể,Hạng sao,Năm,Số quyết định\n"
                      "A1,Cơ sở Một,3,2023,\n"
                      "A2,Cơ sở Một,3,2024,12/QĐ-UBND ngày 29/02/2024\n"));
    EXPECT_EQ(count("recognition WHERE valid_until = '2026-12-31' AND NOT exact_term"), 1);
    EXPECT_EQ(count("recognition WHERE valid_until = '2027-02-28' AND exact_term"), 1);
    EXPECT_EQ(
        count("recognition WHERE decision_number = '12/QĐ-UBND' AND standing = 'decided'"), 1);
}

TEST_P(ImportHttp, reads_what_offices_save)
{
    const std::string rows = "Tên sản phẩm;Chủ thể;Hạng sao;Năm;Điện thoại\n"
                             "Gạo thơm;HTX Tân Tiến;3;2023;\"0909 1; 0909 2\"\n";
    EXPECT_EQ(counts(read_list(rows)).substr(0, 5), "new 1");

    // "Trà sen" of "Cơ sở Một" in Windows-1258, whose tones combine.
    const std::string bytes =
        "name,producer,stars,year\nTra\xCC sen,C\xF5 s\xF5\xD2 M\xF4\xF2t,3,2023\n";
    const auto import = read_list(bytes);
    EXPECT_EQ(counts(import).substr(0, 5), "new 1");
    applied(import);
    EXPECT_EQ(count("product WHERE name = 'Trà sen'"), 1);
    EXPECT_EQ(count("producer WHERE name = 'Cơ sở Một'"), 1);
}

TEST_P(ImportHttp, reads_a_workbook_with_titles_and_merged_cells)
{
    const auto cell = [](const std::string& at, const std::string& text) {
        return "<c r=\"" + at + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    };
    const auto sheet =
        "<worksheet><sheetData><row r=\"1\">" + cell("A1", "DANH SÁCH SẢN PHẨM OCOP") +
        "</row><row r=\"3\">" + cell("A3", "Tên sản phẩm") + cell("B3", "Chủ thể") +
        cell("C3", "Hạng sao") + cell("D3", "Năm") + "</row><row r=\"4\">" + cell("A4", "Khô cá") +
        cell("B4", "Cơ sở Ba") + "<c r=\"C4\"><f>1+2</f><v>3</v></c><c r=\"D4\"><v>2023</v></c>" +
        "</row><row r=\"5\">" + cell("A5", "Mắm cá") +
        "<c r=\"C5\"><v>4</v></c><c r=\"D5\"><v>2023</v></c></row></sheetData>" +
        "<mergeCells count=\"1\"><mergeCell ref=\"B4:B5\"/></mergeCells></worksheet>";
    const auto import = read_list(test::zipped(test::workbook_parts(sheet)), "list.xlsx");
    EXPECT_EQ(counts(import), "new 2, same 0, changed 0, doubtful 0, rejected 0");
    applied(import);
    EXPECT_EQ(count("producer"), 1);
    EXPECT_EQ(count("recognition WHERE stars IN (3, 4)"), 2);
}

TEST_P(ImportHttp, guesses_at_no_day_that_does_not_exist)
{
    const auto import = read_list("name,producer,stars,year,decision,Ngày quyết định\n"
                                  "A1,Cơ sở Một,3,2023,,29/02/2023\n"
                                  "A2,Cơ sở Một,3,2024,,31/04/2024\n"
                                  "A3,Cơ sở Một,3,2024,,2024-13-01\n"
                                  "A4,Cơ sở Một,3,2024,9/QĐ ngày 30/02/2024,\n"
                                  "A5,Cơ sở Một,3,2024,,29/02/2024\n"
                                  "A6,Cơ sở Một,3,2024,,0/0/2024\n");
    const Lines expected{
        "2 doubtful commune:commune_not_named decided_on:date_unclear",
        "3 doubtful commune:commune_not_named decided_on:date_unclear",
        "4 doubtful commune:commune_not_named decided_on:date_unclear",
        "5 new commune:commune_not_named",
        "6 new commune:commune_not_named",
        "7 doubtful commune:commune_not_named decided_on:date_unclear",
    };
    EXPECT_EQ(verdicts(import), expected);
    applied(import, true);
    EXPECT_EQ(count("recognition WHERE decided_on IS NOT NULL"), 1);
    EXPECT_EQ(count("recognition WHERE decided_on = '2024-02-29'"), 1);
}

TEST_P(ImportHttp, keeps_letters_composed_and_takes_a_name_for_no_path)
{
    const auto import = read_list(
        "name,producer,stars,year\nGa\u0323o,Co\u031B so\u031B\u0309 Một,3,2023\n",
        "../../etc/passwd");
    EXPECT_EQ(import.at("file_name"), "../../etc/passwd") << "a word to show, never opened";
    applied(import);
    EXPECT_EQ(count("product WHERE name = 'Gạo'"), 1);
    EXPECT_EQ(count("producer WHERE name = 'Cơ sở Một'"), 1);
    const auto hidden = call("so", "createImport", {{"name", "a\x01.csv"}}, "a,b\n");
    EXPECT_EQ(hidden.at("fields.0.code"), "form.control_character");
}

TEST_P(ImportHttp, refuses_what_is_no_list)
{
    struct Case {
        std::string bytes;
        int status;
        std::string code;
        std::string subject;
    };
    const std::string long_sheet(40 << 20, ' ');
    const Case cases[] = {
        {"", 422, "import.empty", ""},
        {"a,b\n1,2\n", 422, "import.header_not_found", ""},
        {"Tên sản phẩm,Năm\nA,2023\n", 422, "import.column_missing", "producer, stars"},
        {std::string(most_file_bytes + 1, 'a'), 413, "import.too_large", ""},
        {test::workbook(long_sheet), 413, "import.zip_bomb", ""},
    };
    for (const auto& [bytes, status, code, subject] : cases) {
        const auto answer = call("so", "createImport", {{"name", "x"}}, bytes);
        EXPECT_EQ(answer.at("code"), code);
        EXPECT_EQ(answer.status, status) << code;
        EXPECT_EQ(answer.at("subject"), subject) << code;
    }
    EXPECT_EQ(count("import"), 0);
    std::string many = "name,producer,stars\n";
    for (std::int64_t i = 0; i <= most_rows; ++i)
        many += "A,B,3\n";
    EXPECT_EQ(read_list(many).at("refusal"), "import.too_many_rows");
}

TEST_P(ImportHttp, belongs_to_the_province_alone)
{
    const auto import = read_list("name,producer,stars,year\nA1,Cơ sở Một,3,2023\n");
    const auto id = import.at("id");
    const auto choice = R"({"version": 2, "include_doubtful": false})";
    for (const auto* who : {"xa", "doc", "lan"}) {
        EXPECT_EQ(call(who, "createImport", {{"name", "x"}}, "a").status, 403) << who;
        EXPECT_EQ(call(who, "getImport", {{"id", id}}).status, 403) << who;
        EXPECT_EQ(call(who, "listImports").status, 403) << who;
        EXPECT_EQ(call(who, "listImportRows", {{"id", id}}).status, 403) << who;
        EXPECT_EQ(call(who, "applyImport", {{"id", id}}, choice).status, 403) << who;
        EXPECT_EQ(call(who, "undoImport", {{"id", id}}).status, 403) << who;
    }
    EXPECT_EQ(call("lan", "exportProducts", {{"format", "csv"}}).status, 403);
    const std::map<std::string, std::string> bodies = {
        {"getImport", ""}, {"listImportRows", ""}, {"applyImport", choice}, {"undoImport", ""}};
    for (const auto& [operation, body] : bodies) {
        const auto nothing = call("so", operation, {{"id", "none"}}, body);
        EXPECT_EQ(nothing.status, 404) << operation;
        EXPECT_EQ(nothing.at("code"), "import.no_such_import") << operation;
    }
    EXPECT_EQ(call("so", "listImports").at("items.0.id"), id);
}

TEST_P(ImportHttp, rows_are_paged_and_chosen_by_verdict)
{
    const auto import = read_list(
        "name,producer,stars,year\nA1,Cơ sở Một,3,2023\nA2,,3,2023\nA3,Cơ sở Một,3,2023\n");
    const auto id = import.at("id");
    const auto first = call("so", "listImportRows", {{"id", id}, {"limit", "2"}});
    EXPECT_EQ(first.at("items.1.row"), "3");
    const auto rest =
        call("so", "listImportRows", {{"id", id}, {"limit", "2"}, {"cursor", first.at("next")}});
    EXPECT_EQ(rest.at("items.0.row"), "4");
    EXPECT_EQ(rest.at("next"), "null");
    const auto wrong = call("so", "listImportRows", {{"id", id}, {"verdict", "rejected"}});
    EXPECT_EQ(wrong.at("items.0.cells.0"), "A2");
    EXPECT_EQ(wrong.at("items.1"), "");
}

}  // namespace
}  // namespace sen::exchange
