#pragma once

#include <iosfwd>
#include <string>

/// The command `sen paperwork check`, ready to be bound to the command line.
namespace sen::paperwork {

/// Checks the province's own templates in the folder `own` against the documents in `shipped`.
/// Faults go to `err`, one a line. Returns the exit status: 0 sound or none there, 1 found wanting.
int check_command(
    const std::string& shipped, const std::string& own, std::ostream& out, std::ostream& err);

}  // namespace sen::paperwork
