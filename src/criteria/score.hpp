#pragma once

#include <map>
#include <string>
#include <vector>

#include "base/fields.hpp"
#include "base/result.hpp"
#include "base/time.hpp"
#include "criteria/points.hpp"
#include "rulebook/criteria_set.hpp"

/// Scoring: answers × set → points and stars. Pure; the law is in the set, nothing of it here.
namespace sen::criteria {

using rulebook::CriteriaSet;

/// Criterion code → position of the chosen option as printed, from 1; 0 or absent: none chosen.
/// One position per criterion, so two alternatives of one criterion can never both be chosen.
using Choices = std::map<std::string, int>;

struct PartPoints {
    std::string code;
    int points = 0;
};

/// A star mark that the choices do not reach: the criterion needs more points for that star.
struct Unmet {
    std::string criterion;
    int stars = 0;  ///< 3 to 5
    int needs = 0;
    int has = 0;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"criterion", &Unmet::criterion},
            Field{"stars", &Unmet::stars},
            Field{"needs", &Unmet::needs},
            Field{"has", &Unmet::has},
        };
    }
    bool operator==(const Unmet&) const = default;
};

struct Score {
    std::string set;
    int points = 0;
    std::vector<PartPoints> parts;  ///< in the order of the set
    int points_stars = 1;           ///< by points alone, 1 to 5
    int stars = 1;                  ///< by points and marks, 1 to 5
    std::vector<Unmet> unmet;       ///< by star, then in the order of the set
};

/// Adds up the choices. Refuses "score.unknown_criterion" and "score.unknown_option", naming it.
/// Also sets that are no longer in force can be scored, to read old results.
Result<Score> score(const CriteriaSet& set, const Choices& choices);

/// The star the points alone give. A mean just below a threshold stays below it.
int stars_by_points(const CriteriaSet& set, Points points);

/// The highest star all of whose marks, and those of the lower stars, are met.
int stars_by_marks(const std::vector<Unmet>& unmet);

/// Refuses "criteria_set.not_in_force" unless a dossier filed on that day may be scored by the set.
Result<void> may_file_under(const CriteriaSet& set, Date filed_on);

/// {"set","points","parts":{"A",…},"points_stars","stars","unmet":[{"criterion","stars","needs","has"}]}
std::string json_text(const Score& score);

}  // namespace sen::criteria
