#pragma once

#include <iosfwd>
#include <string>

/// The commands `sen criteria check` and `sen criteria score`, ready to be bound to the command
/// line. Each returns the exit status: 0 done, 1 found wanting, 2 the call or its input is
/// malformed.
namespace sen::criteria {

/// Checks a folder of sets or the file of one. Faults go to `err`, one a line; `out` tells what was
/// checked and the faults that sets for reading admit.
int check_command(
    const std::string& path, const std::string& documents_file, std::ostream& out,
    std::ostream& err);

/// Scores {"choices": {"1.1": 2, …}} from `in` by the set of that id in the folder and writes one
/// line of JSON to `out`. What cannot be scored is 2 and one line on `err`, nothing else.
int score_command(
    const std::string& folder, const std::string& set_id, std::istream& in, std::ostream& out,
    std::ostream& err);

}  // namespace sen::criteria
