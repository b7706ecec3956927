#pragma once

#include <array>
#include <string>
#include <vector>

#include "exchange/entry.hpp"
#include "exchange/known.hpp"
#include "search/query.hpp"

namespace sen::exchange {

/// What applying a row would do. `doubtful` waits for a person, `rejected` is never written.
enum class RowVerdict { fresh, same, changed, doubtful, rejected };
constexpr auto names(RowVerdict)
{
    return std::array<std::string_view, 5>{"new", "same", "changed", "doubtful", "rejected"};
}

/// Something of the register, or of the file (without an id), that may be the same thing.
using search::SimilarThing;

/// Most similar things shown of one row.
constexpr std::size_t most_similar = 5;

/// What a row is about and what applying it does.
struct Judgement {
    RowVerdict verdict = RowVerdict::fresh;
    std::vector<FieldFault> reasons;
    std::vector<SimilarThing> resembles;
    std::size_t producer = none;  ///< in Known; none: a new one
    std::size_t product = none;   ///< in Known; none: a new one
    bool adds_grading = false;    ///< a star is to be written
};

/// Decides a row against what is known. Pure.
Judgement judge(const Entry&, const Known&);

}  // namespace sen::exchange
