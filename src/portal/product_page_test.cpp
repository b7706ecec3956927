#include "support/portal_fixture.hpp"

namespace sen::portal {
namespace {

struct ProductPages : OnEachPortal {};
ON_EACH_DATABASE(ProductPages);

TEST_P(ProductPages, tell_what_a_star_is_worth_today)
{
    struct Case {
        const char* until;
        const char* rest;
        const char* on_product;
        const char* on_certificate;
    };
    const Case cases[] = {
        {"2028-03-12", "", "còn hiệu lực đến 12/03/2028", "Chứng nhận còn hiệu lực"},
        {"2027-01-31", "", "còn hiệu lực đến 31/01/2027, sắp hết hạn", "Còn hiệu lực, sắp hết hạn"},
        {"2026-12-31", "exact_term = FALSE", "công nhận năm 2023, hết hạn chậm nhất 31/12/2026",
         "Còn hiệu lực, sắp hết hạn"},
        {"2026-11-23", "", "đã hết hạn ngày 23/11/2026", "Chứng nhận đã hết hạn"},
        {"2028-03-12", "revoked_on = '2026-02-02'", "đã bị thu hồi ngày 02/02/2026",
         "Chứng nhận đã bị thu hồi"},
        {"2028-03-12", "replaced_on = '2026-02-02'",
         "đã được thay bằng công nhận mới từ 02/02/2026", "Đã được thay bằng công nhận mới"},
        {"2028-03-12", "standing = 'reported'", "chưa thấy quyết định công nhận",
         "Chưa xác nhận được"},
        {"2030-03-12", "decided_on = '2027-03-12'", "có hiệu lực từ 12/03/2027",
         "Chưa có hiệu lực"},
    };
    int number = 0;
    for (const auto& [until, rest, on_product, on_certificate] : cases) {
        given("DELETE FROM recognition");
        const auto id = "R" + std::to_string(++number);
        star(id, until, rest);
        const auto query = "?" + id;
        EXPECT_TRUE(holds(text("/san-pham/quyt-hong" + query), on_product)) << on_product;
        EXPECT_TRUE(holds(text("/chung-nhan/ma" + id), on_certificate)) << on_certificate;
    }
}

TEST_P(ProductPages, put_a_bar_across_a_product_only_when_its_star_has_ended)
{
    star("R1", "2028-03-12");
    EXPECT_FALSE(holds(text("/san-pham/quyt-hong"), "class=\"bar\""));
    given("UPDATE recognition SET revoked_on = '2026-02-02'");
    EXPECT_TRUE(holds(text("/san-pham/quyt-hong?2"), "class=\"bar\""));
}

TEST_P(ProductPages, tell_facts_as_readers_write_them)
{
    star("R1", "2028-03-12");
    const auto vietnamese = text("/san-pham/quyt-hong");
    for (const auto* words :
         {"12.500.000 đ", "Xã Lai Vung", "trước 07/2025: xã Tân Thành, huyện Lai Vung", "4 sao",
          "Rau, củ, quả, hạt tươi", "href=\"/chu-the/htx-quyt\"", "href=\"/chung-nhan/maR1\""})
        EXPECT_TRUE(holds(vietnamese, words)) << words;
    const auto english = text("/en/san-pham/quyt-hong");
    for (const auto* words :
         {"12,500,000 đ", "Lai Vung commune",
          "before 07/2025: Tan Thanh commune, Lai Vung district", "valid until 12/03/2028",
          "<html lang=\"en\">", "<h1 lang=\"vi\">", "href=\"/en/chu-the/htx-quyt\""})
        EXPECT_TRUE(holds(english, words)) << words;
}

TEST_P(ProductPages, show_public_pictures_by_their_public_address)
{
    const std::string picture = "F1";
    given(R"sql(
        INSERT INTO file (id, name, purpose, media_type, size, sha256, owner_id, created_at)
             VALUES ('F1', 'a.jpg', 'picture', 'image/jpeg', 1, 'a', 'A1',
                     '2026-01-05T02:00:00.000Z');
        UPDATE product SET picture_id = 'F1';
    )sql");
    star("R1", "2028-03-12");
    const auto own = text("/san-pham/quyt-hong");
    EXPECT_TRUE(holds(own, "src=\"/tep/" + picture + "/800\""));
    EXPECT_TRUE(holds(own, "\"image\":\"http://127.0.0.1:8080/tep/" + picture + "/800\""));
    for (const auto* list : {"/", "/san-pham", "/chu-the/htx-quyt"})
        EXPECT_TRUE(holds(text(list), "src=\"/tep/" + picture + "/320\"")) << list;
    for (const auto* target : {"/", "/san-pham", "/san-pham/quyt-hong", "/chu-the/htx-quyt"})
        EXPECT_FALSE(holds(text(target), "/api/")) << target;
}

}  // namespace
}  // namespace sen::portal
