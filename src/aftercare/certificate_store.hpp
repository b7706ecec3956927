#pragma once

#include <optional>
#include <vector>

#include "aftercare/certificate.hpp"
#include "db/db.hpp"

namespace sen::aftercare::store {

/// Newest first; `expiring_days` is how long before its end a star is expiring.
std::vector<Certified>
certificates(db::Tx&, const CertificateQuery&, std::int64_t expiring_days, std::int64_t limit);

/// What the certificate prints beyond its star.
struct CertificateFacts {
    std::string product;
    std::optional<std::string> group_code;
    std::string producer;
    std::optional<std::string> address;
    std::optional<std::string> commune_code;  ///< of the producer

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"product", &CertificateFacts::product},
            Field{"group_code", &CertificateFacts::group_code},
            Field{"producer", &CertificateFacts::producer},
            Field{"address", &CertificateFacts::address},
            Field{"commune_code", &CertificateFacts::commune_code},
        };
    }
};
std::optional<CertificateFacts> facts_of(db::Tx&, const Id<registry::Product>&);

}  // namespace sen::aftercare::store
