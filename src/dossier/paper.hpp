#pragma once

#include <array>
#include <string>

#include "dossier/completeness.hpp"
#include "paperwork/door.hpp"

namespace sen::dossier {

/// What is printed of a dossier: Mẫu 01, 02 and 03 of Phụ lục III, and the commune's slip.
enum class DossierPaper { registration, self_assessment, commune_check, receipt };
constexpr auto names(DossierPaper)
{
    return std::array<std::string_view, 4>{
        "registration", "self_assessment", "commune_check", "receipt"};
}

/// The document of a dossier the caller may read. Who may not know the producer's contact gets it
/// with dotted lines there. `link` is where the dossier is followed, for the code on the slip.
/// Refuses "paper.not_yet" for a check or a slip that does not exist.
Result<paperwork::Paper> paper_of(
    Call&, const Id<Dossier>&, DossierPaper, const DocumentList&, const std::string& public_url);

void paper_routes(
    http::Router&, const paperwork::Library&, const DocumentList&, const std::string& public_url);

}  // namespace sen::dossier
