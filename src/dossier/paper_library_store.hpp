#pragma once

#include <vector>

#include "db/db.hpp"
#include "dossier/paper_library.hpp"

namespace sen::dossier::store {

/// The producer's papers, each once, last used first, after the place of a cursor; at most `limit`.
std::vector<LibraryPaper>
papers_of(db::Tx&, const Id<registry::Producer>&, const std::string& before_id, std::int64_t limit);

}  // namespace sen::dossier::store
