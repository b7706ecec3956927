#pragma once

#include <optional>
#include <string>

#include "db/db.hpp"
#include "dossier/dossier.hpp"

namespace sen::dossier::store {

/// The next place in the commune's register of that year, from 1.
std::int64_t next_receipt(db::Tx&, const std::string& commune_code, int year);

/// How a person is called.
std::optional<std::string> name_of_account(db::Tx&, const std::string& account_id);

void insert(db::Tx&, const Id<Dossier>&, std::int64_t submission, const Receipt&);
std::optional<Receipt> last_receipt(db::Tx&, const Id<Dossier>&);

}  // namespace sen::dossier::store
