#pragma once

#include <string>
#include <vector>

#include "access/call.hpp"
#include "base/id.hpp"

namespace sen::dossier {

struct Dossier;

/// Lets these accounts read the dossier as its judges; who already may stays as it is. What they
/// say of it is kept by `evaluation`.
void assign_judges(Call&, const Id<Dossier>&, const std::vector<std::string>& account_ids);

/// Takes the dossier away from a judge: it is hidden from that account from now on.
void release_judge(Call&, const Id<Dossier>&, const std::string& account_id);

}  // namespace sen::dossier
