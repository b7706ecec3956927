#pragma once

#include <string>
#include <vector>

#include "base/result.hpp"
#include "search/query.hpp"
#include "search/ranking.hpp"
#include "search/text_index.hpp"
#include "search/words.hpp"

namespace sen::search {

/// The words of a query looked up in an index.
struct Wanted {
    std::vector<Slot> slots;        ///< every one must match
    std::vector<Slot> exact_slots;  ///< the same with the accents written; empty when none were
};

/// The different words of a query; the last one last. Refuses "search.too_many_words".
Result<std::vector<Word>> query_words(const std::string& text);

/// The words without what an unfinished keyboard left in them; empty when that changes nothing.
std::vector<Word> telex_read(const std::vector<Word>&);

/// The slots of each word; the last one also as the beginning of a longer word.
Wanted look_up(const TextIndex&, const std::vector<Word>&);

/// Leaves the rows that match every slot.
void keep_matches(Mask&, const TextIndex&, const std::vector<Slot>&);

/// Rows with just the accents that were written stand before all others: their scores begin here.
constexpr std::uint32_t exact_score = 1U << 14U;

/// The best of the matches: those with the accents as written first, then by impact.
std::vector<Ranked> rank(
    const TextIndex&, const Wanted&, const Mask& matches, const Order& names,
    const RankedPlace& from, std::size_t limit, RankingWork& work);

}  // namespace sen::search
