#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "access/call.hpp"
#include "base/fields.hpp"
#include "base/result.hpp"
#include "base/time.hpp"
#include "dossier/dossier.hpp"

namespace sen::http {
class Router;
}

namespace sen::work {

/// What a dossier of a round waits for. Whether judges must look again follows from their marks,
/// so who may not know of these is told `discussion`.
enum class BoardStep {
    to_assign,  ///< accepted, without a council
    scoring,
    discussion,
    second_look,
    in_decision,  ///< concluded
    at_ministry,
    published,
    ended,  ///< withdrawn or stopped
};
constexpr auto names(BoardStep)
{
    return std::array<std::string_view, 8>{"to_assign",   "scoring",     "discussion",
                                           "second_look", "in_decision", "at_ministry",
                                           "published",   "ended"};
}

/// One dossier of a round. Counts of sheets are null where there are none, and for a judge whose
/// own sheet is not in.
struct BoardRow {
    std::string dossier_id;
    std::int64_t version = 1;  ///< of the dossier
    std::string product_name;
    std::string producer_name;
    std::optional<std::string> commune_code;
    dossier::DossierKind kind = dossier::DossierKind::first;
    BoardStep step = BoardStep::to_assign;
    std::optional<std::string> council_name;
    std::optional<std::int64_t> sheets;           ///< of judges scoring alone
    std::optional<std::int64_t> sheets_in;        ///< of these, handed in
    std::optional<std::int64_t> second_looks;     ///< asked for
    std::optional<std::int64_t> second_looks_in;  ///< of these, handed in
    std::optional<Date> due_on;                   ///< the last day of the step, inclusive
    std::optional<std::int64_t> days_left;        ///< calendar days; negative when late

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"dossier_id", &BoardRow::dossier_id},
            Field{"version", &BoardRow::version},
            Field{"product_name", &BoardRow::product_name},
            Field{"producer_name", &BoardRow::producer_name},
            Field{"commune_code", &BoardRow::commune_code},
            Field{"kind", &BoardRow::kind},
            Field{"step", &BoardRow::step},
            Field{"council_name", &BoardRow::council_name},
            Field{"sheets", &BoardRow::sheets},
            Field{"sheets_in", &BoardRow::sheets_in},
            Field{"second_looks", &BoardRow::second_looks},
            Field{"second_looks_in", &BoardRow::second_looks_in},
            Field{"due_on", &BoardRow::due_on},
            Field{"days_left", &BoardRow::days_left},
        };
    }
};

/// A round on one screen.
struct RoundBoard {
    dossier::Round round;
    std::vector<BoardRow> items;  ///< the first accepted first; at most `most_board_rows`
    bool has_more = false;        ///< than fit

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"round", &RoundBoard::round},
            Field{"items", &RoundBoard::items},
            Field{"has_more", &RoundBoard::has_more},
        };
    }
};
constexpr std::int64_t most_board_rows = 1'000;

/// The round's dossiers by where they stand: all of them for who may read all, those whose judging
/// one leads as chair or secretary for the council. Nothing that follows from a mark reaches a
/// judge who has not handed in. Refuses "round.not_found".
Result<RoundBoard> board_of(Call&, const Id<dossier::Round>&);

void round_board_routes(http::Router&);

}  // namespace sen::work
