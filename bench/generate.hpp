#pragma once

#include <cstddef>
#include <cstdint>

#include "db/db.hpp"

namespace sen::bench {

/// How much to generate: 20,000 products of 5,000 producers is one.
struct Amount {
    std::size_t products = 20'000;
    std::size_t producers = 5'000;
    std::uint64_t seed = 26;

    static Amount times(double factor)
    {
        return {
            static_cast<std::size_t>(20'000 * factor), static_cast<std::size_t>(5'000 * factor)};
    }
};

/// Fills an empty, migrated database with producers, products and stars as the province has them:
/// the same amount and seed give the same rows on every machine. A tenth is not public.
void generate(db::Database&, const Amount&);

}  // namespace sen::bench
