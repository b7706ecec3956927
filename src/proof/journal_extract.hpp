#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "proof/contents.hpp"
#include "proof/manifest.hpp"
#include "proof/report.hpp"

/// The lines of the journal that a proof holds.
namespace sen::proof {

/// The text `"name":"value"` as it stands in a line's particulars.
std::string particular(const std::string& name, const std::string& value);

/// True when a line tells of that, with that particular; by that account unless it is empty.
bool is_told(
    const Contents&, std::string_view action, const std::string& subject,
    const std::string& particular, const std::string& actor = {});

/// How many lines tell of the action.
std::size_t times_told(const Contents&, std::string_view action);

/// Checks order and hashes of the lines, and that they end as the manifest says.
void check_journal(Report&, const Contents&, const Manifest&);

}  // namespace sen::proof
