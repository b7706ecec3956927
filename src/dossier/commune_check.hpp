#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>

#include "access/call.hpp"
#include "base/fields.hpp"
#include "base/id.hpp"
#include "base/json.hpp"
#include "base/result.hpp"
#include "base/time.hpp"

namespace sen::http {
class Router;
}

namespace sen::dossier {

struct Dossier;

/// The commune's finding on the four contents (QĐ 26/2026/QĐ-TTg, Điều 7.1). Never changed.
struct CommuneCheck {
    bool forwarded = false;
    std::optional<std::string> local_origin;
    std::optional<std::string> local_labour;
    std::optional<std::string> idea_origin;
    std::optional<std::string> local_identity;
    std::optional<std::string> reason;  ///< of a return
    json::Raw wanting{"{}"};            ///< document → what is wrong with it; only of a return
    std::string checked_by;             ///< the sign-in name
    Instant checked_at;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"forwarded", &CommuneCheck::forwarded},
            Field{"local_origin", &CommuneCheck::local_origin},
            Field{"local_labour", &CommuneCheck::local_labour},
            Field{"idea_origin", &CommuneCheck::idea_origin},
            Field{"local_identity", &CommuneCheck::local_identity},
            Field{"reason", &CommuneCheck::reason},
            Field{"wanting", &CommuneCheck::wanting},
            Field{"checked_by", &CommuneCheck::checked_by},
            Field{"checked_at", &CommuneCheck::checked_at},
        };
    }
};

/// What is wrong with which document, by code of data/codelists/document_kind.json.
using Wanting = std::map<std::string, std::string>;

/// Forwards a submitted dossier to the province, or returns it to its producer, with a reason or
/// with what is wanting of its documents. Refuses "commune_check.content_missing",
/// "commune_check.reason_missing", "commune_check.documents_wanting" (to forward) and
/// "commune_check.document_unknown".
Result<Dossier> check(
    Call&, const Id<Dossier>&, std::int64_t seen_version, CommuneCheck finding,
    const Wanting& wanting);

/// What the check found wanting of a document.
std::optional<std::string> wanting_of(const CommuneCheck&, std::string_view document);

void commune_check_routes(http::Router&);

}  // namespace sen::dossier
