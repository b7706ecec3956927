#include "proof/proof.hpp"

#include <random>

#include <gtest/gtest.h>

#include "http/desk.hpp"
#include "proof/manifest.hpp"
#include "proof/verify.hpp"
#include "support/dossier_journey.hpp"

namespace sen::proof {
namespace {

using test::Answer;

struct StarProof : test::DossierJourney {
    /// The certificate of a product that all three judges gave 72 points and four stars.
    std::string certificate()
    {
        const auto id = opened();
        const auto paper = R"({"file_id": "F1", "kind": "quality_system", "criteria": ["9"]})";
        EXPECT_EQ(call("lan", "addEvidence", {{"id", id}}, paper).status, 201);
        EXPECT_EQ(assess(id).status, 200);
        EXPECT_EQ(submit(id).at("stage"), "submitted");
        EXPECT_EQ(forward(id).at("stage"), "forwarded");
        EXPECT_EQ(accept(id).at("stage"), "accepted");
        EXPECT_EQ(assign(id).at("stage"), "scoring");
        for (const auto* judge : {"hd1", "hd2", "hd3"}) {
            EXPECT_EQ(save_sheet(judge, id, choices(judge[2] == '1' ? 71 : 72, 4)).status, 200);
            EXPECT_EQ(submit_sheet(judge, id).status, 200);
        }
        EXPECT_EQ(conclude(id).status, 200);
        return recognised(id);
    }
    std::string recognised(const std::string& id)
    {
        const auto decided = decide("45/QĐ-UBND", {id});
        EXPECT_EQ(decided.status, 201) << decided.at("code");
        return decided.at("certificates.0.code");
    }
    std::string exported(const std::string& code)
    {
        const auto answer = call("so", "exportProof", {{"code", code}});
        EXPECT_EQ(answer.status, 200) << answer.response.text();
        return std::string(answer.response.text());
    }
    Report checked(const std::string& archive)
    {
        const auto report = verify(archive, {{public_key()}, criteria()});
        EXPECT_TRUE(report) << report.error().subject;
        return report.value_or(Report{});
    }
    std::string public_key() { return call("", "listProofKeys").at("items.0.public_key"); }
    static std::string criteria() { return test::migrations_folder() + "/../data/criteria"; }

