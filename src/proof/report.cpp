#include "proof/report.hpp"

#include <algorithm>

namespace sen::proof {

void Report::demand(const std::string& what, std::string said, const std::vector<Demand>& demands)
{
    const auto unmet = std::find_if(
        demands.begin(), demands.end(), [](const Demand& demand) { return !demand.met; });
    if (unmet == demands.end())
        holds(what, std::move(said));
    else
        wrong(what, unmet->otherwise);
}

}  // namespace sen::proof
