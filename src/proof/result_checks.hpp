#pragma once

#include <optional>
#include <string>

#include "criteria/score.hpp"
#include "proof/contents.hpp"
#include "proof/report.hpp"

/// The star reckoned anew.
namespace sen::proof {

/// "QD26-03.json", the file's name in the folder of criteria sets.
std::string criteria_file(const Contents&);

/// The set in the proof; nothing when its text is no criteria set.
std::optional<criteria::CriteriaSet> set_of(const Contents&);

/// Reckons points, average, gates and star from the sheets that count, and compares them with
/// result.json (QĐ 26/2026/QĐ-TTg, Điều 3).
void check_result(Report&, const Contents&);

}  // namespace sen::proof
