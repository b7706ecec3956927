#pragma once

#include <string>

#include "dossier/document_list.hpp"
#include "evaluation/paper.hpp"
#include "files/blob_store.hpp"
#include "http/desk.hpp"
#include "paperwork/library.hpp"

namespace sen::exchange {

/// What a package is made with; what is referred to outlives the router.
struct PackageParts {
    const paperwork::Library& library;
    const files::BlobStore& blobs;
    const dossier::DocumentList& documents;
    evaluation::Citations citations;
    std::string public_url;
};

/// What goes to the ministry with the province's letter (QĐ 26/2026/QĐ-TTg, Điều 7): Mẫu 01, 02 and
/// 03, the council's minutes, the summary and the decision as PDF, every paper of the dossier, and
/// a list of them with size and SHA-256. A ZIP, sent in pieces. Refuses what find_term() does and
/// "file.missing", naming the paper.
Result<http::Response>
ministry_package(http::Desk&, const PackageParts&, const Id<dossier::Dossier>&);

/// exportMinistryPackage.
void ministry_package_routes(http::Router&, PackageParts);

}  // namespace sen::exchange
