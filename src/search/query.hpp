#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "access/call.hpp"
#include "base/fields.hpp"
#include "base/id.hpp"
#include "base/time.hpp"
#include "registry/producer.hpp"
#include "registry/product.hpp"
#include "registry/recognition.hpp"

namespace sen::search {

/// What of the register somebody may see: the public part, and what is theirs.
struct Sight {
    bool all = false;
    std::string producer_id;   ///< sees this producer and its products
    std::string commune_code;  ///< sees the producers of this commune and their products
};
/// What the caller may see by its permission for the action.
Sight sight_of(const Call&, std::string_view action);

enum class Sort { name, relevance, newest, expiry };
constexpr auto names(Sort)
{
    return std::array<std::string_view, 4>{"name", "relevance", "newest", "expiry"};
}

/// Longest query answered, in different words (Refusal "search.too_many_words").
constexpr std::size_t most_words = 40;

/// Which products are wanted. What is not set does not restrict.
struct ProductQuery {
    Sight sight;
    Date today;        ///< the day the stars are judged on
    std::string text;  ///< words that must all occur; the last may be a beginning
    std::optional<std::string> commune;
    std::optional<std::string> old_district;  ///< code before 07/2025
    std::optional<std::string> group;
    std::optional<int> stars;
    std::optional<registry::StatusOnDate> status;
    bool in_force = false;  ///< only stars that are valid, expiring or not
    std::optional<std::string> producer;
    std::optional<registry::ProducerKind> producer_kind;
    std::optional<Sort> sort;  ///< relevance when there is a text, else name
    std::optional<std::string> cursor;
    std::size_t limit = 20;  ///< 1 to 1,000
};

/// Which producers are wanted, always in the order of their names.
struct ProducerQuery {
    Sight sight;
    std::string text;
    std::optional<std::string> commune;
    std::optional<std::string> old_district;
    std::optional<registry::ProducerKind> kind;
    std::optional<std::string> cursor;
    std::size_t limit = 20;  ///< 1 to 1,000
};

/// A product as a list shows it.
struct ProductSummary {
    Id<registry::Product> id;
    std::string slug;
    std::string name;
    Id<registry::Producer> producer_id;
    std::string producer_name;
    std::optional<std::string> group_code;
    std::optional<std::string> commune_code;
    std::optional<int> stars;
    registry::StatusOnDate status = registry::StatusOnDate::none;
    std::optional<Date> valid_until;
    std::optional<std::string> picture_id;
    /// For pages, not in JSON: the star that counts, without its decision and certificate.
    std::optional<registry::DatedRecognition> star;
    Instant updated_at;  ///< for pages, not in JSON

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"id", &ProductSummary::id},
            Field{"slug", &ProductSummary::slug},
            Field{"name", &ProductSummary::name},
            Field{"producer_id", &ProductSummary::producer_id},
            Field{"producer_name", &ProductSummary::producer_name},
            Field{"group_code", &ProductSummary::group_code},
            Field{"commune_code", &ProductSummary::commune_code},
            Field{"stars", &ProductSummary::stars},
            Field{"status", &ProductSummary::status},
            Field{"valid_until", &ProductSummary::valid_until},
            Field{"picture_id", &ProductSummary::picture_id},
        };
    }
};

/// A producer as a list shows it. `product_count` counts what the asker may see.
struct ProducerSummary {
    Id<registry::Producer> id;
    std::string slug;
    std::string name;
    registry::ProducerKind kind = registry::ProducerKind::unknown;
    std::optional<std::string> commune_code;
    std::optional<std::string> old_place;
    std::int64_t product_count = 0;
    Instant updated_at;  ///< for pages, not in JSON

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"id", &ProducerSummary::id},
            Field{"slug", &ProducerSummary::slug},
            Field{"name", &ProducerSummary::name},
            Field{"kind", &ProducerSummary::kind},
            Field{"commune_code", &ProducerSummary::commune_code},
            Field{"old_place", &ProducerSummary::old_place},
            Field{"product_count", &ProducerSummary::product_count},
        };
    }
};

/// One page of what was found, the place of the next one, and how many there are in all.
template <class T>
struct Page {
    std::vector<T> items;
    std::optional<std::string> next;
    std::int64_t total = 0;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"items", &Page::items},
            Field{"next", &Page::next},
            Field{"total", &Page::total},
        };
    }
};

/// How many of the found products have each value; values that none has are left out.
struct FacetValue {
    std::string code;
    std::int64_t count = 0;

    static constexpr auto fields()
    {
        return std::tuple{Field{"code", &FacetValue::code}, Field{"count", &FacetValue::count}};
    }
};
/// Each facet leaves its own filter out, so that the other choices show what they would give.
struct Facets {
    std::vector<FacetValue> communes;
    std::vector<FacetValue> old_districts;
    std::vector<FacetValue> groups;
    std::vector<FacetValue> stars;
    std::vector<FacetValue> statuses;
    std::vector<FacetValue> producer_kinds;
};

/// A record whose name is nearly the one asked for. `likeness` is 0 to 100, 100 for the same.
struct SimilarThing {
    std::string id;
    std::string name;
    std::string detail;  ///< the producer of a product, the commune code of a producer
    int likeness = 0;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"id", &SimilarThing::id},
            Field{"name", &SimilarThing::name},
            Field{"detail", &SimilarThing::detail},
            Field{"likeness", &SimilarThing::likeness},
        };
    }
};

}  // namespace sen::search
