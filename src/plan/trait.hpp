#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "access/call.hpp"
#include "base/fields.hpp"
#include "base/id.hpp"
#include "base/result.hpp"
#include "base/time.hpp"

namespace sen::http {
class Router;
}

namespace sen::plan {

/// Whose trait it is.
enum class Bearer { product, producer };
constexpr auto names(Bearer) { return std::array<std::string_view, 2>{"product", "producer"}; }

/// What is true of a product or a producer between two days, with what shows it: sells on a
/// platform, is exported, has a linkage contract, has its story. Corrected or withdrawn with a
/// reason, never removed.
struct Trait {
    Id<Trait> id;
    Bearer bearer = Bearer::product;
    std::string bearer_id;
    std::string kind;                   ///< data/codelists/product_trait.json, producer_trait.json
    std::optional<std::string> detail;  ///< which platform, which market, with whom
    Date from_on;
    std::optional<Date> until_on;       ///< the last day
    std::string evidence;               ///< number of the paper, address of the page
    bool withdrawn = false;             ///< it was never true
    std::optional<std::string> reason;  ///< of the last correction
    std::string recorded_by;            ///< the sign-in name at that time
    Instant recorded_at;
    std::int64_t version = 1;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"id", &Trait::id},
            Field{"bearer", &Trait::bearer},
            Field{"bearer_id", &Trait::bearer_id},
            Field{"kind", &Trait::kind},
            Field{"detail", &Trait::detail},
            Field{"from_on", &Trait::from_on},
            Field{"until_on", &Trait::until_on},
            Field{"evidence", &Trait::evidence},
            Field{"withdrawn", &Trait::withdrawn},
            Field{"reason", &Trait::reason},
            Field{"recorded_by", &Trait::recorded_by},
            Field{"recorded_at", &Trait::recorded_at},
            Field{"version", &Trait::version},
        };
    }
};
constexpr std::int64_t most_traits = 200;

/// Adds a trait to a product or producer that the caller may speak for. Refuses
/// "trait.kind_unknown", "trait.ends_before_it_begins", "trait.too_many" and what finding the
/// bearer refuses.
Result<Trait> add_trait(Call&, Trait draft);

/// Puts the members of `changed`, seen at its version, in place; the reason says why. Refuses
/// "trait.not_found", "trait.changed_meanwhile" and what add_trait() refuses.
Result<Trait> correct_trait(Call&, const Trait& changed);

/// The trait, for a caller who may do `action` to its bearer.
Result<Trait> find_trait(Call&, std::string_view action, const Id<Trait>&);

/// The traits of one bearer, the withdrawn too, newest first; at most `most_traits`.
Result<std::vector<Trait>> traits_of(Call&, Bearer, const std::string& bearer_id);

void trait_routes(http::Router&);

}  // namespace sen::plan
