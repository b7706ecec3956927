#include "proof/result_checks.hpp"

#include <algorithm>
#include <tuple>

#include <fmt/format.h>

#include "evaluation/result.hpp"
#include "proof/handed_in.hpp"
#include "proof/json_reader.hpp"
#include "rulebook/data_file.hpp"

namespace sen::proof {
namespace {

using evaluation::GateFinding;
using evaluation::Phase;

bool is_recused(const Contents& contents, const std::string& account_id)
{
    return std::any_of(
        contents.recusals.begin(), contents.recusals.end(),
        [&](const RecusedJudge& judge) { return judge.account_id == account_id; });
}

/// The choices of the last sheet of each judge who was not taken off the dossier, in the order of
/// the sheets.
std::vector<criteria::Choices> choices_of(const Contents& contents)
{
    const auto looked_again = [&](const Sheet& sheet) {
        return std::any_of(contents.sheets.begin(), contents.sheets.end(), [&](const Sheet& other) {
            return other.account_id == sheet.account_id && other.phase == Phase::final;
        });
    };
    std::vector<criteria::Choices> all;
    for (std::size_t i = 0; i < contents.sheets.size(); ++i) {
        const auto& sheet = contents.sheets[i];
        if (sheet.phase != Phase::final && looked_again(sheet)) continue;
        if (is_recused(contents, sheet.account_id)) continue;
        std::string fault;
        const auto said = read_json<HandedInSheet>(contents.sheet_texts[i], fault);
        all.push_back(said.value_or(HandedInSheet{}).choices);
    }
    return all;
}

std::string
points_text(const criteria::CriteriaSet& set, const std::vector<criteria::Choices>& sheets)
{
    std::string text;
    for (const auto& choices : sheets) {
        const auto scored = criteria::score(set, choices);
        if (!text.empty()) text += ", ";
        text += scored ? std::to_string(scored->points) : scored.error().code;
    }
    return text;
}

/// By star, then by criterion, as result.json has them.
std::string gates_text(std::vector<GateFinding> gates)
{
    std::sort(gates.begin(), gates.end(), [](const auto& left, const auto& right) {
        return std::tie(left.stars, left.criterion) < std::tie(right.stars, right.criterion);
    });
    return json::text(gates);
}

std::vector<GateFinding> found_by_council(const CouncilResult& result)
{
    std::vector<GateFinding> findings;
    for (const auto& gate : result.gates)
        if (gate.found_by == evaluation::FoundBy::council) findings.push_back(gate);
    return findings;
}

/// True when what the journal tells last of a gate is what the council is said to have found.
bool is_last_told(const Contents& contents, const GateFinding& gate)
{
    const auto place =
        json::Object{}.set("criterion", gate.criterion).set("stars", gate.stars).text();
    const auto whole = json::Object{}
                           .set("criterion", gate.criterion)
                           .set("stars", gate.stars)
                           .set("met", gate.met)
                           .set("reason", gate.reason)
                           .text();
    std::string last;
    for (const auto& line : contents.journal)
        if (line.action == "dossier.gate_found" && line.subject_id == contents.dossier.id &&
            line.particulars.starts_with(place.substr(0, place.size() - 1) + ','))
            last = line.particulars;
    return last == whole;
}

}  // namespace

std::string criteria_file(const Contents& contents)
{
    return contents.dossier.criteria_set + ".json";
}

std::optional<criteria::CriteriaSet> set_of(const Contents& contents)
{
    std::vector<rulebook::Finding> findings;
    return rulebook::read_criteria_set(contents.criteria_set, criteria_file(contents), findings);
}

void check_result(Report& report, const Contents& contents)
{
    const auto& stored = contents.result;
    const auto set = set_of(contents);
    if (!set) return;
    const auto sheets = choices_of(contents);
    const auto by_council = found_by_council(stored);
    const auto reckoned = evaluation::evaluate(*set, sheets, by_council);
    if (!reckoned)
        return report.wrong(
            "points", reckoned.error().code + ' ' + reckoned.error().subject +
                          ": the sheets cannot be scored by the set");

    const criteria::Points average{stored.average_hundredths};
    report.holds("points", points_text(*set, sheets));
    report.demand(
        "average", reckoned->average.text(),
        {{reckoned->average == average,
          fmt::format("is {}, result.json says {}", reckoned->average.text(), average.text())}});
    report.demand(
        "gates",
        fmt::format(
            "{} as the majority of the sheets has them, {} as the council found",
            stored.gates.size() - by_council.size(), by_council.size()),
        {{gates_text(reckoned->gates) == gates_text(stored.gates),
          "result.json does not say what the sheets say"},
         {std::all_of(
              by_council.begin(), by_council.end(),
              [&](const auto& gate) { return is_last_told(contents, gate); }),
          "the journal does not tell what the council found"}});
    report.demand(
        "star", fmt::format("{}; {} by points alone", reckoned->stars, reckoned->points_stars),
        {{reckoned->stars == stored.stars && reckoned->points_stars == stored.points_stars,
          fmt::format("is {}, result.json says {}", reckoned->stars, stored.stars)}});
}

}  // namespace sen::proof
