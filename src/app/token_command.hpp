#pragma once

#include <iosfwd>
#include <string>

#include "accounts/access_token.hpp"
#include "app/settings.hpp"

namespace sen::app {

/// `sen token add`: prints the token on `out`, the only time it is shown. Returns 1 with the
/// refusal on `err`.
int token_add(const Settings&, const accounts::NewToken&, std::ostream& out, std::ostream& err);

/// `sen token end`: returns 1 with the refusal on `err`.
int token_end(
    const Settings&, const std::string& username, const std::string& name, std::ostream& err);

}  // namespace sen::app
