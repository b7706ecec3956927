#pragma once

#include <optional>
#include <string>
#include <vector>

#include "access/call.hpp"
#include "portal/facts.hpp"

namespace sen::places {
class Resolver;
}

namespace sen::portal {

/// A public product with what its lists are filtered by.
struct ShelfItem : ShownProduct {
    std::optional<registry::DatedRecognition> star;  ///< the one that counts on the shelf's day
    std::string folded;                              ///< all that a search looks at, folded
    std::vector<std::string> old_districts;  ///< where it lay before the last change of units

    /// Whether a decided star is in force.
    [[nodiscard]] bool is_in_force() const;
};

/// All that is public, as it counts on one day, in the order of names.
struct Shelf {
    Date today;
    std::vector<ShelfItem> items;
    std::vector<ShownProducer> producers;
};

/// Reads the shelf of the call's day.
Shelf read_shelf(Call&, const places::Resolver&);

/// The star of a product that counts on the call's day.
std::optional<registry::DatedRecognition>
star_today(const Call&, const std::vector<registry::Recognition>&);

}  // namespace sen::portal
