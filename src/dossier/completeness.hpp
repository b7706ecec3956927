#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "dossier/document_list.hpp"

namespace sen::dossier {

/// How a document stands in a dossier.
enum class DocumentState {
    held,
    missing,
    expired,     ///< none that still runs
    outdated,    ///< none newer than the star that runs
    not_needed,  ///< not there, and needed only where asked or claimed
};
constexpr auto names(DocumentState)
{
    return std::array<std::string_view, 5>{"held", "missing", "expired", "outdated", "not_needed"};
}

/// One document a dossier may need, as it stands on a day.
struct DocumentStanding {
    std::string code;  ///< data/codelists/document_kind.json
    Need need = Need::always;
    bool renew = false;
    DocumentState state = DocumentState::held;
    std::vector<std::string> evidence_ids;
    std::optional<std::string> wanting;  ///< what the commune said of it at its last check

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"code", &DocumentStanding::code},
            Field{"need", &DocumentStanding::need},
            Field{"renew", &DocumentStanding::renew},
            Field{"state", &DocumentStanding::state},
            Field{"evidence_ids", &DocumentStanding::evidence_ids},
            Field{"wanting", &DocumentStanding::wanting},
        };
    }
};

/// How a needed document stands, by the evidence of its kind. `renewed_since` is the first day of
/// the star that runs. Pure.
DocumentState state_of(
    const NeededDocument&, const std::vector<Evidence>& of_its_kind, Date on,
    const std::optional<Date>& renewed_since);

/// Every document the dossier may need, as it stands today.
std::vector<DocumentStanding> completeness_of(Call&, const Dossier&, const DocumentList&);

void completeness_routes(http::Router&, const DocumentList&);

}  // namespace sen::dossier
