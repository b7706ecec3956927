#pragma once

#include "evaluation/council.hpp"
#include "evaluation/paper_store.hpp"
#include "paperwork/door.hpp"

namespace sen::evaluation {

/// What the council's documents have in common. Names the province and the place of signing.
void name_province(const Call&, paperwork::Values&);

/// The product, who makes it, where, and its average.
paperwork::Values product_row(const Call&, const store::Judged&);

/// "4 sao", or that no star is reached, by the law of that day.
std::string rank_of(const Call&, const store::Judged&, Date on);

/// The name of who has that part in the council; empty when nobody has.
std::string holder_of(const Council&, Part);

}  // namespace sen::evaluation
