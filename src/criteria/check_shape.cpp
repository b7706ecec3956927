#include <algorithm>
#include <charconv>
#include <set>

#include <fmt/format.h>

#include "base/text.hpp"
#include "criteria/check_rules.hpp"

namespace sen::criteria::proof {
namespace {

using rulebook::Criterion;

std::string last_step(const std::string& code)
{
    const auto dot = code.rfind('.');
    return dot == std::string::npos ? code : code.substr(dot + 1);
}

/// Numbers by value, letters as the Vietnamese alphabet has them.
bool comes_before(const std::string& left, const std::string& right)
{
    const auto number = [](const std::string& text) {
        int value = -1;
        std::from_chars(text.data(), text.data() + text.size(), value);
        return value;
    };
    if (number(left) >= 0 && number(right) >= 0) return number(left) < number(right);
    return sort_key(left) < sort_key(right);
}

/// Siblings rise, and each begins with the code of its heading.
void siblings_rise(
    const std::vector<Criterion>& siblings, const std::string& heading, std::string before,
    Findings& found)
{
    for (const auto& criterion : siblings) {
        const auto step = last_step(criterion.code);
        const bool below =
            heading.empty() ? step == criterion.code : criterion.code == heading + "." + step;
        if (!below || step.empty())
            found.add(criterion.code, "codes.order", "not below " + heading);
        else if (!before.empty() && !comes_before(before, step))
            found.add(criterion.code, "codes.order", "comes after " + before);
        before = step;
        siblings_rise(criterion.criteria, criterion.code, "", found);
    }
}

void no_code_twice(
    const std::vector<Criterion>& criteria, std::set<std::string>& seen, Findings& found)
{
    for (const auto& criterion : criteria) {
        if (!seen.insert(criterion.code).second)
            found.add(criterion.code, "codes.repeated", criterion.name);
        no_code_twice(criterion.criteria, seen, found);
    }
}

std::set<std::string> all_codes(const CriteriaSet& set)
{
    std::set<std::string> codes;
    Findings ignored;
    for (const auto& part : set.parts) {
        codes.insert(part.code);
        no_code_twice(part.criteria, codes, ignored);
    }
    return codes;
}

/// The points the printed marks ask for: the dearest option marked with this star or a lower one.
int marked(const Criterion& criterion, int star)
{
    int points = 0;
    for (const auto& option : criterion.options)
        if (option.min_star && *option.min_star <= star) points = std::max(points, option.points);
    return points;
}

void gates_reproduce(const CriteriaSet& set, int star, Findings& found)
{
    int count = 0;
    int points = 0;
    for (const auto& [part, criterion] : rulebook::scored(set)) {
        const int least = criterion->least_for(star);
        count += least > 0 ? 1 : 0;
        points += least;
    }
    const auto expected = set.expected.gates.find(star);
    if (expected == set.expected.gates.end())
        return found.add("", "expected.gates", fmt::format("no numbers for {} stars", star));
    if (count != expected->second.count || points != expected->second.points)
        found.add(
            "", "expected.gates",
            fmt::format(
                "{} stars bind {} criteria and {} points, expected {} and {}", star, count, points,
                expected->second.count, expected->second.points));
}

}  // namespace

void codes_are_in_order(const CriteriaSet& set, Findings& found)
{
    std::set<std::string> seen;
    std::string before;
    char part_code = 'A';
    for (const auto& part : set.parts) {
        if (part.code != std::string(1, part_code++))
            found.add(part.code, "codes.order", "parts are A, B, C in this order");
        no_code_twice(part.criteria, seen, found);
        siblings_rise(part.criteria, "", before, found);
        if (!part.criteria.empty()) before = part.criteria.back().code;
    }
    const auto count = static_cast<int>(rulebook::scored(set).size());
    if (count != set.expected.criteria)
        found.add(
            "", "expected.criteria",
            fmt::format("{} scored criteria, expected {}", count, set.expected.criteria));
}

void gates_are_the_marks(const CriteriaSet& set, Findings& found)
{
    for (int star = 3; star <= 5; ++star) {
        for (const auto& [part, criterion] : rulebook::scored(set)) {
            const int marks = marked(*criterion, star);
            const int least = criterion->least_for(star);
            if (marks != least)
                found.add(
                    criterion->code, "gates.not_the_marks",
                    fmt::format(
                        "{} stars need {} points, the marked options say {}", star, least, marks));
        }
        gates_reproduce(set, star, found);
    }
}

void basis_is_known(
    const CriteriaSet& set, const std::vector<rulebook::Document>& documents, Findings& found)
{
    const auto& period = set.effective;
    if (period.to && *period.to < period.from)
        found.add("", "dates.order", "the last day is before the first");
    if (set.basis.empty()) found.add("", "basis.none", "no document is cited");

    for (const auto& basis : set.basis) {
        const auto document =
            std::find_if(documents.begin(), documents.end(), [&](const auto& candidate) {
                return candidate.id == basis.document;
            });
        if (document == documents.end()) {
            found.add("", "basis.unknown", basis.document);
            continue;
        }
        const bool ends_later = document->to && (!period.to || *period.to > *document->to);
        if (period.from < document->from || ends_later)
            found.add("", "dates.outside_basis", document->number);
    }
}

void words_fit(const CriteriaSet& set, Findings& found)
{
    if (const auto& group = set.classification) {
        auto leaf = group->branch.code + "." + group->group.code;
        if (group->subgroup) leaf += "." + group->subgroup->code;
        if (leaf != group->leaf)
            found.add("", "classification.leaf", group->leaf + " is not " + leaf);
    }
    for (const auto& [part, criterion] : rulebook::scored(set)) {
        const bool all = std::all_of(
            criterion->options.begin(), criterion->options.end(),
            [](const auto& option) { return !option.text.empty(); });
        if (!all || criterion->name.empty())
            found.add(criterion->code, "words.missing", "a criterion or an option without text");
    }
    const auto codes = all_codes(set);
    for (const auto& doubt : set.doubts)
        if (!doubt.at.empty() && !codes.contains(doubt.at))
            found.add(doubt.at, "doubts.unknown_place", doubt.printed);
}

void cases_hold(const CriteriaSet& set, const std::vector<WorkedCase>& cases, Findings& found)
{
    if (cases.empty()) found.add("", "cases.none", "no worked case");
    for (const auto& worked : cases)
        if (const auto wrong = disagreement(set, worked))
            found.add("", "cases.wrong", worked.name + ": " + *wrong);
}

}  // namespace sen::criteria::proof
