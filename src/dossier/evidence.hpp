#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "access/call.hpp"
#include "base/fields.hpp"
#include "base/id.hpp"
#include "base/json.hpp"
#include "base/result.hpp"
#include "base/time.hpp"

namespace sen::http {
class Router;
}
namespace sen::registry {
struct File;
}

namespace sen::dossier {

struct Dossier;

/// A file that proves criteria of a dossier. One file may prove several criteria.
struct Evidence {
    Id<Evidence> id;
    Id<registry::File> file_id;
    std::string file_name;
    std::string kind;  ///< data/codelists/document_kind.json
    std::vector<std::string> criteria;
    std::optional<std::string> number;  ///< of the paper
    std::optional<std::string> issuer;
    std::optional<Date> issued_on;
    std::optional<Date> expires_on;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"id", &Evidence::id},
            Field{"file_id", &Evidence::file_id},
            Field{"file_name", &Evidence::file_name},
            Field{"kind", &Evidence::kind},
            Field{"criteria", &Evidence::criteria},
            Field{"number", &Evidence::number},
            Field{"issuer", &Evidence::issuer},
            Field{"issued_on", &Evidence::issued_on},
            Field{"expires_on", &Evidence::expires_on},
        };
    }
};

/// A file of a dossier as it was handed in.
struct KeptFile {
    Id<Evidence> evidence_id;
    std::string file_name;
    std::string sha256;
    std::int64_t size = 0;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"evidence_id", &KeptFile::evidence_id},
            Field{"file_name", &KeptFile::file_name},
            Field{"sha256", &KeptFile::sha256},
            Field{"size", &KeptFile::size},
        };
    }
};

/// The files of a dossier the caller may read, of what counts now, oldest first.
Result<std::vector<KeptFile>> kept_files(Call&, const Id<Dossier>&);

/// Adds evidence to a dossier open for writing. Refuses "evidence.file_unknown" (also for a file
/// of somebody else), "evidence.kind_unknown", "evidence.criterion_unknown", "evidence.too_many"
/// and "evidence.expires_before_issue".
Result<Dossier> add_evidence(Call&, const Id<Dossier>&, Evidence draft);

/// Takes evidence out. What was handed in with it keeps it. Refuses "evidence.not_found".
Result<Dossier> remove_evidence(Call&, const Id<Dossier>&, const Id<Evidence>&);

void evidence_routes(http::Router&);

}  // namespace sen::dossier
