#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "plan/board.hpp"

namespace sen::plan {

/// A change of the register that may have moved a record into a figure or out of it.
struct Cause {
    std::int64_t seq = 0;  ///< its line of the journal
    Instant at;
    std::string actor;
    std::string action;
    std::optional<std::string> reason;  ///< where the change has one

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"seq", &Cause::seq},       Field{"at", &Cause::at},
            Field{"actor", &Cause::actor},   Field{"action", &Cause::action},
            Field{"reason", &Cause::reason},
        };
    }
};

enum class Move { came, went };
constexpr auto names(Move) { return std::array<std::string_view, 2>{"came", "went"}; }

/// A record that a figure has on the later basis only (came), or on the earlier only (went), with
/// every change of it between the two, oldest first.
struct Difference : CountedRecord {
    Move move = Move::came;
    std::vector<Cause> causes;

    static constexpr auto fields()
    {
        return std::tuple_cat(
            CountedRecord::fields(),
            std::tuple{Field{"move", &Difference::move}, Field{"causes", &Difference::causes}});
    }
};

/// What lies between the same figure as known on two days.
struct Differences {
    std::int64_t before = 0;        ///< the number of records known at the end of `known_from`
    std::int64_t after = 0;         ///< and on the basis asked for
    std::vector<Difference> items;  ///< by name; `after` is `before` and who came, less who went

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"before", &Differences::before},
            Field{"after", &Differences::after},
            Field{"items", &Differences::items},
        };
    }
};

/// The records by which a figure as known at the end of `known_from` differs from the one asked
/// for. Refuses what records() refuses, and "target.known_backwards".
Result<Differences>
differences(Call&, const TargetBook&, const std::string& code, const Asked&, Date known_from, Side);

void difference_routes(http::Router&, const TargetBook&);

}  // namespace sen::plan
