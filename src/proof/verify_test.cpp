#include "proof/verify.hpp"

#include <random>

#include <gtest/gtest.h>

#include "support/proof_fixture.hpp"

namespace sen::proof {
namespace {

struct StarProofVerify : StarProof {};
ON_EACH_DATABASE(StarProofVerify);

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

TEST_P(StarProofVerify, is_refused_with_any_byte_changed_and_the_part_named)
{
    const auto good = exported(certificate());
    const auto parts = parts_of(good).value();
    const Known known{{public_key()}, criteria()};
    std::mt19937 dice(20261124);
    for (int times = 0; times < 2'000; ++times) {
        const auto byte = 4 + dice() % (good.size() - 4);  // without its mark it is no ZIP file
        auto changed = good;
        const auto bits = static_cast<unsigned char>(changed[byte]) ^ (1U << dice() % 8);
        changed[byte] = static_cast<char>(bits);
        const auto report = verify(changed, known);
        const auto told = report ? wrong(*report) : report.error().subject;
        EXPECT_FALSE(report && report->is_sound()) << byte;
        EXPECT_TRUE(names_place(told, parts, byte)) << byte << ": " << told;
    }
}

TEST_P(StarProofVerify, is_refused_when_cut_off_anywhere)
{
    const auto good = exported(certificate());
    for (std::size_t size = 0; size < good.size(); size += 97) {
        const auto report = verify(std::string_view(good).substr(0, size), {});
        EXPECT_FALSE(report && report->is_sound()) << size;
    }
}

TEST_P(StarProofVerify, is_recognised_as_a_lie_even_when_it_is_signed)
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

TEST_P(StarProofVerify, of_another_key_is_told_from_one_that_was_not_compared)
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
