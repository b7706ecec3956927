#pragma once

#include <string>

#include "http/desk.hpp"
#include "proof/manifest.hpp"
#include "proof/proof.hpp"
#include "proof/verify.hpp"
#include "support/dossier_journey.hpp"

namespace sen::proof {

/// The records behind a star, made by everybody who has to do with it, and the proof of them.
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

/// What was found wrong: "average: is 71.66, …; …".
inline std::string wrong(const Report& report)
{
    std::string text;
    for (const auto& check : report.checks())
        if (check.verdict == Verdict::wrong)
            text += (text.empty() ? "" : "; ") + check.what + ": " + check.said;
    return text;
}

inline std::string said_of(const Report& report, const std::string& what)
{
    for (const auto& check : report.checks())
        if (check.what == what) return check.said;
    return {};
}

}  // namespace sen::proof
