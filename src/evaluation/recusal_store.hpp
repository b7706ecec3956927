#pragma once

#include <optional>
#include <vector>

#include "db/db.hpp"
#include "evaluation/recusal.hpp"

namespace sen::evaluation::store {

void insert(db::Tx&, const std::string& account_id, const Declaration&);
std::optional<Declaration>
find_declaration(db::Tx&, const Id<Dossier>&, const std::string& account_id);

void insert(
    db::Tx&, const Id<Dossier>&, const Recusal&, RecusedBy, const std::string& recused_by,
    Instant at);
/// Who was taken off the dossier; a council has at most 30.
std::vector<std::string> recused_from(db::Tx&, const Id<Dossier>&);

/// Who was taken off, as the minutes tell it.
struct RecusalMade {
    std::string name;
    RecusedBy found_by = RecusedBy::judge;
    std::string reason;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"name", &RecusalMade::name}, Field{"found_by", &RecusalMade::found_by},
            Field{"reason", &RecusalMade::reason}};
    }
};
/// In the order they were taken off.
std::vector<RecusalMade> recusals_of(db::Tx&, const Id<Dossier>&);

/// Accounts that handed the dossier in, laid papers into it, checked it for its commune, or belong
/// to its producer or commune; at most 500.
std::vector<std::string> who_acted_for(db::Tx&, const Dossier&);

}  // namespace sen::evaluation::store
