#pragma once

#include <string>

#include "base/result.hpp"
#include "base/time.hpp"
#include "plan/report.hpp"

namespace sen::plan {

/// Whether the commune may still write: not while the province has it, nor once it is accepted.
Result<void> may_write(const Report&);

/// Whether it may be handed in that day: not before the cut-off day has ended, nor without words.
Result<void> may_submit(const Report&, const Period&, Date today);

/// Whether the province may decide so.
Result<void> may_decide(const Report&, Verdict, const std::optional<std::string>& comment);

/// Whether it is late: the due day itself is late ("trước ngày").
bool is_late(const ReportLine&, const Period&, Date today);

}  // namespace sen::plan
