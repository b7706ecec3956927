#pragma once

#include <optional>
#include <vector>

#include "db/db.hpp"
#include "dossier/dossier.hpp"
#include "dossier/dossier_list.hpp"

namespace sen::dossier::store {

void insert(db::Tx&, const Dossier&);
std::optional<Dossier> find(db::Tx&, const Id<Dossier>&);

/// True when a dossier of the product is neither decided, sent to the ministry, withdrawn nor
/// stopped.
bool has_open_dossier(db::Tx&, const Id<registry::Product>&);

/// The dossier of the product that was handed in last of those that were.
std::optional<Dossier> last_handed_in(db::Tx&, const Id<registry::Product>&);

/// Writes stage, days and what it is tied to, if the row still has the version the caller saw.
/// Refuses "dossier.changed_meanwhile".
Result<Dossier> update(db::Tx&, const Dossier& changed);

/// Keeps what was handed in, under the dossier's next number, which comes back.
std::int64_t keep_submission(
    db::Tx&, const Id<Dossier>&, const std::string& content, const std::string& sha256,
    const std::string& account_id, Instant at);

struct Names {
    std::string product_name;
    std::string producer_name;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"product_name", &Names::product_name},
            Field{"producer_name", &Names::producer_name},
        };
    }
};
Names names_of(db::Tx&, const Dossier&);

/// Dossiers in a reach, newest first, after the place of a cursor; at most `limit`.
std::vector<DossierSummary> list(db::Tx&, const DossierQuery&, std::int64_t limit);

}  // namespace sen::dossier::store
