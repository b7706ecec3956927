#pragma once

#include <string>

#include "exchange/entry.hpp"

namespace sen::exchange {

/// What a row says of where an old star comes from, each text as written; empty when it is silent.
struct Origin {
    std::string regime;
    std::string level;
    std::string issuer;
};

/// Reads by which law, on which level and by whom a star was given; the issuer also as the province
/// of today that the unit of then lies in. Doubts a level or a law it does not know, a district's
/// decision after "district.last_day", and a district's star above "district.most_stars".
void read_origin(
    const Origin&, const ImportWords&, const rulebook::Rulebook&, registry::Recognition&, Entry&);

}  // namespace sen::exchange
