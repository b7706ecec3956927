#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/fields.hpp"
#include "base/time.hpp"
#include "dossier/dossier.hpp"

namespace sen::dossier {

/// When a dossier needs a document.
enum class Need {
    always,
    where_asked,    ///< where other law asks it of the product
    where_claimed,  ///< where the self-assessment takes points for it
};
constexpr auto names(Need)
{
    return std::array<std::string_view, 3>{"always", "where_asked", "where_claimed"};
}

/// One line of data/law/dossier_documents.json.
struct NeededDocument {
    std::string code;  ///< data/codelists/document_kind.json
    Need need = Need::always;
    bool renew = false;  ///< must be newer than the star that runs
    std::vector<DossierKind> kinds;
    std::vector<std::string> except_sets;
    Date from;
    std::optional<Date> to;
};

/// What a dossier consists of, by kind, criteria set and day (QĐ 26/2026/QĐ-TTg, Điều 6).
class DocumentList {
public:
    /// Throws std::runtime_error naming the file and what is wrong in it.
    static DocumentList load(const std::string& file);

    /// In the order of the file.
    [[nodiscard]] std::vector<NeededDocument> of(DossierKind, std::string_view set, Date on) const;

private:
    std::vector<NeededDocument> m_documents;
};

}  // namespace sen::dossier
