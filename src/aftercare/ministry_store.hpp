#pragma once

#include <optional>

#include "aftercare/ministry.hpp"
#include "db/db.hpp"

namespace sen::aftercare::store {

void insert(db::Tx&, const MinistryCase&, const std::string& username, Instant now);
void update(db::Tx&, const MinistryCase&);
std::optional<MinistryCase> find_ministry_case(db::Tx&, const Id<Dossier>&);
/// The day the province's decision on the dossier was signed.
std::optional<Date> decided_on(db::Tx&, const Id<Dossier>&);
bool is_certificate_number_taken(db::Tx&, const std::string& number);

}  // namespace sen::aftercare::store
