#pragma once

#include <optional>
#include <string>
#include <vector>

#include "registry/producer.hpp"
#include "registry/product.hpp"
#include "registry/recognition.hpp"

namespace sen::registry {

/// Who held a certificate before its last change, as it stood then.
struct PastHolder {
    Date until_on;  ///< from this day on another held it, or elsewhere
    std::string producer_id;
    std::string name;
    std::optional<std::string> address;
    std::optional<std::string> commune_code;
    std::string decision_number;  ///< of the change

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"until_on", &PastHolder::until_on},
            Field{"producer_id", &PastHolder::producer_id},
            Field{"name", &PastHolder::name},
            Field{"address", &PastHolder::address},
            Field{"commune_code", &PastHolder::commune_code},
            Field{"decision_number", &PastHolder::decision_number},
        };
    }
};

/// A decision by which a certificate is held by another, or elsewhere.
struct Handover {
    std::string number;
    Date on;
};

/// Gives the product with its stars to another producer from that day on; who held them until then
/// stays on record. For a caller who has checked its permission. Refuses "holder.same" and
/// "holder.unknown".
Result<void> hand_over(Call&, const Id<Product>&, const Id<Producer>& to, const Handover&);

/// Moves a producer to that address from that day on; where it held its stars until then stays on
/// record. For a caller who has checked its permission. Refuses "holder.unknown".
Result<void> move_to(
    Call&, const Id<Producer>&, const std::string& address,
    const std::optional<std::string>& commune_code, const Handover&);

/// The holders a star has had before, the last first; at most 100.
std::vector<PastHolder> past_holders(Call&, const Id<Recognition>&);

}  // namespace sen::registry
