#include "proof/proof.hpp"

#include <algorithm>

#include "access/actor.hpp"
#include "proof/checks.hpp"
#include "proof/proof_store.hpp"
#include "rulebook/data_file.hpp"

namespace sen::proof {
namespace {

/// Codes are kept in lower case and read in any.
std::string lower(std::string code)
{
    for (auto& letter : code)
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    return code;
}

/// Keeps the evidence that was handed in: the submission names each by its id.
void keep_submitted(Contents& contents)
{
    std::erase_if(contents.evidence, [&](const EvidenceFile& file) {
        return contents.submission.find(json::text(file.id)) == std::string::npos;
    });
}

void mask(Contents& contents, const std::set<std::string>& judges)
{
    for (auto& sheet : contents.sheets) {
        sheet.name.reset();
        sheet.chair.reset();
    }
    for (auto& line : contents.journal)
        if (judges.contains(line.actor_id)) {
            line.actor.reset();
            line.request_id.reset();
        }
}

/// Refuses with the first thing a verifier would find wrong.
Result<void> holds(const Report& report)
{
    for (const auto& check : report.checks())
        if (check.verdict == Verdict::wrong)
            return refuse(Refusal::conflict, "proof.does_not_hold", check.what + ": " + check.said);
    return {};
}

Result<Contents> gather(Call& call, const Workshop& workshop, const std::string& code)
{
    Contents contents;
    const auto certificate = store::find_certificate(call.tx, lower(code), code);
    if (!certificate) return refuse(Refusal::not_found, "certificate.not_found", code);
    const auto decided = store::find_decided(call.tx, *certificate);
    if (!decided) {
        TRY(access::may(call, "proof.export", {certificate->producer_id, {}}));
        return refuse(Refusal::conflict, "proof.without_dossier", certificate->code);
    }
    const auto& dossier = decided->dossier;
    TRY(access::may(
        call, "proof.export", {dossier.producer_id, dossier.commune_code.value_or("")}));

    contents.certificate = *certificate;
    contents.dossier = dossier;
    contents.decision = decided->decision;
    contents.criteria_set = rulebook::read_file(
        workshop.criteria_folder + '/' + contents.dossier.criteria_set + ".json");
    store::read_records(call.tx, contents);
    keep_submitted(contents);
    return contents;
}

std::string
signed_archive(std::vector<Part> parts, Manifest manifest, const KeyRing& keys, Instant now)
{
    for (const auto& part : parts)
        manifest.parts.push_back(listed(part));
    const auto text = json::text(manifest);
    parts.insert(
        parts.begin(), {{std::string(manifest_name), text},
                        {std::string(signature_name), json::text(keys.sign(text, now))}});
    return archive_of(parts);
}

}  // namespace

Result<std::string>
export_proof(Call& call, const Workshop& workshop, const std::string& certificate, JudgeNames names)
{
    auto contents = TRY(gather(call, workshop, certificate));
    const auto end = store::journal_end(call.tx);
    Manifest manifest{
        std::string(format_name),
        contents.certificate.code,
        call.now,
        names == JudgeNames::shown,
        end.seq,
        end.hash,
        {}};
    Report report;
    check_contents(report, contents, manifest, workshop.criteria_folder);
    TRY(holds(report));

    if (names == JudgeNames::masked) mask(contents, store::judges_in(call.tx, contents));
    return signed_archive(parts_from(contents), std::move(manifest), workshop.keys, call.now);
}

}  // namespace sen::proof
