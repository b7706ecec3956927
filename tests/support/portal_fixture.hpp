#pragma once

#include <string>
#include <string_view>

#include "support/test_app.hpp"

/// What the tests of the public pages share.
namespace sen::portal {

inline bool holds(const std::string& text, std::string_view words)
{
    return text.find(words) != std::string::npos;
}

/// A register with one producer and one product; tests add its stars.
struct OnEachPortal : test::OnEachApp {
    void SetUp() override
    {
        given(R"sql(
            INSERT INTO producer (id, slug, name, name_fold, name_sort, kind, commune_code, old_place,
                                  representative_name, phone, email, address, tax_code, is_public,
                                  created_at, updated_at)
                 VALUES ('M1', 'htx-quyt', 'HTX Quýt hồng', 'htx quyt hong', 'htx quyt hong', 'htx',
                         '30226', 'Xã Tân Thành, huyện Lai Vung', 'Bà Kín', '0900111222',
                         'kin@example.vn', 'Ấp Kín 7', '1400999888', TRUE,
                         '2026-01-05T02:00:00.000Z', '2026-01-05T02:00:00.000Z');
            INSERT INTO product (id, slug, name, name_fold, name_sort, producer_id, group_code,
                                 price_dong, commune_code, old_place, is_public, created_at, updated_at)
                 VALUES ('P1', 'quyt-hong', 'Quýt hồng', 'quyt hong', 'quyt hong', 'M1', '01',
                         12500000, '30226', 'Xã Tân Thành, huyện Lai Vung', TRUE,
                         '2026-01-05T02:00:00.000Z', '2026-01-05T02:00:00.000Z');
        )sql");
    }

    /// Gives P1 a star; `rest` sets more columns: "revoked_on = '2026-02-02'".
    void star(const std::string& id, const std::string& until, const std::string& rest = {})
    {
        given(
            "INSERT INTO recognition (id, product_id, stars, standing, level, year, decided_on,"
            " valid_until, exact_term, certificate_code, created_at) VALUES ('" +
            id + "', 'P1', 4, 'decided', 'province', 2023, NULL, '" + until + "', TRUE, 'ma" + id +
            "', '2026-01-05T02:00:00.000Z')");
        if (!rest.empty()) given("UPDATE recognition SET " + rest + " WHERE id = '" + id + "'");
    }

    std::string text(const std::string& target) { return std::string(get(target).response.text()); }
};

}  // namespace sen::portal
