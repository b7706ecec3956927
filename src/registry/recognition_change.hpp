#pragma once

#include "registry/recognition.hpp"

namespace sen::registry {

/// The star, for a caller who may do `action` to what its producer holds; "product.read" also for
/// who may see the product. Refuses "recognition.not_found".
Result<Recognition> find_recognition(Call&, std::string_view action, const Id<Recognition>&);

/// Ends a star by decision (thu hồi, QĐ 26/2026/QĐ-TTg, Điều 8): it is worth nothing from that day
/// on. For a caller who has checked its permission. Refuses "recognition.revoked_already",
/// "recognition.before_decision" and "recognition.not_in_force" for one that is not in force then.
Result<void> revoke(Call&, const Recognition&, Date on);

/// Puts a revoked star in force again from that day on; the days between stay revoked.
/// Refuses "recognition.not_revoked".
Result<void> reinstate(Call&, const Recognition&, Date on);

/// A decision by which a star counts past its own term (gia hạn, QĐ 26/2026/QĐ-TTg, Điều 12).
struct Extension {
    Date until;  ///< the last day
    std::string number;
    Date on;  ///< when the decision was signed
};

/// Lets a star count past its own term. For a caller who has checked its permission and the law.
/// Refuses "recognition.extended_already": it can be done once.
Result<void> extend(Call&, const Recognition&, const Extension&);

/// Ends what extensions of the product's stars run past that day, never their own terms: the
/// renewal they waited for has been decided.
void end_extension(Call&, const Id<Product>&, Date on);

}  // namespace sen::registry
