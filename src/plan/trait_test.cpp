#include "plan/trait.hpp"

#include <gtest/gtest.h>

#include "support/little_province.hpp"

namespace sen::plan {
namespace {

struct TraitHttp : test::LittleProvince {
    test::Answer
    add(const std::string& who, const std::string& bearer, const std::string& id,
        const std::string& kind, const std::string& rest = R"("from_on": "2026-01-05")")
    {
        return call(
            who, "addTrait", {},
            R"({"bearer": ")" + bearer + R"(", "bearer_id": ")" + id + R"(", "kind": ")" + kind +
                R"(", "evidence": "HĐ 12/2026", )" + rest + "}");
    }
    test::Answer correct(const std::string& id, int version, const std::string& rest)
    {
        return call(
            "so", "correctTrait", {{"id", id}},
            R"({"version": )" + std::to_string(version) + R"(, "evidence": "HĐ 13/2026", )" + rest +
                "}");
    }
    /// "2/4" of a target on 15 February 2026.
    std::string share(const std::string& code, Values basis = {})
    {
        basis["on"] = "2026-02-15";
        const auto board = call("so", "getTargetBoard", basis);
        for (const auto& item : board.body.at("items").as_array())
            if (item.at("code").as_string() == code)
                return boost::json::serialize(item.at("numerator")) + "/" +
                       boost::json::serialize(item.at("denominator"));
        return "?";
    }
};
ON_EACH_DATABASE(TraitHttp);

TEST_P(TraitHttp, is_counted_between_its_days)
{
    EXPECT_EQ(share("export"), "0/4");
    ASSERT_EQ(add("so", "product", "A", "export").status, 201);
    EXPECT_EQ(share("export"), "1/4");
    const auto late = R"("from_on": "2026-02-16")";
    const auto early = R"("from_on": "2026-01-01", "until_on": "2026-02-14")";
    add("so", "product", "B", "export", late);
    add("so", "product", "C", "export", early);
    EXPECT_EQ(share("export"), "1/4") << "one not yet, one no longer";
    add("so", "product", "D", "export", R"("from_on": "2026-02-15", "until_on": "2026-02-15")");
    EXPECT_EQ(share("export"), "2/4") << "the first and the last day count";
}

TEST_P(TraitHttp, of_products_stand_for_their_producer_too)
{
    for (const auto* kind : {"linkage", "sourcing_area", "green"})
        ASSERT_EQ(add("xa", "producer", "P1", kind).status, 201) << kind;
    EXPECT_EQ(share("green_chains"), "0/2");
    add("xa", "product", "A", "traceability");
    EXPECT_EQ(share("green_chains"), "1/2") << "four signs at once";
    EXPECT_EQ(share("traceability"), "1/4") << "group 26 was corrected to 03";
    EXPECT_EQ(share("women"), "0/2");
    add("phuong", "producer", "P2", "woman_represents");
    EXPECT_EQ(share("women"), "1/2");
}

TEST_P(TraitHttp, a_correction_changes_todays_answer_not_what_was_known)
{
    now = Instant::parse("2026-07-10T02:00:00.000Z").value();
    const auto id = add("so", "product", "A", "ecommerce").at("id");
    now = Instant::parse("2026-07-20T02:00:00.000Z").value();
    const auto withdrawn = correct(
        id, 1, R"("from_on": "2026-01-05", "withdrawn": true, "reason": "Gian hàng đã đóng")");
    ASSERT_EQ(withdrawn.status, 200) << withdrawn.at("code");
    EXPECT_EQ(withdrawn.at("version"), "2");
    EXPECT_EQ(share("channels"), "0/4");
    EXPECT_EQ(share("channels", {{"known_on", "2026-07-10"}}), "1/4");
    EXPECT_EQ(share("channels", {{"known_on", "2026-07-09"}}), "0/4");
    EXPECT_EQ(
        correct(id, 1, R"("from_on": "2026-01-05", "withdrawn": false, "reason": "Sửa lại")")
            .at("code"),
        "trait.changed_meanwhile");
    const auto list = call("doc", "listTraits", {{"bearer", "product"}, {"bearer_id", "A"}});
    EXPECT_EQ(list.at("items.0.reason"), "Gian hàng đã đóng");
    EXPECT_EQ(list.at("items.0.withdrawn"), "true");
}

TEST_P(TraitHttp, refuses_what_cannot_be_or_is_not_ones_own)
{
    EXPECT_EQ(add("so", "product", "A", "linkage").at("code"), "trait.kind_unknown");
    EXPECT_EQ(add("so", "producer", "P1", "export").at("code"), "trait.kind_unknown");
    EXPECT_EQ(
        add("so", "product", "A", "export", R"("from_on": "2026-02-02", "until_on": "2026-02-01")")
            .at("code"),
        "trait.ends_before_it_begins");
    EXPECT_EQ(add("so", "product", "A", "export", R"("until_on": null)").status, 422);
    EXPECT_EQ(add("so", "product", "none", "export").status, 404);
    EXPECT_EQ(add("xa", "product", "B", "export").status, 403) << "of another commune";
    EXPECT_EQ(add("lan", "product", "A", "export").status, 403) << "a producer's word is no proof";
    const auto id = add("so", "product", "A", "export").at("id");
    EXPECT_EQ(
        call(
            "phuong", "correctTrait", {{"id", id}},
            R"({"version": 1, "from_on": "2026-01-01", "evidence": "x", "withdrawn": true, )"
            R"("reason": "Không phải"})")
            .status,
        403);
    EXPECT_EQ(correct(id, 1, R"("from_on": "2026-01-01", "withdrawn": false)").status, 422)
        << "a correction has a reason";
    EXPECT_EQ(
        correct("none", 1, R"("from_on": "2026-01-01", "withdrawn": false, "reason": "Sửa"})")
            .status,
        400);
    EXPECT_EQ(
        correct("none", 1, R"("from_on": "2026-01-01", "withdrawn": false, "reason": "Sửa")")
            .status,
        404);
    EXPECT_EQ(call("mai", "listTraits", {{"bearer", "producer"}, {"bearer_id", "P1"}}).status, 403);
    EXPECT_EQ(
        call("so", "listTraits", {{"bearer", "producer"}, {"bearer_id", "none"}}).status, 404);
    EXPECT_EQ(call("so", "listTraits", {{"bearer_id", "P1"}}).status, 422);
}

}  // namespace
}  // namespace sen::plan
