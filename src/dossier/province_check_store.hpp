#pragma once

#include <optional>

#include "db/db.hpp"
#include "dossier/dossier.hpp"

namespace sen::dossier::store {

void insert(db::Tx&, const Id<Dossier>&, const ProvinceCheck&);
std::optional<ProvinceCheck> last_province_check(db::Tx&, const Id<Dossier>&);

}  // namespace sen::dossier::store
