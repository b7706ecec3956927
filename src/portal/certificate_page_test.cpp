#include "support/portal_fixture.hpp"

namespace sen::portal {
namespace {

struct CertificatePages : OnEachPortal {};
ON_EACH_DATABASE(CertificatePages);

TEST_P(CertificatePages, find_a_certificate_by_code_or_number_however_it_is_typed)
{
    star("R1", "2028-03-12", "certificate_code = 'ab12cd34e', certificate_number = 'DT-17/2025'");
    for (const auto* typed : {"ab12cd34e", "AB12-CD34%20E", "DT-17%2F2025"}) {
        const auto answer = get("/chung-nhan?code=" + std::string(typed));
        EXPECT_EQ(answer.status, 303) << typed;
        EXPECT_EQ(answer.response.headers.at(0).second, "/chung-nhan/ab12cd34e") << typed;
    }
    EXPECT_TRUE(holds(text("/chung-nhan/AB12CD34E"), "Kiểm tra ngày <b>24/11/2026</b>"));
    EXPECT_EQ(get("/chung-nhan?code=zz").status, 404);
    EXPECT_EQ(get("/chung-nhan").status, 200);
}

}  // namespace
}  // namespace sen::portal
