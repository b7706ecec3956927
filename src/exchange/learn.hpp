#pragma once

#include "exchange/import_store.hpp"
#include "exchange/known.hpp"

namespace sen::exchange {

/// Ids given to what a row adds; empty while previewing.
struct NewIds {
    std::string producer;
    std::string product;
};

/// Adds what a row says to what is known, so that later rows find it.
void learn(Known&, const Entry&, const Judgement&, const NewIds&);

/// The row as it is kept, with the versions in the register that it was judged against.
store::JudgedRow judged(
    std::int64_t number, const std::vector<std::string>& cells, const Entry&, const Judgement&,
    const Known&);

/// True when the register is no longer what the row was judged against.
bool is_stale(const store::JudgedRow&, const Judgement&, const Known&, bool with_doubtful);

}  // namespace sen::exchange
