#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "db/db.hpp"
#include "registry/producer.hpp"
#include "registry/recognition.hpp"

namespace sen::exchange::store {

/// What a table tells of a product beside its star.
struct ProductLine {
    std::string id;
    std::string name;
    std::string producer_name;
    registry::ProducerKind producer_kind = registry::ProducerKind::unknown;
    std::optional<std::string> group_code;
    std::optional<std::string> commune_code;
    std::optional<std::string> old_place;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"id", &ProductLine::id},
            Field{"name", &ProductLine::name},
            Field{"producer_name", &ProductLine::producer_name},
            Field{"producer_kind", &ProductLine::producer_kind},
            Field{"group_code", &ProductLine::group_code},
            Field{"commune_code", &ProductLine::commune_code},
            Field{"old_place", &ProductLine::old_place},
        };
    }
};

/// The products of those ids, by id; at least one id.
std::map<std::string, ProductLine> product_lines(db::Tx&, std::span<const std::string> ids);

/// Every star of those products, by product; at least one id.
std::map<std::string, std::vector<registry::Recognition>>
recognitions_of(db::Tx&, std::span<const std::string> ids);

}  // namespace sen::exchange::store
