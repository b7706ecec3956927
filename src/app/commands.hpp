#pragma once

#include <iosfwd>
#include <memory>
#include <string>

#include "app/settings.hpp"
#include "db/db.hpp"

/// The commands of the binary. Each returns its exit status: 0 done, 1 refused or found wanting,
/// 2 the call or its input is malformed (SPEC of names, README).
namespace sen::app {

/// Opens the database of the settings, makes its folder when missing, brings the schema up to date.
std::unique_ptr<db::Database> open_database(const Settings&);

int serve(const Settings&);
int migrate_command(const Settings&, std::ostream& out);
int journal_verify(const Settings&, std::ostream& out, std::ostream& err);

}  // namespace sen::app
