#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>

#include "access/call.hpp"
#include "base/fields.hpp"
#include "base/id.hpp"
#include "base/result.hpp"
#include "base/time.hpp"
#include "registry/change_request.hpp"
#include "registry/recognition.hpp"

namespace sen::http {
class Router;
}

namespace sen::registry {

struct Producer;
struct File;

/// What a producer makes and may bring to evaluation (sản phẩm). What is unknown stays empty.
struct Product {
    Id<Product> id;
    std::string slug;  ///< its public address; made once, kept when the name changes
    std::string name;
    Id<Producer> producer_id;
    std::optional<std::string> group_code;  ///< data/codelists/product_group.json
    std::optional<std::string> description;
    std::optional<std::string> packaging;
    std::optional<std::int64_t> price_dong;   ///< whole đồng for one package
    std::optional<std::string> commune_code;  ///< where it is made, by today's communes
    std::optional<std::string> old_place;     ///< the place as its source wrote it
    std::optional<Id<File>> picture_id;
    bool is_public = false;  ///< has had a star: anybody may read it
    std::optional<std::string> source_note;
    Instant created_at;
    Instant updated_at;
    std::int64_t version = 1;  ///< one higher with every change

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"id", &Product::id},
            Field{"slug", &Product::slug},
            Field{"name", &Product::name},
            Field{"producer_id", &Product::producer_id},
            Field{"group_code", &Product::group_code},
            Field{"description", &Product::description},
            Field{"packaging", &Product::packaging},
            Field{"price_dong", &Product::price_dong},
            Field{"commune_code", &Product::commune_code},
            Field{"old_place", &Product::old_place},
            Field{"picture_id", &Product::picture_id},
            Field{"is_public", &Product::is_public},
            Field{"source_note", &Product::source_note},
            Field{"created_at", &Product::created_at},
            Field{"updated_at", &Product::updated_at},
            Field{"version", &Product::version},
        };
    }
};

/// A product with what a reader wants to see beside it.
struct ProductInFull {
    Product product;
    std::string producer_name;
    std::string producer_slug;
    std::optional<DatedRecognition> star;  ///< the one that counts today; none when never graded
    std::optional<Id<ChangeRequest>> pending_change_id;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"product", &ProductInFull::product},
            Field{"producer_name", &ProductInFull::producer_name},
            Field{"producer_slug", &ProductInFull::producer_slug},
            Field{"star", &ProductInFull::star},
            Field{"pending_change_id", &ProductInFull::pending_change_id},
        };
    }
};

/// Registers a product of an existing producer. Id, slug and dates are given here.
Result<Product> create(Call&, Product draft);

/// The product with its producer and today's star.
Result<ProductInFull> find_in_full(Call&, const Id<Product>&);

/// Changes a product seen at `changed.version`. What its own producer changes of a public product
/// becomes a change request; the public goes on seeing the version before.
Result<std::variant<Product, ChangeRequest>> update(Call&, const Product& changed);

/// The product, for a caller who may do `action` to it.
Result<Product> find_product(Call&, std::string_view action, const Id<Product>&);

/// Puts what an approved request wants in force. For a caller who may decide on it.
Result<void> put_in_force(Call&, const Product& changed, const ChangeRequest&);

void product_routes(http::Router&);

}  // namespace sen::registry
