#include "criteria/check.hpp"

#include <algorithm>

#include "criteria/check_rules.hpp"

namespace sen::criteria {
namespace {

using rulebook::CriteriaStatus;
using rulebook::Finding;
using rulebook::KnownFault;

bool excuses(const KnownFault& known, const Finding& finding)
{
    return known.finding == finding.code && known.at == finding.at;
}

/// Only a set for reading may have faults it admits, and it must have a reason to be one.
void status_fits(const CriteriaSet& set, proof::Findings& found)
{
    const bool reading_only = set.status == CriteriaStatus::reading_only;
    if (reading_only != set.status_reason.has_value())
        found.add("", "status.reason", "exactly a set that is reading_only has a reason");
    if (!reading_only && !set.known_faults.empty())
        found.add("", "status.known_fault", "a set in force has no known faults");
}

void known_faults_exist(const CriteriaSet& set, proof::Findings& found)
{
    for (const auto& known : set.known_faults) {
        const bool exists =
            std::any_of(found.items.begin(), found.items.end(), [&](const Finding& finding) {
                return excuses(known, finding);
            });
        if (!exists) found.add(known.at, "status.known_fault", known.finding + " is not there");
    }
}

Checked divide(const CriteriaSet& set, const proof::Findings& found)
{
    Checked checked;
    for (const auto& finding : found.items) {
        const bool admitted = std::any_of(
            set.known_faults.begin(), set.known_faults.end(),
            [&](const KnownFault& known) { return excuses(known, finding); });
        (admitted ? checked.notes : checked.faults).push_back(finding);
    }
    return checked;
}

bool overlap(const rulebook::Period& one, const rulebook::Period& other)
{
    return (!one.to || other.from <= *one.to) && (!other.to || one.from <= *other.to);
}

bool compete(const CriteriaSet& one, const CriteriaSet& other)
{
    const auto counts = [](const CriteriaSet& set) {
        return set.status == CriteriaStatus::in_force && set.classification;
    };
    return counts(one) && counts(other) && overlap(one.effective, other.effective) &&
           one.classification->leaf == other.classification->leaf;
}

}  // namespace

Checked check(
    const CriteriaSet& set, const std::vector<WorkedCase>& cases,
    const std::vector<rulebook::Document>& documents)
{
    proof::Findings found{set.id + ".json", {}};
    proof::points_add_up(set, found);
    proof::options_rise(set, found);
    proof::codes_are_in_order(set, found);
    proof::gates_are_the_marks(set, found);
    proof::bands_rise(set, found);
    proof::basis_is_known(set, documents, found);
    proof::words_fit(set, found);
    status_fits(set, found);
    known_faults_exist(set, found);
    proof::cases_hold(set, cases, found);
    return divide(set, found);
}

std::vector<Finding> check_overlap(const std::vector<CriteriaSet>& sets)
{
    std::vector<Finding> findings;
    for (std::size_t i = 0; i < sets.size(); ++i)
        for (std::size_t j = i + 1; j < sets.size(); ++j)
            if (compete(sets[i], sets[j]))
                findings.push_back(
                    {sets[j].id + ".json", sets[j].classification->leaf, "sets.overlap",
                     sets[i].id + " is in force on the same days"});
    return findings;
}

}  // namespace sen::criteria
