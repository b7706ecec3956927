#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "search/order.hpp"
#include "search/text_index.hpp"

namespace sen::search {

/// A row with the sum of the impacts of a query's words in it.
struct Ranked {
    Row row = 0;
    std::uint32_t score = 0;
};

/// Where a page of ranked rows begins: after the rows of a higher score, and among those of the
/// same score at this position of the order.
struct RankedPlace {
    std::uint32_t score = UINT32_MAX;
    std::size_t position = 0;
};

/// How much a ranking has looked at; growth is held by this, not by clocks.
struct RankingWork {
    std::size_t postings = 0;  ///< rows looked at one by one
    std::size_t scored = 0;    ///< of these, whose words were read
    std::size_t words = 0;     ///< of masks, 64 rows at a time

    [[nodiscard]] std::size_t all() const { return postings + words; }
};

/// The best `limit` rows of `matches` (each in every slot) from that place on, best first, in
/// `names` order among equals. Splits the matches by their impact in one slot after the other,
/// always those first that may be the best, and never splits what cannot be among them
/// (branch and bound); a few rows are scored one by one.
std::vector<Ranked> best_of(
    const TextIndex&, const std::vector<Slot>&, Mask matches, const Order& names,
    const RankedPlace& from, std::size_t limit, RankingWork& work);

}  // namespace sen::search
