#pragma once

#include <optional>
#include <string>
#include <tuple>

#include "access/call.hpp"
#include "base/fields.hpp"
#include "base/id.hpp"
#include "base/result.hpp"
#include "db/db.hpp"
#include "registry/product.hpp"

namespace sen::http {
class Router;
}

namespace sen::trace {

/// How a product is known to scanners: the number on its packet, kept for life.
struct TraceProfile {
    Id<registry::Product> product_id;
    std::string gtin;  ///< GTIN-14: 14 digits with the check digit

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"product_id", &TraceProfile::product_id},
            Field{"gtin", &TraceProfile::gtin},
        };
    }
};

/// Gives a product its number; a GTIN of 8, 12 or 13 digits is filled up. For who may change the
/// product. Refuses "trace.gtin" for digits that are no GTIN, "trace.gtin_taken" for one of another
/// product, "trace.gtin_kept" when the product has another one already.
Result<TraceProfile> set_gtin(Call&, const Id<registry::Product>&, const std::string& gtin);

/// Refuses "trace.no_profile" for a product without a number.
Result<TraceProfile> find_profile(Call&, const Id<registry::Product>&);

/// Gives some public products of the demo numbers of GS1's own for examples (952…), unless there
/// are profiles already.
void make_demo_profiles(db::Database&, Instant now);

void profile_routes(http::Router&);

}  // namespace sen::trace
