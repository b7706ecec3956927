#pragma once

#include <vector>

#include "criteria/score.hpp"
#include "criteria/worked_case.hpp"
#include "rulebook/document.hpp"
#include "rulebook/finding.hpp"

namespace sen::criteria {

/// What a check found: faults forbid a set to be in force; notes are faults the set itself admits.
struct Checked {
    std::vector<rulebook::Finding> faults;
    std::vector<rulebook::Finding> notes;
};

/// Proves that a set agrees with itself, with the documents it cites and with its worked cases.
/// Codes of findings: points.group, points.part, points.total, options.none, options.best,
/// options.order, options.alternatives, codes.repeated, codes.order, gates.not_the_marks,
/// expected.criteria, expected.gates, bands.order, dates.order, dates.outside_basis, basis.none,
/// basis.unknown, classification.leaf, doubts.unknown_place, words.missing, status.reason,
/// status.known_fault, cases.none, cases.wrong.
Checked check(
    const CriteriaSet& set, const std::vector<WorkedCase>& cases,
    const std::vector<rulebook::Document>& documents);

/// Two sets in force for one product group on one day: sets.overlap.
std::vector<rulebook::Finding> check_overlap(const std::vector<CriteriaSet>& sets);

}  // namespace sen::criteria
