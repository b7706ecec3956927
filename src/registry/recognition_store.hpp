#pragma once

#include <optional>
#include <vector>

#include "db/db.hpp"
#include "registry/recognition_change.hpp"

namespace sen::registry::store {

void insert(db::Tx&, const Recognition&, Instant now);

/// Ends the decided stars of the product that run past that day.
void replace_running(db::Tx&, const Id<Product>&, Date on);

/// The star of that id.
std::optional<Recognition> find_recognition(db::Tx&, const Id<Recognition>&);

/// 0 when it was extended before.
std::int64_t extend(db::Tx&, const Id<Recognition>&, const Extension&);
/// The stars whose extension was cut, as they stand then.
std::vector<Recognition> end_extensions(db::Tx&, const Id<Product>&, Date on);

void end_by_revocation(db::Tx&, const Id<Recognition>&, Date on);
void take_back_revocation(db::Tx&, const Id<Recognition>&, Date on);

/// Lets anybody read the product and its producer.
void make_public(db::Tx&, const Id<Product>&);

/// A recognition with the names its certificate carries.
struct CertifiedRecognition : Recognition {
    std::string product_name;
    std::string product_slug;
    std::string producer_name;

    static constexpr auto fields()
    {
        return std::tuple_cat(
            Recognition::fields(), std::tuple{
                                       Field{"product_name", &CertifiedRecognition::product_name},
                                       Field{"product_slug", &CertifiedRecognition::product_slug},
                                       Field{"producer_name", &CertifiedRecognition::producer_name},
                                   });
    }
};

/// The recognition with that certificate code, else the one with that certificate number.
std::optional<CertifiedRecognition>
find_certified(db::Tx&, const std::string& code, const std::string& number);

/// Every star the product has had, newest term first; at most 100.
std::vector<Recognition> recognitions_of(db::Tx&, const Id<Product>&);

}  // namespace sen::registry::store
