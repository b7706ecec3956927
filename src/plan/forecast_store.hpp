#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "base/fields.hpp"
#include "db/db.hpp"

namespace sen::plan::store {

/// Dossiers handed in and not ended, by what they are for.
struct UnderWay {
    std::int64_t first = 0;
    std::int64_t renewing = 0;

    static constexpr auto fields()
    {
        return std::tuple{Field{"first", &UnderWay::first}, Field{"renewing", &UnderWay::renewing}};
    }
};

/// Of one commune, or of the province.
UnderWay dossiers_under_way(db::Tx&, const std::optional<std::string>& commune_code);

}  // namespace sen::plan::store
