#include "registry/change_request.hpp"

#include <gtest/gtest.h>

#include "support/registry_fixture.hpp"

namespace sen::registry {
namespace {

using test::Answer;
using Lines = std::vector<std::string>;

struct ChangeRequestHttp : test::OnEachRegistry {
    void SetUp() override
    {
        OnEachRegistry::SetUp();
        given(R"sql(
            UPDATE producer SET is_public = TRUE;
            INSERT INTO product (id, slug, name, name_fold, name_sort, producer_id, price_dong,
                                 is_public, created_at, updated_at)
                 VALUES ('S1', 'tra-sen', 'Trà sen', 'tra sen', 'tra sen', 'P1', 90000, TRUE,
                         '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z'),
                        ('S2', 'banh', 'Bánh', 'banh', 'banh', 'P2', NULL, TRUE,
                         '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z');
        )sql");
    }
    /// The id of a request of that person for that change.
    std::string asked(
        std::string_view who, const std::string& operation, const std::string& id,
        const std::string& change)
    {
        now = now.plus(std::chrono::seconds(1));
        const auto answer = call(who, operation, {{"id", id}}, R"({"version": 1, )" + change + "}");
        EXPECT_EQ(answer.status, 202) << change;
        return answer.at("id");
    }
    std::string asked_by_lan()
    {
        return asked("lan", "updateProduct", "S1", R"("name": "Trà tim sen")");
    }
    Answer approved(std::string_view who, const std::string& id)
    {
        return call(who, "approveChangeRequest", {{"id", id}});
    }
    Answer rejected(std::string_view who, const std::string& id, const std::string& reason)
    {
        return call(who, "rejectChangeRequest", {{"id", id}}, R"({"reason": ")" + reason + "\"}");
    }
    Answer listed(std::string_view who, const Values& values = {})
    {
        return call(who, "listChangeRequests", values);
    }
    Lines subjects(const Answer& answer)
    {
        Lines ids;
        for (std::size_t i = 0; i < answer.body.at("items").as_array().size(); ++i)
            ids.push_back(answer.at("items." + std::to_string(i) + ".subject_id"));
        return ids;
    }
};
ON_EACH_DATABASE(ChangeRequestHttp);

TEST_P(ChangeRequestHttp, is_put_in_force_by_the_commune_or_the_province)
{
    struct Case {
        const char* who;
        int status;
    };
    const auto id = asked_by_lan();
    for (const auto& [who, status] :
         {Case{"", 401}, {"lan", 403}, {"mai", 403}, {"phuong", 403}, {"doc", 403}}) {
        EXPECT_EQ(approved(who, id).status, status) << who;
        EXPECT_EQ(rejected(who, id, "Thiếu").status, status) << who;
    }
    const auto done = approved("xa", id);
    EXPECT_EQ(done.status, 200);
    EXPECT_EQ(done.at("state"), "approved");

    const auto product = call("lan", "getProduct", {{"id", "S1"}});
    EXPECT_EQ(product.at("product.name"), "Trà tim sen");
    EXPECT_EQ(product.at("product.price_dong"), "90000") << "what was not asked for stays";
    EXPECT_EQ(product.at("product.version"), "2");
    EXPECT_EQ(product.at("pending_change_id"), "null");
    EXPECT_EQ(
        journal(),
        (Lines{"product.change_requested", "product.updated", "change_request.approved"}));
}

TEST_P(ChangeRequestHttp, every_member_of_a_record_can_be_changed_and_cleared)
{
    const auto product = asked(
        "lan", "updateProduct", "S1",
        R"("name": "A", "group_code": "11", "description": "Một\nhai", "packaging": "Hộp", )"
        R"("price_dong": null, "commune_code": "28261", "old_place": "Phường 5")");
    EXPECT_EQ(approved("so", product).status, 200);
    const auto changed = call("lan", "getProduct", {{"id", "S1"}});
    EXPECT_EQ(changed.at("product.description"), "Một\nhai");
    EXPECT_EQ(changed.at("product.price_dong"), "null");
    EXPECT_EQ(changed.at("product.old_place"), "Phường 5");
    EXPECT_EQ(changed.at("product.group_code"), "11");

    const auto producer = asked(
        "lan", "updateProducer", "P1",
        R"("name": "HTX Sen Việt", "kind": "company", "tax_code": "1400123456", "address": "Ấp 1", )"
        R"("phone": null, "email": "moi@example.vn", "representative_name": "Lan", )"
        R"("old_place": "Phường 5", "description": "Dòng", "commune_code": "28249")");
    EXPECT_EQ(approved("xa", producer).status, 200);
    const auto now_producer = call("lan", "getProducer", {{"id", "P1"}});
    EXPECT_EQ(now_producer.at("kind"), "company");
    EXPECT_EQ(now_producer.at("phone"), "null");
    EXPECT_EQ(now_producer.at("email"), "moi@example.vn");
    EXPECT_EQ(now_producer.at("tax_code"), "1400123456");
}

TEST_P(ChangeRequestHttp, is_refused_with_a_reason)
{
    const auto id = asked_by_lan();
    EXPECT_EQ(rejected("xa", id, " ").status, 422);
    EXPECT_EQ(rejected("xa", id, "Sai").at("state"), "rejected");
    EXPECT_EQ(call("lan", "getProduct", {{"id", "S1"}}).at("product.name"), "Trà sen");

    const auto again = rejected("xa", id, "Sai tên");
    EXPECT_EQ(again.status, 409);
    EXPECT_EQ(again.at("code"), "change_request.not_pending");
    EXPECT_EQ(approved("so", id).at("code"), "change_request.not_pending");
    EXPECT_EQ(journal(), (Lines{"product.change_requested", "change_request.rejected"}));
}

TEST_P(ChangeRequestHttp, that_was_overtaken_ends_without_effect)
{
    const auto id = asked_by_lan();
    EXPECT_EQ(
        call("so", "updateProduct", {{"id", "S1"}}, R"({"version": 1, "packaging": "Hộp"})").status,
        200);
    const auto late = approved("xa", id);
    EXPECT_EQ(late.status, 409);
    EXPECT_EQ(late.at("code"), "change_request.overtaken");
    EXPECT_EQ(call("lan", "getProduct", {{"id", "S1"}}).at("product.name"), "Trà sen");
    EXPECT_EQ(approved("xa", id).at("code"), "change_request.not_pending") << "it stays ended";
    EXPECT_TRUE(subjects(listed("so")).empty());
    EXPECT_EQ(journal().back(), "change_request.superseded");
}

TEST_P(ChangeRequestHttp, that_breaks_a_rule_by_now_stays_pending)
{
    const auto id = asked("lan", "updateProducer", "P1", R"("tax_code": "1400123456")");
    EXPECT_EQ(
        call("so", "updateProducer", {{"id", "P2"}}, R"({"version": 1, "tax_code": "1400123456"})")
            .status,
        200);
    EXPECT_EQ(approved("so", id).at("code"), "producer.tax_code_taken");
    EXPECT_EQ(subjects(listed("so")), Lines{"P1"});
}

TEST_P(ChangeRequestHttp, are_listed_oldest_first_within_ones_scope)
{
    asked("lan", "updateProducer", "P1", R"("address": "Ấp 1")");
    asked("mai", "updateProduct", "S2", R"("packaging": "Gói")");
    asked_by_lan();
    const auto newest = asked_by_lan();

    EXPECT_EQ(subjects(listed("so")), (Lines{"P1", "S2", "S1"})) << "the newer wish took the place";
    EXPECT_EQ(subjects(listed("xa")), (Lines{"P1", "S1"}));
    EXPECT_EQ(subjects(listed("phuong")), Lines{"S2"});
    EXPECT_EQ(subjects(listed("lan")), (Lines{"P1", "S1"}));
    EXPECT_EQ(subjects(listed("mai")), Lines{"S2"});
    EXPECT_EQ(listed("doc").status, 403);
    EXPECT_EQ(listed("").status, 401);

    const auto one = listed("so", {{"subject", "S1"}});
    EXPECT_EQ(one.at("items.0.id"), newest);
    EXPECT_EQ(subjects(listed("xa", {{"subject", "S2"}})), Lines{});
}

TEST_P(ChangeRequestHttp, are_paged_without_a_gap_or_a_repetition)
{
    asked("lan", "updateProducer", "P1", R"("address": "Ấp 1")");
    asked("mai", "updateProduct", "S2", R"("packaging": "Gói")");
    asked_by_lan();
    const auto first = listed("so", {{"limit", "2"}});
    EXPECT_EQ(subjects(first), (Lines{"P1", "S2"}));
    const auto second = listed("so", {{"limit", "2"}, {"cursor", first.at("next")}});
    EXPECT_EQ(subjects(second), Lines{"S1"});
    EXPECT_EQ(second.at("next"), "null");
    EXPECT_EQ(listed("so", {{"limit", "0"}}).status, 422);
    EXPECT_EQ(listed("so", {{"cursor", "xyz"}}).status, 422);
}

TEST_P(ChangeRequestHttp, that_do_not_exist_are_told_only_to_who_sees_all)
{
    EXPECT_EQ(approved("so", new_id()).status, 404);
    EXPECT_EQ(approved("xa", new_id()).status, 403);
    EXPECT_EQ(rejected("so", new_id(), "Sai").status, 404);
}

}  // namespace
}  // namespace sen::registry
