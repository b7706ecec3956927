#pragma once

#include <string>
#include <utility>
#include <vector>

#include "files/safe_name.hpp"
#include "files/sniff.hpp"

namespace sen::files {

/// Names and values of HTTP headers.
using Headers = std::vector<std::pair<std::string, std::string>>;

/// The headers a stored file is served with: a Content-Type of the recognised ones only, nosniff,
/// a sandbox that forbids everything, and a Content-Disposition (RFC 6266) that shows pictures and
/// PDF in place and has everything else saved. The name ends with the extension of the true type:
/// a PDF called "photo.jpg" is saved as "photo.jpg.pdf". An unrecognised type is our own
/// mistake (CHECK).
Headers served_type(const FileType& type, const SafeName& name);

}  // namespace sen::files
