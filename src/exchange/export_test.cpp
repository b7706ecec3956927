#include <algorithm>

#include "exchange/table_fixture.hpp"
#include "support/import_fixture.hpp"

namespace sen::exchange {
namespace {

struct ExportHttp : test::OnEachRegister {
    std::string exported(
        const Values& values, const std::string& operation = "exportProducts",
        const std::string& who = "so")
    {
        const auto answer = call(who, operation, values);
        EXPECT_EQ(answer.status, 200);
        std::string bytes;
        if (!answer.response.pieces) return bytes;
        for (auto piece = answer.response.pieces(); !piece.empty();
             piece = answer.response.pieces())
            bytes += piece;
        return bytes;
    }
};
ON_EACH_DATABASE(ExportHttp);

TEST_P(ExportHttp, tells_every_product_with_its_star_and_text_stays_text)
{
    applied(
        read_list("name,producer,stars,year,decision,old_district,old_commune,product_group\n"
                  "=1+1,HTX Sen,3,2024,9/QĐ-UBND ngày 05/06/2024,Huyện Lai Vung,Xã Tân Thành,12\n"
                  "Trà tim,HTX Sen,,,,Huyện Lai Vung,Xã Tân Thành,\n"));
    const std::vector<std::string> expected{
        "1:Tên sản phẩm|Chủ thể|Loại hình|Xã/phường|Địa chỉ|Nhóm sản phẩm|Hạng sao|Năm|Số quyết "
        "định|Ngày quyết định|Có giá trị đến|Tình trạng|Mã chứng nhận",
    };
    const auto csv = test::read(exported({{"format", "csv"}}));
    ASSERT_EQ(csv.size(), 3U);
    EXPECT_EQ(csv[0], expected[0]);
    EXPECT_TRUE(csv[1].starts_with(
        "2:'=1+1|HTX Sen|Hợp tác xã|xã Lai Vung|Xã Tân Thành, Huyện Lai Vung|Sản phẩm trà từ thực "
        "vật khác|3|2024|9/QĐ-UBND|2024-06-05|2027-06-05|Còn hiệu lực|"))
        << csv[1];
    EXPECT_TRUE(csv[2].starts_with("3:Trà tim|HTX Sen|")) << csv[2];
    EXPECT_NE(csv[2].find("Chưa công nhận"), std::string::npos);

    const auto xlsx = test::read(exported({{"format", "xlsx"}}));
    ASSERT_EQ(xlsx.size(), 3U);
    EXPECT_TRUE(xlsx[1].starts_with("2:=1+1|HTX Sen|")) << xlsx[1];
}

TEST_P(ExportHttp, is_narrowed_as_the_lists_are)
{
    applied(read_list("name,producer,stars,year,decision\n"
                      "Trà sen,HTX Sen,3,2025,1/QĐ ngày 05/06/2025\n"
                      "Gạo thơm,HTX Gạo,4,2019,2/QĐ ngày 05/06/2019\n"));
    struct Case {
        Values values;
        std::size_t rows;
    };
    const Case cases[] = {
        {{}, 2},
        {{{"q", "tra"}}, 1},
        {{{"stars", "4"}}, 1},
        {{{"status", "valid"}}, 1},
        {{{"stars", "5"}}, 0},
        {{{"q", "htx"}}, 2},
    };
    for (auto [values, rows] : cases) {
        values["format"] = "csv";
        EXPECT_EQ(test::read(exported(values)).size(), rows + 1);
    }
    EXPECT_EQ(call("so", "exportProducts").status, 422);
    EXPECT_EQ(call("so", "exportProducts", {{"format", "pdf"}}).status, 422);
}

TEST_P(ExportHttp, what_is_exported_comes_in_as_the_same)
{
    applied(read_list("name,producer,stars,year,old_district\n"
                      "Trà sen,HTX Sen,3,2025,Huyện Lai Vung\n"
                      "Gạo thơm,Cơ sở Gạo,4,2024,\n"));
    const auto again = read_list(exported({{"format", "xlsx"}}));
    EXPECT_EQ(counts(again).substr(0, 13), "new 0, same 2");
}

TEST_P(ExportHttp, the_register_of_certificates_leaves_as_it_is_filtered)
{
    applied(read_list("name,producer,stars,year,decision,score\n"
                      "=1+1,+HTX Sen,3,2024,9/QĐ-UBND ngày 05/06/2024,61.50\n"
                      "Gạo thơm,HTX Gạo,4,2019,2/QĐ ngày 05/06/2019,\n"));
    const auto table = [&](Values values, const std::string& who = "so") {
        values.try_emplace("format", "csv");
        return test::read(exported(values, "exportCertificates", who));
    };
    const auto all = table({});
    ASSERT_EQ(all.size(), 3U);
    EXPECT_EQ(
        all[0], "1:Số giấy chứng nhận|Tên sản phẩm|Chủ thể|Xã/phường|Hạng sao|Điểm|Cấp công nhận|"
                "Năm|Số quyết định|Ngày quyết định|Có giá trị đến|Gia hạn đến|Tình trạng|Ngày thu "
                "hồi|Chủ thể từ ngày|"
                "Mã chứng nhận");
    // What one list brought has no order of its own.
    const auto holds = [](const std::vector<std::string>& lines, const std::string& text) {
        const auto has = [&](const auto& line) { return line.find(text) != line.npos; };
        return std::count_if(lines.begin(), lines.end(), has);
    };
    EXPECT_EQ(holds(all, ":|Gạo thơm|HTX Gạo||4||"), 1) << all[1];
    EXPECT_EQ(holds(all, "|2019|2/QĐ|2019-06-05|2022-06-05||Đã hết hạn|"), 1) << all[1];
    EXPECT_EQ(holds(all, ":|'=1+1|'+HTX Sen||3|61.5|"), 1) << all[2];
    EXPECT_EQ(table({{"status", "valid"}}).size(), 2U);
    EXPECT_EQ(table({{"status", "valid"}, {"on", "2020-01-01"}}).size(), 2U);
    EXPECT_EQ(table({{"stars", "5"}}).size(), 1U);
    EXPECT_EQ(table({}, "lan").size(), 1U) << "a producer takes its own along";
    const auto xlsx = table({{"format", "xlsx"}});
    ASSERT_EQ(xlsx.size(), 3U);
    EXPECT_EQ(holds(xlsx, ":|=1+1|+HTX Sen|"), 1) << xlsx[2];
    EXPECT_EQ(call("so", "exportCertificates").status, 422);
    EXPECT_EQ(call("so", "exportCertificates", {{"format", "pdf"}}).status, 422);
    EXPECT_EQ(call("", "exportCertificates", {{"format", "csv"}}).status, 401);
}

}  // namespace
}  // namespace sen::exchange
