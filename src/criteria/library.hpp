#pragma once

#include <string>
#include <vector>

#include "rulebook/criteria_set.hpp"
#include "rulebook/finding.hpp"

namespace sen::criteria {

/// The criteria sets of a folder, each read, checked and proved by its worked cases.
struct Library {
    /// A set with a fault is here as reading_only: old scores can be read, nothing filed under it.
    rulebook::CriteriaSets sets;
    std::vector<rulebook::Finding> faults;
    std::vector<rulebook::Finding> notes;  ///< faults that sets for reading admit
    std::size_t case_count = 0;
};

/// Loads `path`, a folder of sets or the file of one, with the documents they cite. Where the
/// folder has a FROZEN list, a listed set whose file has changed is a fault: frozen.changed.
/// Throws std::runtime_error when a path cannot be read.
Library load_library(const std::string& path, const std::string& documents_file);

/// Checks and proves sets that were read from that folder already, in the same way.
Library prove(rulebook::CriteriaSets, const std::string& folder, const std::string& documents_file);

}  // namespace sen::criteria
