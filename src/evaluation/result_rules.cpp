#include "evaluation/result_rules.hpp"

#include <algorithm>

namespace sen::evaluation {
namespace {

using criteria::Choices;
using criteria::CriteriaSet;
using rulebook::Criterion;

constexpr int lowest_marked_star = 3;
constexpr int highest_star = 5;

int points_of(const Criterion& criterion, const Choices& choices)
{
    const auto found = choices.find(criterion.code);
    if (found == choices.end() || found->second == 0) return 0;
    return criterion.options[static_cast<std::size_t>(found->second) - 1].points;
}

/// The most points that more than half of the sheets give: the middle one from above.
int granted_by_most(const Criterion& criterion, const std::vector<Choices>& sheets)
{
    std::vector<int> points;
    for (const auto& choices : sheets)
        points.push_back(points_of(criterion, choices));
    std::sort(points.begin(), points.end(), std::greater<>());
    return points[points.size() / 2];
}

/// A gate stands at the star where a criterion first needs something, and where it needs more.
std::vector<GateFinding> findings(const CriteriaSet& set, const std::vector<Choices>& sheets)
{
    std::vector<GateFinding> gates;
    for (int star = lowest_marked_star; star <= highest_star; ++star)
        for (const auto& [part, criterion] : rulebook::scored(set)) {
            const int needs = criterion->least_for(star);
            if (needs <= criterion->least_for(star - 1)) continue;
            const int has = granted_by_most(*criterion, sheets);
            gates.push_back({criterion->code, star, needs, has, has >= needs, {}, {}});
        }
    return gates;
}

/// Puts what the council found in the place of what the majority says.
void overrule(std::vector<GateFinding>& gates, const std::vector<GateFinding>& by_council)
{
    for (auto& gate : gates)
        for (const auto& found : by_council)
            if (found.criterion == gate.criterion && found.stars == gate.stars) {
                gate.met = found.met;
                gate.found_by = FoundBy::council;
                gate.reason = found.reason;
            }
}

class Sentences {
public:
    explicit Sentences(const rulebook::Words& words) : m_words(words) {}

    using Blanks = std::vector<std::pair<std::string, std::string>>;
    void say(const std::string& sentence, const Blanks& blanks)
    {
        auto text = m_words.text(sentence);
        for (const auto& [blank, with] : blanks)
            if (const auto at = text.find("{" + blank + "}"); at != std::string::npos)
                text.replace(at, blank.size() + 2, with);
        m_text += m_text.empty() ? text : " " + text;
    }
    [[nodiscard]] const std::string& text() const { return m_text; }

private:
    const rulebook::Words& m_words;
    std::string m_text;
};

std::string
explain_knock_out(const CriteriaSet& set, const Evaluation& evaluation, Sentences sentences)
{
    const auto& found = *evaluation.knock_out;
    const auto law = knock_out_at(set, found.criterion, found.place);
    sentences.say("result.knocked_out", {{"text", law ? law->text : ""}, {"reason", found.reason}});
    if (evaluation.sheets > 0)
        sentences.say("result.knocked_out_points", {{"average", evaluation.average.text()}});
    else
        sentences.say("result.knocked_out_early", {});
    return sentences.text();
}

}  // namespace

std::vector<criteria::Unmet> Evaluation::unmet() const
{
    std::vector<criteria::Unmet> missed;
    for (const auto& gate : gates)
        if (!gate.met) missed.push_back({gate.criterion, gate.stars, gate.needs, gate.has});
    return missed;
}

Result<Evaluation> evaluate(
    const CriteriaSet& set, const std::vector<Choices>& sheets,
    const std::vector<GateFinding>& by_council)
{
    std::vector<int> totals;
    for (const auto& choices : sheets) {
        const auto scored = TRY(criteria::score(set, choices));
        totals.push_back(scored.points);
    }
    Evaluation evaluation;
    evaluation.average = TRY(criteria::average(totals));
    evaluation.sheets = std::ssize(sheets);
    evaluation.gates = findings(set, sheets);
    overrule(evaluation.gates, by_council);
    evaluation.points_stars = criteria::stars_by_points(set, evaluation.average);
    evaluation.stars =
        std::min(evaluation.points_stars, criteria::stars_by_marks(evaluation.unmet()));
    return evaluation;
}

std::string
explain(const CriteriaSet& set, const Evaluation& evaluation, const rulebook::Words& words)
{
    const auto text = [](int number) { return std::to_string(number); };
    Sentences sentences(words);
    if (evaluation.knock_out) return explain_knock_out(set, evaluation, std::move(sentences));
    sentences.say(
        "result.points_give",
        {{"average", evaluation.average.text()}, {"stars", text(evaluation.points_stars)}});
    for (const auto& gate : evaluation.gates)
        if (gate.found_by == FoundBy::council)
            sentences.say(
                gate.met ? "result.gate_granted" : "result.gate_denied",
                {{"criterion", gate.criterion},
                 {"stars", text(gate.stars)},
                 {"reason", gate.reason.value_or("")}});
    for (const auto& gate : evaluation.unmet())
        if (gate.stars <= evaluation.points_stars)
            sentences.say(
                "result.gate_missing", {{"criterion", gate.criterion},
                                        {"stars", text(gate.stars)},
                                        {"needs", text(gate.needs)},
                                        {"has", text(gate.has)}});
    sentences.say("result.stars_are", {{"stars", text(evaluation.stars)}});

    for (const auto& band : set.bands) {
        if (band.stars != evaluation.stars + 1) continue;
        const auto threshold = criteria::Points::whole(band.from);
        if (evaluation.average < threshold)
            sentences.say(
                "result.next_points",
                {{"stars", text(band.stars)},
                 {"points",
                  criteria::Points{threshold.hundredths - evaluation.average.hundredths}.text()}});
        for (const auto& gate : evaluation.unmet())
            if (gate.stars <= band.stars && gate.stars > evaluation.points_stars)
                sentences.say(
                    "result.next_gate", {{"stars", text(band.stars)},
                                         {"criterion", gate.criterion},
                                         {"needs", text(gate.needs)}});
    }
    return sentences.text();
}

}  // namespace sen::evaluation
