#pragma once

#include "exchange/table.hpp"
#include "http/message.hpp"
#include "plan/board.hpp"

namespace sen::exchange {

/// The board of targets as a table file, one target a line.
http::Pieces target_table(const rulebook::Rulebook&, plan::TargetBoard, Format);

}  // namespace sen::exchange
