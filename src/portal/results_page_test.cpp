#include "support/portal_fixture.hpp"

namespace sen::portal {
namespace {

/// One decision: P1 got four stars by it, a second product none.
struct ResultsPages : OnEachPortal {
    void SetUp() override
    {
        OnEachPortal::SetUp();
        star("R1", "2029-11-20", "certificate_number = '17/2026/OCOP-DT'");
        given(R"sql(
            INSERT INTO product (id, slug, name, name_fold, name_sort, producer_id, is_public,
                                 created_at, updated_at)
                 VALUES ('P2', 'mam-thua', 'Mắm thua', 'mam thua', 'mam thua', 'M1', FALSE,
                         '2026-01-05T02:00:00.000Z', '2026-01-05T02:00:00.000Z');
            INSERT INTO account (id, username, name, role, password_hash, created_at)
                 VALUES ('so', 'so', 'Sở', 'province', '', '2026-01-05T02:00:00.000Z');
            INSERT INTO decision (id, number, year, signed_on, created_by, created_at)
                 VALUES ('E1', '245/QĐ-UBND', 2026, '2026-11-20', 'so', '2026-11-20T02:00:00.000Z'),
                        ('E2', '246/QĐ-UBND', 2026, '2026-11-21', 'so', '2026-11-21T02:00:00.000Z');
            INSERT INTO dossier (id, product_id, producer_id, kind, stage, criteria_set, created_at)
                 VALUES ('D1', 'P1', 'M1', 'first', 'recognised', 'QD26-01', '2026'),
                        ('D2', 'P2', 'M1', 'first', 'not_recognised', 'QD26-01', '2026'),
                        ('D3', 'P2', 'M1', 'first', 'not_recognised', 'QD26-01', '2026');
            INSERT INTO decision_item (decision_id, dossier_id, place, outcome, stars, recognition_id)
                 VALUES ('E1', 'D1', 1, 'recognised', 4, 'R1'),
                        ('E1', 'D2', 2, 'not_recognised', 2, NULL),
                        ('E2', 'D3', 1, 'not_recognised', 2, NULL);
            INSERT INTO round (id, year, number, cut_off_on, target_on, created_at)
                 VALUES ('V1', 2026, 1, '2026-04-30', '2026-06-30', '2026-01-05T02:00:00.000Z'),
                        ('V2', 2026, 2, '2026-10-30', '2026-12-30', '2026-01-05T02:00:00.000Z');
        )sql");
    }
};
ON_EACH_DATABASE(ResultsPages);

TEST_P(ResultsPages, name_what_was_recognised_and_nothing_else)
{
    const auto list = text("/ket-qua");
    EXPECT_TRUE(holds(list, "Quyết định 245/QĐ-UBND ngày 20/11/2026")) << list;
    EXPECT_FALSE(holds(list, "246/QĐ-UBND")) << "it recognised nothing";

    const auto one = text("/ket-qua/E1");
    EXPECT_TRUE(holds(one, "Quýt hồng") && holds(one, "4 sao")) << one;
    EXPECT_TRUE(holds(one, "/chung-nhan/maR1") && holds(one, "17/2026/OCOP-DT")) << one;
    EXPECT_FALSE(holds(one, "Mắm thua")) << one;
    EXPECT_TRUE(holds(text("/en/ket-qua/E1"), "Decision 245/QĐ-UBND of 20/11/2026"));
    EXPECT_EQ(get("/ket-qua/E2").status, 404);
    EXPECT_EQ(get("/ket-qua/none").status, 404);
}

TEST_P(ResultsPages, tell_the_days_of_rounds_to_come)
{
    const auto list = text("/ket-qua");
    EXPECT_TRUE(holds(list, "Đợt 2 năm 2026: xã đề nghị trước ngày 30/10/2026")) << list;
    EXPECT_FALSE(holds(list, "Đợt 1 năm 2026")) << "its results were due";
    EXPECT_FALSE(holds(text("/ket-qua?truoc=E1"), "245/QĐ-UBND"));
}

TEST_P(ResultsPages, hide_a_product_that_is_no_longer_public)
{
    given("UPDATE product SET is_public = FALSE WHERE id = 'P1'");
    EXPECT_FALSE(holds(text("/ket-qua"), "245/QĐ-UBND"));
    EXPECT_EQ(get("/ket-qua/E1").status, 404);
}

}  // namespace
}  // namespace sen::portal
