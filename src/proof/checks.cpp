#include "proof/checks.hpp"

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>

#include <fmt/format.h>

#include "base/text.hpp"
#include "proof/handed_in.hpp"
#include "proof/journal_extract.hpp"
#include "proof/json_reader.hpp"
#include "proof/result_checks.hpp"
#include "rulebook/data_file.hpp"

namespace sen::proof {
namespace {

using evaluation::Phase;

void check_sheet(Report& report, const Contents& contents, std::size_t index)
{
    const auto& sheet = contents.sheets[index];
    const auto& text = contents.sheet_texts[index];
    const auto& dossier = contents.dossier;
    std::string fault;
    const auto said = read_json<HandedInSheet>(text, fault);
    if (!said) return report.wrong(sheet_part(sheet.number), fault);
    report.demand(
        sheet_part(sheet.number), "is the sheet that was handed in",
        {{sha256(text) == sheet.sha256, "its SHA-256 is not the recorded one"},
         {said->account_id == sheet.account_id, "it is another judge's"},
         {said->dossier_id == dossier.id, "it is of another dossier"},
         {said->criteria_set == dossier.criteria_set, "it is by another criteria set"},
         {said->phase == sheet.phase, "it is of another phase"},
         {is_told(
              contents, "score_sheet.submitted", dossier.id, particular("sha256", sheet.sha256),
              sheet.account_id),
          "the journal does not tell that it was handed in"}});
}

void check_criteria(Report& report, const Contents& contents, const std::string& criteria_folder)
{
    const auto name = "criteria/" + criteria_file(contents);
    if (!set_of(contents)) return report.wrong(name, "is no criteria set");
    const auto known = std::filesystem::path(criteria_folder) /
                       std::filesystem::path(criteria_file(contents)).filename();
    if (criteria_folder.empty() || !std::filesystem::is_regular_file(known))
        return report.note(name, "was not compared: this program has no set of that name");
    report.demand(
        name, "is the law's set as this program has it",
        {{rulebook::read_file(known.string()) == contents.criteria_set,
          "is not the set of that name in this program"}});
}

void check_submission(Report& report, const Contents& contents)
{
    const auto& dossier = contents.dossier;
    const auto& certificate = contents.certificate;
    std::string fault;
    const auto said = read_json<Submission>(contents.submission, fault);
    if (!said) return report.wrong("submission.json", fault);
    report.demand(
        "submission.json", "is what the producer handed in",
        {{sha256(contents.submission) == dossier.submission_sha256,
          "its SHA-256 is not the recorded one"},
         {said->dossier_id == dossier.id, "it is of another dossier"},
         {said->product_id == dossier.product_id, "it is of another product"},
         {said->criteria_set == dossier.criteria_set, "it is by another criteria set"},
         {certificate.product_id == dossier.product_id, "the certificate is of another product"},
         {is_told(
              contents, "dossier.submitted", dossier.id,
              particular("sha256", dossier.submission_sha256)),
          "the journal does not tell that it was handed in"}});
}

void check_evidence(Report& report, const Contents& contents)
{
    std::string fault;
    const auto said = read_json<Submission>(contents.submission, fault);
    if (!said) return;
    std::map<std::string, std::string> named;
    for (const auto& evidence : said->evidence)
        named.emplace(evidence.id, evidence.file_id);
    std::map<std::string, std::string> hashed;
    for (const auto& file : contents.evidence)
        if (!file.sha256.empty()) hashed.emplace(file.id, file.file_id);
    report.demand(
        "evidence.jsonl", fmt::format("has the hash of each of {} files", named.size()),
        {{named == hashed, "does not hold exactly the evidence of the submission"}});
}

void check_recusals(Report& report, const Contents& contents)
{
    const auto& all = contents.recusals;
    const bool each_is_told = std::all_of(all.begin(), all.end(), [&](const RecusedJudge& judge) {
        return is_told(
            contents, "dossier.judge_recused", contents.dossier.id,
            particular("account_id", judge.account_id));
    });
    report.demand(
        "recusals.jsonl", fmt::format("{} judges taken off the dossier", all.size()),
        {{each_is_told, "the journal does not tell of one"},
         {times_told(contents, "dossier.judge_recused") == all.size(),
          "the journal tells of another number"}});
}

void check_sheets(Report& report, const Contents& contents)
{
    std::set<std::string> judges;
    std::set<std::pair<std::string, Phase>> places;
    for (std::size_t i = 0; i < contents.sheets.size(); ++i) {
        const auto& sheet = contents.sheets[i];
        check_sheet(report, contents, i);
        places.emplace(sheet.account_id, sheet.phase);
        if (sheet.phase == Phase::independent) judges.insert(sheet.account_id);
    }
    const bool each_began_alone =
        std::all_of(contents.sheets.begin(), contents.sheets.end(), [&](const Sheet& sheet) {
            return judges.contains(sheet.account_id);
        });
    report.demand(
        "sheets.jsonl", fmt::format("{} of {} judges", contents.sheets.size(), judges.size()),
        {{places.size() == contents.sheets.size(), "a judge has two sheets of one phase"},
         {each_began_alone, "a judge looked again who had not scored alone"},
         {times_told(contents, "score_sheet.submitted") == contents.sheets.size(),
          "the journal tells of another number of sheets"},
         {!judges.empty(), "there is no sheet"}});
}

void check_decision(Report& report, const Contents& contents, const Manifest& manifest)
{
    const auto& decision = contents.decision;
    const auto& certificate = contents.certificate;
    const auto& result = contents.result;
    report.demand(
        "decision.json", fmt::format("{} of {}", decision.number, decision.signed_on.text()),
        {{decision.outcome == "recognised", "does not recognise the product"},
         {decision.stars == result.stars, "gives another star than the result"},
         {!(decision.signed_on < result.evaluated_at.day()), "is older than the result"},
         {is_told(
              contents, "dossier.recognised", contents.dossier.id,
              particular("decision_id", decision.id)),
          "the journal does not tell of it"}});
    report.demand(
        "certificate.json",
        fmt::format("{}, {} stars", certificate.code, certificate.stars.value_or(0)),
        {{certificate.code == manifest.certificate, "is another than manifest.json says"},
         {certificate.stars == result.stars, "has another star than the result"},
         {certificate.points_hundredths == result.average_hundredths,
          "has other points than the result"},
         {certificate.decision_number == decision.number &&
              certificate.decided_on == decision.signed_on,
          "is by another decision"},
         {is_told(
              contents, "product.recognised", certificate.product_id,
              particular("recognition_id", certificate.recognition_id)),
          "the journal does not tell of it"}});
}

}  // namespace

void check_contents(
    Report& report, const Contents& contents, const Manifest& manifest,
    const std::string& criteria_folder)
{
    check_criteria(report, contents, criteria_folder);
    check_submission(report, contents);
    check_evidence(report, contents);
    check_recusals(report, contents);
    check_sheets(report, contents);
    check_result(report, contents);
    check_decision(report, contents, manifest);
    check_journal(report, contents, manifest);
}

}  // namespace sen::proof
