#pragma once

#include <optional>
#include <string>
#include <vector>

#include "db/db.hpp"
#include "plan/report.hpp"

namespace sen::plan::store {

std::optional<Report>
find_report(db::Tx&, const std::string& period_code, const std::string& commune_code);
/// The stages of a period, by commune; those of which nothing was saved are missing.
std::vector<ReportLine> report_lines(db::Tx&, const std::string& period_code);

/// Writes all of it; whether the report was still at its version. Version 0 makes it.
bool write_report(db::Tx&, const Report&);

}  // namespace sen::plan::store
