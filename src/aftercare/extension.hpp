#pragma once

#include <string>

#include "aftercare/certificate.hpp"
#include "registry/recognition_change.hpp"

namespace sen::aftercare {

/// Extends a star whose renewal could not be handed in in time (gia hạn, QĐ 26/2026/QĐ-TTg,
/// Điều 12): it counts until that day, or until its renewal is decided, and once only. The term
/// must have ended within the days of "extension.first_end" and "extension.last_end"; at most
/// "extension.most_days" are added. Returns the star as of today. Refuses
/// "extension.signed_in_future", "extension.not_for_this_star", "extension.not_transitional",
/// "extension.until_too_early", "extension.too_long" and "recognition.extended_already".
Result<Certified> extend(
    Call&, const Id<registry::Recognition>&, const registry::Extension&, const std::string& reason);

void extension_routes(http::Router&);

}  // namespace sen::aftercare
