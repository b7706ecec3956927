#pragma once

#include <string>
#include <string_view>

#include "access/call.hpp"
#include "base/result.hpp"
#include "rulebook/access_table.hpp"

namespace sen::access {

using rulebook::Role;
using rulebook::Scope;

/// Who asks. Without an account the role is `anyone` and the rest is empty.
struct Actor {
    std::string account_id;
    std::string username;
    Role role = Role::anyone;
    std::string commune_code;  ///< of a commune officer
    std::string producer_id;   ///< of a producer
};

/// To whom a thing belongs, for deciding whether it lies in an actor's scope.
struct Owner {
    std::string producer_id;
    std::string commune_code;
};

/// How far the caller's permission for an action reaches.
Scope scope(const Call&, std::string_view action);

/// Refuses "access.denied" unless the caller may do that to a thing of that owner.
Result<void> may(const Call&, std::string_view action, const Owner&);

/// The refusal for a thing that is not there: "not found" for who may see all, and for the others
/// the same "access.denied" as for a thing of somebody else, so that nobody learns what exists.
tl::unexpected<Refusal>
missing(const Call&, std::string_view action, std::string code, std::string subject);

}  // namespace sen::access
