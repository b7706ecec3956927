#include "paperwork/command.hpp"

#include <ostream>

#include "paperwork/library.hpp"

namespace sen::paperwork {

int check_command(
    const std::string& shipped, const std::string& own, std::ostream& out, std::ostream& err)
{
    const auto findings = Library(shipped, own).findings();
    for (const auto& finding : findings)
        err << line(finding) << '\n';
    if (findings.empty()) out << own << ": every template can be used\n";
    return findings.empty() ? 0 : 1;
}

}  // namespace sen::paperwork
