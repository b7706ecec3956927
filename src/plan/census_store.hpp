#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/time.hpp"
#include "db/db.hpp"
#include "plan/census.hpp"

namespace sen::plan::store {

/// A star in force with its product, as known.
struct StarLine {
    std::string product_id;
    std::string product;
    std::string producer_id;
    std::optional<std::string> group_code;
    std::optional<std::string> commune_code;
    std::optional<int> stars;
    Date first_on;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"product_id", &StarLine::product_id},
            Field{"product", &StarLine::product},
            Field{"producer_id", &StarLine::producer_id},
            Field{"group_code", &StarLine::group_code},
            Field{"commune_code", &StarLine::commune_code},
            Field{"stars", &StarLine::stars},
            Field{"first_on", &StarLine::first_on},
        };
    }
};

struct ProducerLine {
    std::string id;
    std::string name;
    std::string kind;
    std::optional<std::string> commune_code;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"id", &ProducerLine::id},
            Field{"name", &ProducerLine::name},
            Field{"kind", &ProducerLine::kind},
            Field{"commune_code", &ProducerLine::commune_code},
        };
    }
};

/// A trait that holds on the day, as known.
struct TraitLine {
    std::string bearer_id;
    std::string kind;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"bearer_id", &TraitLine::bearer_id}, Field{"kind", &TraitLine::kind}};
    }
};

/// The stars in force, by product and the one that counts first.
std::vector<StarLine> stars(db::Tx&, const Basis&);
/// Every producer as known.
std::vector<ProducerLine> producers(db::Tx&, const Basis&);
std::vector<TraitLine> traits(db::Tx&, const Basis&);

/// The last line of the journal before that moment; all lines when none came after it.
std::int64_t last_seq_before(db::Tx&, Instant);

}  // namespace sen::plan::store
