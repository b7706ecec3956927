#pragma once

#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include "trace/profile.hpp"

namespace sen::trace::store {

std::optional<TraceProfile> find_profile(db::Tx&, const Id<registry::Product>&);
bool is_taken(db::Tx&, const std::string& gtin);
bool has_profile(db::Tx&);
void insert(db::Tx&, const TraceProfile&, Instant now);
std::vector<Id<registry::Product>> first_public_products(db::Tx&, std::int64_t limit);

/// What a scanned number leads to.
struct ScannedProduct {
    std::string slug;
    std::string name;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"slug", &ScannedProduct::slug}, Field{"name", &ScannedProduct::name}};
    }
};
/// The public product of that number.
std::optional<ScannedProduct> find_scanned(db::Tx&, const std::string& gtin);

}  // namespace sen::trace::store