    /// The same records with judges' names, as the command line makes them.
    std::string with_names(const std::string& code)
    {
        access::Actor actor;
        actor.role = access::Role::province;
        http::Desk desk(database(), application().rules(), actor, now, new_id());
        const Workshop workshop{KeyRing(folder() + "/data/proof-keys"), criteria()};
        const auto made = desk.read(
            [&](Call& call) { return export_proof(call, workshop, code, JudgeNames::shown); });
        EXPECT_TRUE(made);
        return made.value_or("");
    }
    /// A proof that says something else, signed by the province itself.
    std::string lie(const std::string& archive, const std::string& part, const auto& change)
    {
        auto parts = parts_of(archive).value();
        auto manifest = parts[0].bytes;
        parts.erase(parts.begin(), parts.begin() + 2);
        for (auto& one : parts)
            if (one.name == part) change(one.bytes);
        const auto old = manifest.find("\"parts\":");
        std::vector<ListedPart> list;
        for (const auto& one : parts)
            list.push_back(listed(one));
        manifest = manifest.substr(0, old) + "\"parts\":" + json::text(list) + "}";
        const KeyRing ring(folder() + "/data/proof-keys");
        parts.insert(
            parts.begin(), {{"manifest.json", manifest},
                            {"signature.json", json::text(ring.sign(manifest, now))}});
        return archive_of(parts);
    }
};
ON_EACH_DATABASE(StarProof);

/// What was found wrong: "average: is 71.66, …; …".
std::string wrong(const Report& report)
{
    std::string text;
    for (const auto& check : report.checks())
        if (check.verdict == Verdict::wrong)
            text += (text.empty() ? "" : "; ") + check.what + ": " + check.said;
    return text;
}

std::string said_of(const Report& report, const std::string& what)
{
    for (const auto& check : report.checks())
        if (check.what == what) return check.said;
    return {};
}

/// True when the text names the part the byte belongs to, or where its header is, which may have
/// lost its name; reckoned here by the sizes alone.
bool names_place(const std::string& text, const std::vector<Part>& parts, std::size_t byte)
{
    const auto says = [&](const std::string& what) { return text.find(what) != std::string::npos; };
    std::size_t start = 0;
    for (const auto& part : parts) {
        const auto end = start + 30 + part.name.size() + part.bytes.size();
        if (byte < end) return says(part.name) || says("byte " + std::to_string(start));
        start = end;
    }
    return says("archive") || says("byte " + std::to_string(start));
}

TEST_P(StarProof, holds_by_itself_and_tells_the_star)
{
    const auto report = checked(exported(certificate()));
    EXPECT_EQ(wrong(report), "");
    EXPECT_EQ(said_of(report, "average"), "71.66");
    EXPECT_EQ(said_of(report, "star"), "4; 4 by points alone");
    EXPECT_EQ(said_of(report, "evidence.jsonl"), "has the hash of each of 1 files");
    EXPECT_EQ(said_of(report, "sheets.jsonl"), "3 of 3 judges");
}

TEST_P(StarProof, reckons_from_the_last_sheets_and_what_the_council_found)
{
    const auto id = in_scoring();
    auto refusing = choices(72, 4);
    const auto at = refusing.find("\"10\":");
    refusing.replace(at, refusing.find_first_of(",}", at) - at, "\"10\":1");
    for (const auto* judge : {"hd1", "hd2", "hd3"}) {
        const auto marks = judge[2] == '1' ? choices(88, 4) : refusing;
        EXPECT_EQ(save_sheet(judge, id, marks).status, 200);
        EXPECT_EQ(submit_sheet(judge, id).status, 200);
    }
    EXPECT_EQ(save_sheet("hd1", id, choices(74, 4)).status, 200);
    for (const auto* judge : {"hd1", "hd2", "hd3"})
        EXPECT_EQ(submit_sheet(judge, id).status, 200) << judge;
    const auto body = [&](const char* met) {
        return R"({"version": )" + panel(id).at("version") +
               R"(, "criterion": "10", "stars": 4, "reason": "Đã xem hợp đồng", "met": )" + met +
               "}";
    };
    EXPECT_EQ(call("so", "findGate", {{"id", id}}, body("false")).status, 200);
    EXPECT_EQ(call("so", "findGate", {{"id", id}}, body("true")).status, 200);
    EXPECT_EQ(conclude(id).status, 200);

    const auto code = recognised(id);
    const auto proof = exported(code);
    const auto report = checked(proof);
    EXPECT_EQ(wrong(report), "");
    EXPECT_EQ(said_of(report, "sheets.jsonl"), "6 of 3 judges");
    EXPECT_NE(said_of(report, "gates").find(", 1 as the council found"), std::string::npos);
    EXPECT_EQ(said_of(report, "star").front(), '4');

    given("UPDATE gate_finding SET met = FALSE WHERE found_by = 'council'");
    EXPECT_EQ(call("so", "exportProof", {{"code", code}}).at("subject").substr(0, 7), "gates: ");
}

TEST_P(StarProof, goes_to_whom_the_dossier_concerns)
{
    const auto code = certificate();
    struct Case {
        const char* who;
        int status;
    };
    const Case cases[] = {{"so", 200},  {"doc", 200}, {"xa", 200}, {"lan", 200}, {"xa2", 403},
                          {"mai", 403}, {"hd1", 403}, {"tv", 403}, {"", 401}};
    for (const auto& [who, status] : cases)
        EXPECT_EQ(call(who, "exportProof", {{"code", code}}).status, status) << who;
    EXPECT_EQ(call("so", "exportProof", {{"code", "zz99zz99z"}}).status, 404);
    const auto answer = call("lan", "exportProof", {{"code", code}});
    EXPECT_EQ(answer.response.content_type, "application/zip");
}

TEST_P(StarProof, is_refused_for_a_star_that_came_from_a_list)
{
    given(R"sql(
        INSERT INTO recognition (id, product_id, stars, standing, level, year, valid_until,
                                 exact_term, certificate_code, created_at)
             VALUES ('R1', 'X2', 4, 'decided', 'district', 2024, '2027-01-01', TRUE, 'old000001',
                     '2024-01-01T00:00:00.000Z')
    )sql");
    const auto refused = call("so", "exportProof", {{"code", "OLD000001"}});
    EXPECT_EQ(refused.status, 409);
    EXPECT_EQ(refused.at("code"), "proof.without_dossier");
    EXPECT_EQ(call("lan", "exportProof", {{"code", "old000001"}}).status, 409);
    EXPECT_EQ(call("mai", "exportProof", {{"code", "old000001"}}).status, 403);
}

TEST_P(StarProof, names_no_judge_unless_asked_to)
{
    given("UPDATE account SET name = 'Judge ' || username, username = 'name-of-' || username");
    const auto code = certificate();
    const auto masked = exported(code);
    EXPECT_EQ(masked.find("name-of-hd"), std::string::npos);
    EXPECT_EQ(masked.find("Judge "), std::string::npos);
    EXPECT_NE(masked.find("name-of-xa"), std::string::npos) << "an officer's act is no secret";
    EXPECT_NE(masked.find("\"chair\":null"), std::string::npos);

    const auto named = with_names(code);
    EXPECT_NE(named.find("Judge hd2"), std::string::npos);
    EXPECT_NE(named.find("name-of-hd1"), std::string::npos);
    EXPECT_EQ(wrong(checked(named)), "");
    EXPECT_EQ(wrong(checked(masked)), "");
    EXPECT_NE(said_of(checked(named), "journal.jsonl"), said_of(checked(masked), "journal.jsonl"));
}

TEST_P(StarProof, is_not_made_of_records_that_contradict_each_other)
{
    const auto code = certificate();
    struct Case {
        const char* change;
        const char* back;
        const char* part;
    };
    const Case cases[] = {
        {"UPDATE evaluation SET average_hundredths = average_hundredths + 1",
         "UPDATE evaluation SET average_hundredths = average_hundredths - 1", "average: "},
        {"UPDATE evaluation SET stars = 5", "UPDATE evaluation SET stars = 4", "star: "},
        {"UPDATE gate_finding SET has = has + 1", "UPDATE gate_finding SET has = has - 1",
         "gates: "},
        {"UPDATE score_sheet SET content = content || ' '",
         "UPDATE score_sheet SET content = substr(content, 1, length(content) - 1)", "sheets/01"},
        {"UPDATE dossier_submission SET content = content || ' '",
         "UPDATE dossier_submission SET content = substr(content, 1, length(content) - 1)",
         "submission.json: "},
        {"UPDATE recognition SET stars = 5", "UPDATE recognition SET stars = 4",
         "certificate.json: "},
        {"UPDATE journal SET actor = actor || 'x' WHERE action = 'score_sheet.submitted'",
         "UPDATE journal SET actor = substr(actor, 1, length(actor) - 1) "
         "WHERE action = 'score_sheet.submitted'",
         "journal.jsonl: "},
        {"UPDATE decision SET signed_on = '2020-01-01'",
         "UPDATE decision SET signed_on = '2026-11-24'", "decision.json: "},
    };
    for (const auto& [change, back, part] : cases) {
        given(change);
        const auto refused = call("so", "exportProof", {{"code", code}});
        EXPECT_EQ(refused.status, 409) << change;
        EXPECT_EQ(refused.at("code"), "proof.does_not_hold") << change;
        EXPECT_EQ(refused.at("subject").substr(0, std::string(part).size()), part) << change;
        given(back);
    }
    EXPECT_EQ(call("so", "exportProof", {{"code", code}}).status, 200);
}

TEST_P(StarProof, is_refused_with_any_byte_changed_and_the_part_named)
{
    const auto good = exported(certificate());
    const auto parts = parts_of(good).value();
    const Known known{{public_key()}, criteria()};
    std::mt19937 dice(20261124);
    for (int times = 0; times < 2'000; ++times) {
        const auto byte = 4 + dice() % (good.size() - 4);  // without its mark it is no ZIP file
        auto changed = good;
        changed[byte] = static_cast<char>(changed[byte] ^ (1U << dice() % 8));
        const auto report = verify(changed, known);
        const auto told = report ? wrong(*report) : report.error().subject;
        EXPECT_FALSE(report && report->is_sound()) << byte;
        EXPECT_TRUE(names_place(told, parts, byte)) << byte << ": " << told;
    }
}

TEST_P(StarProof, is_refused_when_cut_off_anywhere)
{
    const auto good = exported(certificate());
    for (std::size_t size = 0; size < good.size(); size += 97) {
        const auto report = verify(std::string_view(good).substr(0, size), {});
        EXPECT_FALSE(report && report->is_sound()) << size;
    }
}

TEST_P(StarProof, is_recognised_as_a_lie_even_when_it_is_signed)
{
    const auto good = exported(certificate());
    const auto replace = [](const std::string& from, const std::string& to) {
        return [from, to](std::string& text) {
            const auto at = text.find(from);
            ASSERT_NE(at, std::string::npos) << from;
            text.replace(at, from.size(), to);
        };
    };
    struct Case {
        const char* part;
        const char* from;
        const char* to;
        const char* told;
    };
    const Case cases[] = {
        {"result.json", "\"stars\":4,\"evaluated", "\"stars\":5,\"evaluated", "star: is 4"},
        {"result.json", "7166", "7167", "average: is 71.66, result.json says 71.67"},
        {"result.json", "\"met\":false", "\"met\":true", "gates: "},
        {"certificate.json", "\"stars\":4", "\"stars\":5", "certificate.json: has another star"},
        {"certificate.json", "45/", "46/", "certificate.json: is by another decision"},
        {"decision.json", "\"stars\":4", "\"stars\":3", "decision.json: gives another star"},
        {"decision.json", "2026-11-24", "2026-11-23", "decision.json: is older"},
        {"submission.json", "first", "third", "submission.json: its SHA-256"},
        {"sheets/02.json", "\"opinion\":null", "\"opinion\":\"a\"", "sheets/02.json: its SHA-256"},
        {"dossier.json", "QD26-03", "QD26-04", "criteria/QD26-04.json: is missing"},
        {"criteria/QD26-03.json", "\"from\": 70", "\"from\": 60", "criteria/QD26-03.json: is not"},
        {"criteria/QD26-03.json", "{", "[", "criteria/QD26-03.json: is no criteria set"},
        {"evidence.jsonl", "\"file_id\":\"F1\"", "\"file_id\":\"F2\"", "evidence.jsonl: does not"},
        {"journal.jsonl", "\"actor\":\"so\"", "\"actor\":\"xa\"", "has been changed"},
        {"journal.jsonl", "dossier.recognised", "dossier.forgotten", "journal.jsonl: line "},
        {"sheets.jsonl", "\"account_id\":\"hd", "\"account_id\":\"xy", "it is another judge's"},
    };
    for (const auto& [part, from, to, told] : cases) {
        const auto report = checked(lie(good, part, replace(from, to)));
        EXPECT_NE(wrong(report).find(told), std::string::npos) << told << ": " << wrong(report);
    }
}

TEST_P(StarProof, of_another_key_is_told_from_one_that_was_not_compared)
{
    const auto good = exported(certificate());
    EXPECT_EQ(wrong(*verify(good, {{std::string(64, '0')}, ""})).substr(0, 5), "key: ");
    const auto unknown = verify(good, {});
    EXPECT_TRUE(unknown->is_sound());
    EXPECT_NE(said_of(*unknown, "key").find("was not checked"), std::string::npos);

    KeyRing(folder() + "/data/proof-keys").renew(now);
    const auto keys = call("", "listProofKeys");
    EXPECT_EQ(wrong(*verify(good, {{keys.at("items.1.public_key")}, ""})), "");
    EXPECT_EQ(keys.at("items.0.current"), "true");
    EXPECT_EQ(keys.at("items.1.current"), "false");
}

}  // namespace
}  // namespace sen::proof
