#pragma once

#include <vector>

#include "db/db.hpp"
#include "evaluation/decision.hpp"
#include "registry/recognition.hpp"

namespace sen::evaluation::store {

bool is_number_taken(db::Tx&, int year, const std::string& number);
void insert(
    db::Tx&, const Id<Decision>&, const DecisionDraft&, const std::string& account_id, Instant now);

struct Item {
    Id<Dossier> dossier_id;
    std::int64_t place = 1;
    Outcome outcome = Outcome::recognised;
    int stars = 1;
    std::optional<Id<registry::Recognition>> recognition_id;
};
void insert(db::Tx&, const Id<Decision>&, const Item&);

/// Takes the next number of a year's register: 1, 2, 3, …; given back if the work is rolled back.
std::int64_t next_in_register(db::Tx&, std::string_view reg, int year);

/// The decision with all it said.
Decision whole(db::Tx&, const Id<Decision>&);
/// Newest first, before the id of a cursor (the newest when empty).
std::vector<Decision> decisions(db::Tx&, const std::string& before_id, std::int64_t limit);

}  // namespace sen::evaluation::store
