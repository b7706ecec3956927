#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "db/db.hpp"
#include "dossier/dossier.hpp"
#include "work/round_board_store.hpp"

namespace sen::work::store {

/// A sheet that is awaited, and how its judge may be told.
struct Awaited {
    std::string account_id;
    std::string name;
    std::optional<std::string> email;
    std::string dossier_id;
    std::string product_name;
    std::int64_t told_today = 0;  ///< 1: the judge was reminded of some sheet today

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"account_id", &Awaited::account_id},
            Field{"name", &Awaited::name},
            Field{"email", &Awaited::email},
            Field{"dossier_id", &Awaited::dossier_id},
            Field{"product_name", &Awaited::product_name},
            Field{"told_today", &Awaited::told_today},
        };
    }
};

/// The sheets awaited now of a round, or of one dossier of it, by judge; only where the reach
/// leads, and never where its own sheet is not in. One statement.
std::vector<Awaited> awaited_sheets(
    db::Tx&, const Id<dossier::Round>&, const std::string& dossier_id, const BoardReach&,
    Date today, std::int64_t limit);

/// Whether the account leads the dossier's judging, and whether its own independent sheet is open.
struct Lead {
    bool leads = false;
    bool own_open = false;
};
Lead lead_of(db::Tx&, const Id<dossier::Round>&, const std::string& dossier_id, const BoardReach&);

/// False when that was said on that day already.
bool insert_reminder(db::Tx&, const Awaited&, Date today, const std::string& made_by);

}  // namespace sen::work::store
