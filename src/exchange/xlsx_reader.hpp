#pragma once

#include "exchange/table.hpp"

namespace sen::exchange {

/// Reads one sheet of an XLSX; `read_table` has the rules and the refusals. A formula's cell gives
/// the value it last had; vertically merged cells repeat their value downwards.
Result<TableOrigin> read_xlsx(const Source&, const Limits&, const SeeRow&);

}  // namespace sen::exchange
