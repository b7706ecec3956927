#pragma once

#include <map>
#include <optional>
#include <string>

#include "base/result.hpp"
#include "base/time.hpp"

namespace sen::aftercare {

/// On what a star may be revoked (QĐ 26/2026/QĐ-TTg, Điều 8.1), with the days each ground holds.
class Grounds {
public:
    /// Reads data/codelists/revocation_ground.json. Throws std::runtime_error naming the file.
    static Grounds load(const std::string& file);

    /// Refuses "revocation.ground_not_in_force" for one the law does not know on that day.
    [[nodiscard]] Result<void> holds(const std::string& code, Date on) const;

private:
    struct Term {
        Date from;
        std::optional<Date> to;  ///< the last day
    };
    std::map<std::string, Term, std::less<>> m_terms;
};

}  // namespace sen::aftercare
