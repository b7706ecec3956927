#pragma once

#include <string>

#include "access/call.hpp"
#include "base/result.hpp"
#include "proof/keys.hpp"

namespace sen::http {
class Router;
}

namespace sen::proof {

/// Whether a proof names its judges (docs/adr/0011). A producer's never does.
enum class JudgeNames { masked, shown };

/// Where proofs are made: the keys, and the law's sets as files.
struct Workshop {
    KeyRing keys;
    std::string criteria_folder;
};

/// The proof of the star behind a certificate, by its code (in any case) or number: one archive,
/// signed (docs/proof.md). It is checked as a verifier would before it leaves. For whoever may
/// "proof.export" that dossier. Refuses "certificate.not_found", "proof.without_dossier" for a star
/// from a list or the ministry, and "proof.does_not_hold" when the records contradict each other.
Result<std::string>
export_proof(Call&, const Workshop&, const std::string& certificate, JudgeNames);

void proof_routes(http::Router&, const Workshop&);

}  // namespace sen::proof
