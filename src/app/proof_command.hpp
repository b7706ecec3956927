#pragma once

#include <iosfwd>
#include <string>

#include "app/settings.hpp"
#include "proof/proof.hpp"

namespace sen::app {

/// `sen proof export`: writes the proof of a certificate to a file; "-" is `out`. An empty file
/// name is proof-CODE.zip here. Returns 1 with the refusal on `err`.
int proof_export(
    const Settings&, const std::string& certificate, const std::string& file, proof::JudgeNames,
    std::ostream& out, std::ostream& err);

}  // namespace sen::app
