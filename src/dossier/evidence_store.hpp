#pragma once

#include <vector>

#include "db/db.hpp"
#include "dossier/dossier.hpp"

namespace sen::dossier::store {

void insert(db::Tx&, const Id<Dossier>&, const Evidence&, Instant now);

/// What counts now, oldest first; at most what dossier.most_files says.
std::vector<Evidence> evidence_of(db::Tx&, const Id<Dossier>&);

/// The files of what counts now, oldest first.
std::vector<KeptFile> files_of(db::Tx&, const Id<Dossier>&);

/// False when the dossier has no such evidence.
bool remove(db::Tx&, const Id<Dossier>&, const Id<Evidence>&, Instant now);

/// True when the file belongs to that producer, or has no producer and was sent by that account.
bool is_file_of(
    db::Tx&, const Id<registry::File>&, const Id<registry::Producer>&,
    const std::string& account_id);

}  // namespace sen::dossier::store
