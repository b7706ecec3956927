#pragma once

#include <optional>
#include <string>

#include "dossier/dossier.hpp"

namespace sen::dossier {

/// A paper a producer has laid into a dossier, as it was last described there. It may serve other
/// dossiers again.
struct LibraryPaper {
    Id<Evidence> id;  ///< of its last use
    Id<registry::File> file_id;
    std::string file_name;
    std::string kind;  ///< data/codelists/document_kind.json
    std::optional<std::string> number;
    std::optional<std::string> issuer;
    std::optional<Date> issued_on;
    std::optional<Date> expires_on;
    std::int64_t dossiers = 0;  ///< it serves or served

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"id", &LibraryPaper::id},
            Field{"file_id", &LibraryPaper::file_id},
            Field{"file_name", &LibraryPaper::file_name},
            Field{"kind", &LibraryPaper::kind},
            Field{"number", &LibraryPaper::number},
            Field{"issuer", &LibraryPaper::issuer},
            Field{"issued_on", &LibraryPaper::issued_on},
            Field{"expires_on", &LibraryPaper::expires_on},
            Field{"dossiers", &LibraryPaper::dossiers},
        };
    }
};

void paper_library_routes(http::Router&);

}  // namespace sen::dossier
