#pragma once

#include <array>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "base/fields.hpp"
#include "places/gazetteer.hpp"

namespace sen::places {

enum class Certainty { exact, candidates, unknown };
constexpr auto names(Certainty)
{
    return std::array<std::string_view, 3>{"exact", "candidates", "unknown"};
}

/// A commune of today that an address may mean.
struct Match {
    std::string commune;   ///< code of today
    std::string old_unit;  ///< code of the unit of its time that was named; empty when today's was
    double score = 0;      ///< 0 to 1: how well the address fits

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"commune", &Match::commune},
            Field{"old_unit", &Match::old_unit},
            Field{"score", &Match::score},
        };
    }
};

/// Most matches an answer holds.
constexpr std::size_t most_matches = 30;

/// What an address means. `exact`: one match, sure. `candidates`: 1 to 30 for a person to choose
/// from, the best first. `unknown`: none.
struct Resolution {
    Certainty certainty = Certainty::unknown;
    std::vector<Match> matches;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"certainty", &Resolution::certainty},
            Field{"matches", &Resolution::matches},
        };
    }
};

/// An address in separate fields; any may be empty.
struct AddressFields {
    std::string_view commune;
    std::string_view district;
    std::string_view province;
};

/// Turns addresses of any time into communes of today. Built once from the places, which must
/// outlive it; safe to use from many threads.
class Resolver {
public:
    explicit Resolver(const rulebook::Places& places) : m_gazetteer(places) {}

    /// Reads free text: "Xã Tân Mỹ, huyện Lấp Vò", "P.4 TP My Tho". Never fails; a text over
    /// 500 bytes is unknown.
    [[nodiscard]] Resolution resolve(std::string_view text) const;
    [[nodiscard]] Resolution resolve(const AddressFields&) const;

private:
    Gazetteer m_gazetteer;
};

}  // namespace sen::places
