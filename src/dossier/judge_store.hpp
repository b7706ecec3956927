#pragma once

#include <string>

#include "base/id.hpp"
#include "db/db.hpp"

namespace sen::dossier {
struct Dossier;
}

namespace sen::dossier::store {

void insert_judge(db::Tx&, const Id<Dossier>&, const std::string& account_id);
void remove_judge(db::Tx&, const Id<Dossier>&, const std::string& account_id);
bool is_judge(db::Tx&, const Id<Dossier>&, const std::string& account_id);

}  // namespace sen::dossier::store
