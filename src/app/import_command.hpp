#pragma once

#include <iosfwd>
#include <string>

#include "app/settings.hpp"

namespace sen::app {

enum class ImportMode { preview, apply };

/// Reads a list of products and, unless it is only looked at, writes what is new or changed.
/// Prints the counts and each doubtful and rejected row. 0 done, 1 when rows were rejected or the
/// register refused, 2 when the file cannot be read.
int import_products(
    const Settings&, const std::string& file, ImportMode, std::ostream& out, std::ostream& err);

}  // namespace sen::app
