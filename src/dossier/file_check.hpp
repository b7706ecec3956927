#pragma once

#include <string>

#include "dossier/dossier.hpp"
#include "files/blob_store.hpp"

namespace sen::dossier {

/// An evidence file that is not in the file store as it was handed in.
struct FileFault {
    Id<Evidence> evidence_id;
    std::string file_name;
    std::string code;  ///< "file.missing" or "file.damaged"

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"evidence_id", &FileFault::evidence_id},
            Field{"file_name", &FileFault::file_name},
            Field{"code", &FileFault::code},
        };
    }
};

void file_check_routes(http::Router&, const files::BlobStore&);

}  // namespace sen::dossier
