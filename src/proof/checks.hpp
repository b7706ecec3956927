#pragma once

#include <string>

#include "proof/contents.hpp"
#include "proof/manifest.hpp"
#include "proof/report.hpp"

namespace sen::proof {

/// Whether what a proof says agrees with itself and with the law; the star is reckoned anew from
/// the judges' sheets. Pure but for the set of the same name in `criteria_folder`, which is
/// compared when it is there.
void check_contents(Report&, const Contents&, const Manifest&, const std::string& criteria_folder);

}  // namespace sen::proof
