#pragma once

#include <functional>

#include "exchange/import.hpp"

namespace sen::exchange {

/// Shows every row of that verdict in the file's order, read a hundred at a time.
void each_row(
    http::Desk&, const Id<Import>&, RowVerdict, const std::function<void(const ImportRow&)>& see);

}  // namespace sen::exchange
