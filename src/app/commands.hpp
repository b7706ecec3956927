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

/// What `sen user add` was told.
struct NewUserFlags {
    std::string name;
    std::string role;
    std::string unit;  ///< a commune's code or a producer's id; empty when the role needs none
};

/// Serves until SIGINT or SIGTERM, then answers what is under way.
int serve(const Settings&);
/// The password is the first line of `in`.
int user_add(const Settings&, const NewUserFlags&, std::istream& in, std::ostream& err);
int migrate_command(const Settings&, std::ostream& out);
int journal_verify(const Settings&, std::ostream& out, std::ostream& err);

}  // namespace sen::app
