#pragma once

#include "db/db.hpp"
#include "exchange/demo.hpp"

namespace sen::exchange::store {

bool has_producer(db::Tx&);

/// Of the producers whose commune is known the one with the most products.
std::optional<DemoHome> busiest_producer(db::Tx&);

}  // namespace sen::exchange::store
