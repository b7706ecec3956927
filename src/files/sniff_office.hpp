#pragma once

#include <string>
#include <string_view>

#include "base/result.hpp"
#include "files/file_kinds.hpp"

namespace sen::files {

/// The media type of an office file (OOXML or OpenDocument), told by the member that declares it;
/// empty for a zip that is no office file or is put together oddly (members twice, names that
/// climb, bytes before or after, encrypted). Refuses "file.has_macros" and, by the sizes the
/// central directory claims, "file.inflates_too_much"; a reader must still stop at its own limit.
Result<std::string> office_type(std::string_view zip, const OfficeLimits& limits);

}  // namespace sen::files
