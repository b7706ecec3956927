#pragma once

#include <cstdint>
#include <string>

#include "db/db.hpp"
#include "rulebook/criteria_set.hpp"

namespace sen::bench {

/// How large a round is generated.
struct RoundSize {
    int dossiers = 200;
    int judges = 9;
    std::uint64_t seed = 26;
};

constexpr auto round_set = "QD26-03";  ///< the criteria set of its dossiers

/// "j1", who is in the chair, "j2", …: account, user and token of the session.
std::string judge_id(int judge);
/// "d00001", "d00002", …
std::string dossier_id(int dossier);

/// Adds the round "r" to a database with products: each dossier before one council, every sheet
/// filled by the seed and handed in but one, of judge `dossier % judges + 1`. The officer's
/// session has the token "bench", and every session the CSRF token "bench".
void fill_round(db::Database&, const RoundSize&, const rulebook::CriteriaSet&);

}  // namespace sen::bench
