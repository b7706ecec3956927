#pragma once

#include <optional>
#include <string>
#include <vector>

#include "db/db.hpp"
#include "work/round_board.hpp"

namespace sen::work::store {

/// A dossier as the tables have it, with the counts of its sheets.
struct BoardPlace {
    std::string dossier_id;
    std::int64_t version = 1;
    std::string product_name;
    std::string producer_name;
    std::optional<std::string> commune_code;
    dossier::DossierKind kind = dossier::DossierKind::first;
    dossier::Stage stage = dossier::Stage::accepted;
    std::optional<std::string> council_name;
    std::optional<Date> score_by;
    std::optional<Instant> taken_in_at;  ///< of a renewal
    std::int64_t sheets = 0;
    std::int64_t sheets_in = 0;
    std::int64_t second_looks = 0;
    std::int64_t second_looks_in = 0;
    std::int64_t own_open = 0;  ///< 1: the caller scores alone and has not handed in

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"dossier_id", &BoardPlace::dossier_id},
            Field{"version", &BoardPlace::version},
            Field{"product_name", &BoardPlace::product_name},
            Field{"producer_name", &BoardPlace::producer_name},
            Field{"commune_code", &BoardPlace::commune_code},
            Field{"kind", &BoardPlace::kind},
            Field{"stage", &BoardPlace::stage},
            Field{"council_name", &BoardPlace::council_name},
            Field{"score_by", &BoardPlace::score_by},
            Field{"taken_in_at", &BoardPlace::taken_in_at},
            Field{"sheets", &BoardPlace::sheets},
            Field{"sheets_in", &BoardPlace::sheets_in},
            Field{"second_looks", &BoardPlace::second_looks},
            Field{"second_looks_in", &BoardPlace::second_looks_in},
            Field{"own_open", &BoardPlace::own_open},
        };
    }
};

/// Whose board: of that account, and only what it leads unless it reads all.
struct BoardReach {
    std::string account_id;
    bool all = false;
};

std::optional<dossier::Round> find_round(db::Tx&, const Id<dossier::Round>&);

/// The round's dossiers, the first opened first; at most `limit`. One statement.
std::vector<BoardPlace>
board_places(db::Tx&, const Id<dossier::Round>&, const BoardReach&, std::int64_t limit);

}  // namespace sen::work::store
