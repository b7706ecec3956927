#include "support/import_fixture.hpp"

namespace sen::exchange {
namespace {

struct ImportOrigin : test::OnEachRegister {
    static std::string list(const std::string& rows)
    {
        return "Tên sản phẩm,Chủ thể,Hạng sao,Năm,Tổng điểm,Số quyết định,Ngày quyết định,"
               "Cấp công nhận,Cơ quan quyết định,Bộ tiêu chí áp dụng\n" +
               rows;
    }
    test::Answer star_of(const std::string& name)
    {
        const auto product = call("so", "listProducts", {{"q", name}}).at("items.0.id");
        return call("so", "listRecognitions", {{"id", product}});
    }
    /// The codes told of the one row of that verdict.
    std::string told(const std::string& rows, const std::string& verdict)
    {
        const auto import = read_list(list(rows));
        EXPECT_EQ(import.at("counts." + verdict), "1") << counts(import);
        return call("so", "listImportRows", {{"id", import.at("id")}}).at("items.0.reasons");
    }
};
ON_EACH_DATABASE(ImportOrigin);

TEST_P(ImportOrigin, old_stars_say_by_which_law_on_which_level_and_by_whom_they_were_given)
{
    const auto import = read_list(
        list("Trà sen,HTX Sen,3,2024,\"61,25\",812/QĐ-UBND,05/06/2024,Cấp huyện,"
             "UBND huyện Cái Bè,QĐ 148/QĐ-TTg\n"
             "Gạo thơm,HTX Gạo,4,2021,75.5,99/QĐ-UBND,01/02/2021,,"
             "UBND tỉnh Tiền Giang,1048/QĐ-TTg\n"
             "Nem chua,HTX Nem,5,2022,91,12/QĐ-BNN,03/04/2022,Trung ương,Bộ Nông nghiệp,781\n"));
    EXPECT_EQ(counts(import), "new 3, same 0, changed 0, doubtful 0, rejected 0");
    EXPECT_EQ(applied(import).at("state"), "applied");

    const auto district = star_of("Trà sen");
    EXPECT_EQ(district.at("items.0.points_hundredths"), "6125");
    EXPECT_EQ(district.at("items.0.level"), "district");
    EXPECT_EQ(district.at("items.0.issuer"), "UBND huyện Cái Bè");
    EXPECT_EQ(district.at("items.0.issuer_code"), "82") << "the province of today";
    EXPECT_EQ(district.at("items.0.regime"), "qd-148-2023");
    EXPECT_EQ(district.at("items.0.decision_number"), "812/QĐ-UBND");
    EXPECT_EQ(district.at("items.0.decided_on"), "2024-06-05");
    EXPECT_EQ(district.at("items.0.valid_until"), "2027-06-05");
    const auto page = std::string(
        get("/san-pham/" + call("so", "listProducts", {{"q", "Trà sen"}}).at("items.0.slug"))
            .response.text());
    EXPECT_NE(page.find("QĐ 148/QĐ-TTg (2023)"), std::string::npos);

    const auto province = star_of("Gạo thơm");
    EXPECT_EQ(province.at("items.0.level"), "province") << "told by its issuer";
    EXPECT_EQ(province.at("items.0.issuer_code"), "82") << "Tiền Giang is Đồng Tháp now";
    EXPECT_EQ(province.at("items.0.regime"), "qd-1048-2019");
    const auto ministry = star_of("Nem chua");
    EXPECT_EQ(ministry.at("items.0.level"), "ministry");
    EXPECT_EQ(ministry.at("items.0.issuer_code"), "null");
    EXPECT_EQ(ministry.at("items.0.regime"), "qd-781-2020");

    EXPECT_EQ(undone(import).at("state"), "undone");
    EXPECT_EQ(call("so", "listProducts").at("items.0"), "");
}

TEST_P(ImportOrigin, what_cannot_be_so_waits_for_a_person)
{
    struct Case {
        const char* row;
        const char* verdict;
        const char* code;
    };
    const Case cases[] = {
        {"A,HTX A,3,2025,60,1/QĐ-UBND,01/07/2025,Huyện,UBND huyện Cái Bè,148", "doubtful",
         "import.district_had_ended"},
        {"B,HTX B,4,2024,72,1/QĐ-UBND,01/07/2024,Huyện,UBND huyện Cái Bè,148", "doubtful",
         "import.district_beyond_stars"},
        {"C,HTX C,3,2024,60,1/QĐ-UBND,01/07/2024,Làng,,148", "doubtful", "import.level_unknown"},
        {"D,HTX D,3,2024,60,1/QĐ-UBND,01/07/2024,Tỉnh,,QĐ 99", "doubtful", "import.regime_unknown"},
        {"E,HTX E,3,2024,60,1/QĐ-UBND,01/07/2024,Huyện,UBND huyện Nơi Nào,148", "new",
         "import.issuer_unknown"},
        {"F,HTX F,3,2025,60,1/QĐ-UBND,30/06/2025,Huyện,UBND thành phố Sa Đéc,148", "new", ""},
    };
    for (const auto& [row, verdict, code] : cases)
        EXPECT_NE(told(std::string(row) + "\n", verdict).find(code), std::string::npos) << row;
}

}  // namespace
}  // namespace sen::exchange
