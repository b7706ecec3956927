#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "access/call.hpp"
#include "base/fields.hpp"
#include "base/id.hpp"
#include "paperwork/door.hpp"
#include "registry/recognition.hpp"

namespace sen::http {
class Query;
class Router;
}  // namespace sen::http

namespace sen::aftercare {

/// A star as the register of certificates shows it (sổ giấy chứng nhận).
struct Certified : registry::DatedRecognition {
    std::string product_name;
    std::string producer_id;
    std::string producer_name;
    std::optional<std::string> commune_code;
    std::optional<Date> held_since;  ///< by this producer, when another held it before

    static constexpr auto fields()
    {
        return std::tuple_cat(
            registry::DatedRecognition::fields(),
            std::tuple{
                Field{"product_name", &Certified::product_name},
                Field{"producer_id", &Certified::producer_id},
                Field{"producer_name", &Certified::producer_name},
                Field{"commune_code", &Certified::commune_code},
                Field{"held_since", &Certified::held_since},
            });
    }
};

/// What of the register is asked for. Empty members do not narrow.
struct CertificateQuery {
    Date on;  ///< the day the status is told for
    std::optional<std::int64_t> year;
    std::optional<std::int64_t> stars;
    std::optional<registry::StatusOnDate> status;
    std::optional<std::int64_t> expires_within;  ///< days after `on`, of what is in force then
    std::string producer_id;
    std::string before_id;
};

/// What a request asks of the register, its cursor left aside; `today` where no day is named.
CertificateQuery read_certificate_query(http::Query&, Date today);

/// The stars of the register, newest first, that the caller may see.
std::vector<Certified> certificates(Call&, CertificateQuery, std::int64_t limit);

/// One star with what it is worth on that day, for who may read its product.
Result<Certified> find_certified(Call&, const Id<registry::Recognition>&, Date on);

/// The certificate to print. `base_url` is how the public reaches its page. Refuses
/// "certificate.not_issued" for a star without a certificate of the province, and
/// "certificate.revoked".
Result<paperwork::Paper>
certificate_paper(Call&, const Id<registry::Recognition>&, const std::string& base_url);

void certificate_routes(http::Router&, const paperwork::Library&, std::string base_url);

}  // namespace sen::aftercare
