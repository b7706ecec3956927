#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/fields.hpp"
#include "base/id.hpp"
#include "registry/producer.hpp"
#include "registry/recognition.hpp"

/// What the public may see, as it is read. No personal data is ever asked for.
namespace sen::portal {

/// Who held a certificate before its producer of now.
struct FormerHolder {
    std::string name;
    Date until_on;  ///< from this day on another holds it

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"name", &FormerHolder::name},
            Field{"until_on", &FormerHolder::until_on},
        };
    }
};

/// A decision that recognised public products.
struct ShownDecision {
    std::string id;
    std::string number;
    Date signed_on;
    std::int64_t products = 0;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"id", &ShownDecision::id},
            Field{"number", &ShownDecision::number},
            Field{"signed_on", &ShownDecision::signed_on},
            Field{"products", &ShownDecision::products},
        };
    }
};

/// A round whose results are still to come: its days, and nothing of what is in it.
struct ShownRound {
    std::int64_t year = 0;
    std::int64_t number = 0;
    Date cut_off_on;  ///< the commune proposes strictly before
    Date target_on;   ///< results strictly before

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"year", &ShownRound::year},
            Field{"number", &ShownRound::number},
            Field{"cut_off_on", &ShownRound::cut_off_on},
            Field{"target_on", &ShownRound::target_on},
        };
    }
};

/// A public product as its own page and its certificate name it.
struct ShownProduct {
    std::string id;
    std::string slug;
    std::string name;
    std::string producer_id;
    std::string producer_name;
    std::string producer_slug;
    std::optional<std::string> group_code;
    std::optional<std::string> commune_code;
    std::optional<std::string> old_place;
    std::optional<std::string> picture_id;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"id", &ShownProduct::id},
            Field{"slug", &ShownProduct::slug},
            Field{"name", &ShownProduct::name},
            Field{"producer_id", &ShownProduct::producer_id},
            Field{"producer_name", &ShownProduct::producer_name},
            Field{"producer_slug", &ShownProduct::producer_slug},
            Field{"group_code", &ShownProduct::group_code},
            Field{"commune_code", &ShownProduct::commune_code},
            Field{"old_place", &ShownProduct::old_place},
            Field{"picture_id", &ShownProduct::picture_id},
        };
    }
};

/// The rest of what a product's own page shows.
struct ProductStory {
    std::optional<std::string> description;
    std::optional<std::string> packaging;
    std::optional<std::int64_t> price_dong;
    std::optional<std::string> source_note;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"description", &ProductStory::description},
            Field{"packaging", &ProductStory::packaging},
            Field{"price_dong", &ProductStory::price_dong},
            Field{"source_note", &ProductStory::source_note},
        };
    }
};

/// A public producer.
struct ShownProducer {
    std::string id;
    std::string slug;
    std::string name;
    registry::ProducerKind kind = registry::ProducerKind::unknown;
    std::optional<std::string> commune_code;
    std::optional<std::string> old_place;
    std::optional<std::string> description;
    std::optional<std::string> source_note;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"id", &ShownProducer::id},
            Field{"slug", &ShownProducer::slug},
            Field{"name", &ShownProducer::name},
            Field{"kind", &ShownProducer::kind},
            Field{"commune_code", &ShownProducer::commune_code},
            Field{"old_place", &ShownProducer::old_place},
            Field{"description", &ShownProducer::description},
            Field{"source_note", &ShownProducer::source_note},
        };
    }
};

}  // namespace sen::portal
