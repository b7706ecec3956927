#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "base/fields.hpp"
#include "db/db.hpp"
#include "registry/producer.hpp"
#include "registry/recognition.hpp"

namespace sen::search {

/// What the catalogue keeps of a producer.
struct ProducerRecord {
    std::string id;
    std::string slug;
    std::string name;
    std::string name_sort;
    registry::ProducerKind kind = registry::ProducerKind::unknown;
    std::optional<std::string> commune_code;
    std::optional<std::string> old_place;
    bool is_public = false;
    Instant updated_at;

    /// True when its products are found and shown as they were under the other.
    [[nodiscard]] bool same_for_products(const ProducerRecord& other) const
    {
        return name == other.name && kind == other.kind && commune_code == other.commune_code &&
               old_place == other.old_place;
    }

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"id", &ProducerRecord::id},
            Field{"slug", &ProducerRecord::slug},
            Field{"name", &ProducerRecord::name},
            Field{"name_sort", &ProducerRecord::name_sort},
            Field{"kind", &ProducerRecord::kind},
            Field{"commune_code", &ProducerRecord::commune_code},
            Field{"old_place", &ProducerRecord::old_place},
            Field{"is_public", &ProducerRecord::is_public},
            Field{"updated_at", &ProducerRecord::updated_at},
        };
    }
};

/// What of a star decides how it stands on a day and is told of it in lists.
struct StarRecord {
    std::string product_id;
    std::optional<int> stars;
    registry::Standing standing = registry::Standing::decided;
    int year = 0;
    std::optional<Date> decided_on;
    Date valid_until;
    std::optional<Date> extended_until;
    bool exact_term = true;
    std::optional<Date> revoked_on;
    std::optional<Date> replaced_on;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"product_id", &StarRecord::product_id},
            Field{"stars", &StarRecord::stars},
            Field{"standing", &StarRecord::standing},
            Field{"year", &StarRecord::year},
            Field{"decided_on", &StarRecord::decided_on},
            Field{"valid_until", &StarRecord::valid_until},
            Field{"extended_until", &StarRecord::extended_until},
            Field{"exact_term", &StarRecord::exact_term},
            Field{"revoked_on", &StarRecord::revoked_on},
            Field{"replaced_on", &StarRecord::replaced_on},
        };
    }
};

/// What the catalogue reads of a product; `stars` come from a statement of their own, by id.
struct ProductRecord {
    std::string id;
    std::string slug;
    std::string name;
    std::string name_sort;
    std::string producer_id;
    std::optional<std::string> group_code;
    std::optional<std::string> commune_code;
    std::optional<std::string> old_place;
    std::optional<std::string> description;
    std::optional<std::string> picture_id;
    bool is_public = false;
    Instant created_at;
    Instant updated_at;
    std::vector<StarRecord> stars;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"id", &ProductRecord::id},
            Field{"slug", &ProductRecord::slug},
            Field{"name", &ProductRecord::name},
            Field{"name_sort", &ProductRecord::name_sort},
            Field{"producer_id", &ProductRecord::producer_id},
            Field{"group_code", &ProductRecord::group_code},
            Field{"commune_code", &ProductRecord::commune_code},
            Field{"old_place", &ProductRecord::old_place},
            Field{"description", &ProductRecord::description},
            Field{"picture_id", &ProductRecord::picture_id},
            Field{"is_public", &ProductRecord::is_public},
            Field{"created_at", &ProductRecord::created_at},
            Field{"updated_at", &ProductRecord::updated_at},
        };
    }
};

namespace store {

/// Shows every producer, then every product with its stars, each table read once.
void each_producer(db::Tx&, const std::function<void(ProducerRecord)>&);
void each_product(db::Tx&, const std::function<void(ProductRecord)>&);
std::optional<ProducerRecord> find_producer(db::Tx&, const std::string& id);
std::optional<ProductRecord> find_product(db::Tx&, const std::string& id);

/// A journal line as far as the catalogue needs it.
struct Touched {
    std::int64_t seq = 0;
    std::string subject_kind;
    std::string subject_id;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"seq", &Touched::seq},
            Field{"subject_kind", &Touched::subject_kind},
            Field{"subject_id", &Touched::subject_id},
        };
    }
};
/// Lines after `seq`, oldest first, at most `limit`.
std::vector<Touched> touched_after(db::Tx&, std::int64_t seq, std::int64_t limit);
/// The product of a recognition, or nothing when it is gone.
std::optional<std::string> product_of_recognition(db::Tx&, const std::string& id);
/// The product or producer of a change request.
std::optional<std::string> subject_of_change_request(db::Tx&, const std::string& id);

}  // namespace store
}  // namespace sen::search
