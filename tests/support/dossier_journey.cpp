#include "support/dossier_journey.hpp"

#include "base/json.hpp"

namespace sen::test {
namespace {

constexpr auto register_of_both = R"sql(
    INSERT INTO producer (id, slug, name, name_fold, name_sort, kind, commune_code,
                          created_at, updated_at)
         VALUES ('P1', 'htx-sen', 'HTX Sen', 'htx sen', 'htx sen', 'htx', '30001',
                 '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z'),
                ('P2', 'ho-mai', 'Hộ Mai', 'ho mai', 'ho mai', 'household', '30002',
                 '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z');
    INSERT INTO product (id, slug, name, name_fold, name_sort, producer_id, group_code,
                         created_at, updated_at)
         VALUES ('X1', 'gao-1', 'Gạo 1', 'gao 1', 'gao 1', 'P1', '03', '2026', '2026'),
                ('X2', 'gao-2', 'Gạo 2', 'gao 2', 'gao 2', 'P1', '03', '2026', '2026'),
                ('X3', 'gao-3', 'Gạo 3', 'gao 3', 'gao 3', 'P1', '03', '2026', '2026'),
                ('X4', 'gao-4', 'Gạo 4', 'gao 4', 'gao 4', 'P1', '03', '2026', '2026'),
                ('X5', 'gao-5', 'Gạo 5', 'gao 5', 'gao 5', 'P1', '03', '2026', '2026'),
                ('X6', 'gao-6', 'Gạo 6', 'gao 6', 'gao 6', 'P1', '03', '2026', '2026'),
                ('X7', 'gao-7', 'Gạo 7', 'gao 7', 'gao 7', 'P1', '03', '2026', '2026'),
                ('Y1', 'tra-1', 'Trà 1', 'tra 1', 'tra 1', 'P2', '13', '2026', '2026');
    UPDATE product SET created_at = '2026-01-01T00:00:00.000Z',
                       updated_at = '2026-01-01T00:00:00.000Z';
    INSERT INTO file (id, name, purpose, media_type, size, sha256, owner_id, producer_id,
                      created_at)
         VALUES ('F1', 'haccp.pdf', 'evidence', 'application/pdf', 9, 'a', 'lan', 'P1',
                 '2026-01-01T00:00:00.000Z'),
                ('F2', 'cua-mai.pdf', 'evidence', 'application/pdf', 9, 'b', 'mai', 'P2',
                 '2026-01-01T00:00:00.000Z'),
                ('F3', 'xa-quet.pdf', 'evidence', 'application/pdf', 9, 'c', 'xa', NULL,
                 '2026-01-01T00:00:00.000Z');
)sql";

std::string with_version(const std::string& version, const std::string& rest = {})
{
    return R"({"version": )" + version + rest + "}";
}

}  // namespace

void DossierJourney::SetUp()
{
    given(register_of_both);
    person("so", "province");
    person("xa", "commune", "30001");
    person("xa2", "commune", "30002");
    person("lan", "producer", "", "P1");
    person("mai", "producer", "", "P2");
    for (const auto* judge : {"hd1", "hd2", "hd3", "hd4"})
        person(judge, "council");
    person("tv", "advisor");
    person("doc", "reader");
}

std::string DossierJourney::opened(const std::string& product)
{
    const auto body = R"({"product_id": ")" + product + R"(", "kind": "first"})";
    const auto made = call("lan", "createDossier", {}, body);
    EXPECT_EQ(made.status, 201) << made.at("code");
    return made.at("id");
}

std::string DossierJourney::submitted(const std::string& product)
{
    const auto id = opened(product);
    EXPECT_EQ(assess(id).status, 200);
    EXPECT_EQ(submit(id).at("stage"), "submitted");
    return id;
}

std::string DossierJourney::forwarded(const std::string& product)
{
    const auto id = submitted(product);
    EXPECT_EQ(forward(id).at("stage"), "forwarded");
    return id;
}

std::string DossierJourney::accepted(const std::string& product)
{
    const auto id = forwarded(product);
    EXPECT_EQ(accept(id).at("stage"), "accepted");
    return id;
}

std::string DossierJourney::in_scoring(const std::string& product)
{
    const auto id = accepted(product);
    EXPECT_EQ(assign(id).at("stage"), "scoring");
    for (const auto* judge : {"hd1", "hd2", "hd3"})
        EXPECT_EQ(declare(judge, id).status, 200) << judge;
    return id;
}

std::string DossierJourney::evaluated(int total, int stars, const std::string& product)
{
    const auto id = in_scoring(product);
    all_hand_in(id, {total, total, total}, stars);
    EXPECT_EQ(conclude(id).status, 200);
    EXPECT_EQ(read(id).at("stage"), "evaluated");
    return id;
}

std::string DossierJourney::round()
{
    if (!m_round.empty()) return m_round;
    const auto made = call(
        "so", "createRound", {},
        R"({"year": 2026, "number": 9, "plan_number": "7/KH-UBND", )"
        R"("cut_off_on": "2099-12-01", "target_on": "2099-12-31"})");
    EXPECT_EQ(made.status, 201) << made.at("code");
    return m_round = made.at("id");
}

std::string DossierJourney::council()
{
    if (!m_council.empty()) return m_council;
    const auto made = call(
        "so", "createCouncil", {},
        R"({"name": "Hội đồng 2026", "decision_number": "12/QĐ-UBND", "chair_id": "hd1", )"
        R"("member_ids": ["hd1", "hd2", "hd3"]})");
    EXPECT_EQ(made.status, 201) << made.at("code");
    return m_council = made.at("id");
}

Answer DossierJourney::assess(const std::string& id, const std::string& who)
{
    return call(
        who, "saveSelfAssessment", {{"id", id}},
        with_version(version(id), R"(, "choices": )" + choices(72, 4)));
}

Answer DossierJourney::submit(const std::string& id, const std::string& who)
{
    return call(who, "submitDossier", {{"id", id}}, with_version(version(id)));
}

Answer DossierJourney::forward(const std::string& id, const std::string& who)
{
    return call(
        who, "checkDossier", {{"id", id}},
        with_version(
            version(id), R"(, "forward": true, "local_origin": "a", "local_labour": "b", )"
                         R"("idea_origin": "c", "local_identity": "d")"));
}

Answer DossierJourney::send_back(const std::string& id, const std::string& who)
{
    return call(
        who, "checkDossier", {{"id", id}},
        with_version(version(id), R"(, "forward": false, "reason": "Thiếu giấy")"));
}

Answer DossierJourney::accept(const std::string& id, const std::string& who)
{
    const auto into = round();
    return call(
        who, "acceptDossier", {{"id", id}},
        with_version(version(id), R"(, "round_id": ")" + into + "\""));
}

Answer DossierJourney::assign(const std::string& id, const std::string& who)
{
    const auto called = council();
    return call(
        who, "assignCouncil", {{"id", id}},
        with_version(version(id), R"(, "council_id": ")" + called + "\""));
}

Answer DossierJourney::declare(const std::string& who, const std::string& id)
{
    return call(who, "declareInterest", {{"id", id}}, R"({"conflict": false})");
}

Answer DossierJourney::save_sheet(
    const std::string& who, const std::string& id, const std::string& choices)
{
    auto sheet = call(who, "getScoreSheet", {{"id", id}});
    if (sheet.at("code") == "score_sheet.declare_first") {
        EXPECT_EQ(declare(who, id).status, 200) << who;
        sheet = call(who, "getScoreSheet", {{"id", id}});
    }
    const auto seen = sheet.at("version");
    return call(
        who, "saveScoreSheet", {{"id", id}},
        with_version(seen.empty() ? "1" : seen, R"(, "choices": )" + choices));
}

Answer DossierJourney::submit_sheet(const std::string& who, const std::string& id)
{
    const auto seen = call(who, "getScoreSheet", {{"id", id}}).at("version");
    return call(who, "submitScoreSheet", {{"id", id}}, with_version(seen.empty() ? "1" : seen));
}

Answer DossierJourney::panel(const std::string& id, const std::string& who)
{
    return call(who, "getPanel", {{"id", id}});
}

Answer
DossierJourney::conclude(const std::string& id, const std::string& who, const std::string& rest)
{
    return call(who, "concludeDossier", {{"id", id}}, with_version(panel(id).at("version"), rest));
}

void DossierJourney::all_hand_in(const std::string& id, std::vector<int> totals, int stars)
{
    for (std::size_t i = 0; i < totals.size(); ++i) {
        const auto judge = "hd" + std::to_string(i + 1);
        EXPECT_EQ(save_sheet(judge, id, choices(totals[i], stars)).status, 200);
        EXPECT_EQ(submit_sheet(judge, id).status, 200);
    }
}

Answer DossierJourney::decide(const std::string& number, const std::vector<std::string>& dossiers)
{
    return call(
        "so", "createDecision", {},
        json::Object{}
            .set("number", number)
            .set("signed_on", now.day())
            .set("dossier_ids", dossiers)
            .text());
}

Answer DossierJourney::read(const std::string& id, const std::string& who)
{
    return call(who, "getDossier", {{"id", id}});
}

std::string DossierJourney::version(const std::string& id) { return read(id).at("version"); }

std::string DossierJourney::choices(int total, int stars)
{
    const auto* set = application().rules().criteria.find("QD26-03");
    CHECK(set != nullptr);
    int excess = -total;
    for (const auto& [part, criterion] : rulebook::scored(*set))
        excess += criterion->points;
    json::Object chosen;
    for (const auto& [part, criterion] : rulebook::scored(*set)) {
        int best = 0;
        int drop = criterion->least_for(stars) == 0 ? criterion->points : -1;
        if (drop > excess) drop = -1;
        for (std::size_t i = 0; i < criterion->options.size(); ++i) {
            const int points = criterion->options[i].points;
            const int dropped = criterion->points - points;
            if (points < criterion->least_for(stars) || dropped > excess || dropped < drop)
                continue;
            best = static_cast<int>(i) + 1;
            drop = dropped;
        }
        CHECK(drop >= 0);
        excess -= drop;
        chosen.set(criterion->code, best);
    }
    CHECK(excess == 0);
    return chosen.text();
}

std::string DossierJourney::value(const std::string& column, const std::string& from)
{
    std::string found;
    database().read([&](db::Tx& tx) {
        found = tx.scalar<std::string>(column, "SELECT " + column + " FROM " + from).value_or("");
    });
    return found;
}

}  // namespace sen::test
