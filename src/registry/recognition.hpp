#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "access/call.hpp"
#include "base/fields.hpp"
#include "base/id.hpp"
#include "base/result.hpp"
#include "base/time.hpp"

namespace sen::http {
class Router;
}

namespace sen::registry {

struct Product;

/// How sure a star is.
enum class Standing {
    decided,         ///< a decision is known, or the source says "recognised"
    council_result,  ///< a council graded it; no decision has been seen
    reported,        ///< a source calls it OCOP; nothing more is known
};
constexpr auto names(Standing)
{
    return std::array<std::string_view, 3>{"decided", "council_result", "reported"};
}

enum class Level { province, district, ministry, unknown };
constexpr auto names(Level)
{
    return std::array<std::string_view, 4>{"province", "district", "ministry", "unknown"};
}

/// What a star is worth on a day (QĐ 26/2026/QĐ-TTg, Điều 4.3, 8 and 12): extended is past its own
/// term, by decision, until its renewal is decided.
enum class StatusOnDate {
    valid,
    expiring,
    extended,
    expired,
    revoked,
    replaced,
    unconfirmed,
    none
};
constexpr auto names(StatusOnDate)
{
    return std::array<std::string_view, 8>{"valid",   "expiring", "extended",    "expired",
                                           "revoked", "replaced", "unconfirmed", "none"};
}

/// Whether a star counts: valid, expiring or extended.
constexpr bool is_in_force(StatusOnDate status)
{
    return status == StatusOnDate::valid || status == StatusOnDate::expiring ||
           status == StatusOnDate::extended;
}

/// A star of a product by one decision (công nhận). Never changed but to end it, or to extend its
/// term once (gia hạn).
struct Recognition {
    Id<Recognition> id;
    Id<Product> product_id;
    std::optional<int> stars;  ///< 1 to 5; unknown when the source does not say
    std::optional<std::int64_t> points_hundredths;  ///< 7899 is 78.99 points
    Standing standing = Standing::decided;
    Level level = Level::province;
    int year = 0;  ///< of the evaluation
    std::optional<std::string> decision_number;
    std::optional<Date> decided_on;
    Date valid_until;                             ///< the last day of its own term
    std::optional<Date> extended_until;           ///< the last day by decision, past its own term
    std::optional<std::string> extension_number;  ///< of the decision that extended it
    std::optional<Date> extension_on;             ///< when that was signed
    bool exact_term =
        true;  ///< false: only the year is known, the term ends that day at the latest
    std::optional<std::string> certificate_number;
    std::string certificate_code;  ///< in the QR and the address /chung-nhan/{code}
    std::optional<Date> revoked_on;
    std::optional<Date> reinstated_on;  ///< from here on the last revocation does not count
    std::optional<Date> replaced_on;
    std::optional<std::string> regime;       ///< the law it was judged by: data/law/documents.json
    std::optional<std::string> issuer;       ///< who decided, as the source wrote it
    std::optional<std::string> issuer_code;  ///< the same as a unit of today: data/places
    std::optional<std::string> source_note;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"id", &Recognition::id},
            Field{"product_id", &Recognition::product_id},
            Field{"stars", &Recognition::stars},
            Field{"points_hundredths", &Recognition::points_hundredths},
            Field{"standing", &Recognition::standing},
            Field{"level", &Recognition::level},
            Field{"year", &Recognition::year},
            Field{"decision_number", &Recognition::decision_number},
            Field{"decided_on", &Recognition::decided_on},
            Field{"valid_until", &Recognition::valid_until},
            Field{"extended_until", &Recognition::extended_until},
            Field{"extension_number", &Recognition::extension_number},
            Field{"extension_on", &Recognition::extension_on},
            Field{"exact_term", &Recognition::exact_term},
            Field{"certificate_number", &Recognition::certificate_number},
            Field{"certificate_code", &Recognition::certificate_code},
            Field{"revoked_on", &Recognition::revoked_on},
            Field{"reinstated_on", &Recognition::reinstated_on},
            Field{"replaced_on", &Recognition::replaced_on},
            Field{"regime", &Recognition::regime},
            Field{"issuer", &Recognition::issuer},
            Field{"issuer_code", &Recognition::issuer_code},
            Field{"source_note", &Recognition::source_note},
        };
    }
};

/// A recognition with what it is worth on the day asked for.
struct DatedRecognition : Recognition {
    StatusOnDate status = StatusOnDate::none;

    static constexpr auto fields()
    {
        return std::tuple_cat(
            Recognition::fields(), std::tuple{Field{"status", &DatedRecognition::status}});
    }
};

/// A recognition as its certificate tells it to anybody.
struct Certificate {
    std::string code;
    std::optional<std::string> number;
    std::string product_name;
    std::string product_slug;
    std::string producer_name;
    std::optional<int> stars;
    StatusOnDate status = StatusOnDate::none;
    Date on;  ///< the day it was checked for
    std::optional<std::string> decision_number;
    std::optional<Date> decided_on;
    Date valid_until;
    std::optional<Date> extended_until;
    bool exact_term = true;
    std::optional<Date> revoked_on;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"code", &Certificate::code},
            Field{"number", &Certificate::number},
            Field{"product_name", &Certificate::product_name},
            Field{"product_slug", &Certificate::product_slug},
            Field{"producer_name", &Certificate::producer_name},
            Field{"stars", &Certificate::stars},
            Field{"status", &Certificate::status},
            Field{"on", &Certificate::on},
            Field{"decision_number", &Certificate::decision_number},
            Field{"decided_on", &Certificate::decided_on},
            Field{"valid_until", &Certificate::valid_until},
            Field{"extended_until", &Certificate::extended_until},
            Field{"exact_term", &Certificate::exact_term},
            Field{"revoked_on", &Certificate::revoked_on},
        };
    }
};

/// Gives a product its star: writes the recognition, makes the product and its producer public
/// and, when it is decided, ends the stars in force before it as replaced on its first day.
/// Id, certificate code and, for a decided one, the term are given here when they are empty.
/// For a caller who has checked its permission: a decision (dossier) or an import (exchange).
Result<Recognition> recognise(Call&, Recognition draft);

/// Every star of the product with what it is worth on that day, newest term first; at most 100.
std::vector<DatedRecognition> recognitions_dated(Call&, const Id<Product>&, Date on);

/// The certificate of that code (in any case) or number, with what it is worth on that day.
/// Anybody may ask. Refuses "certificate.not_found".
Result<Certificate> find_certificate(Call&, const std::string& code, Date on);

/// The last day a star can count: of its own term or of its extension. Pure.
Date last_day_of(const Recognition&);

/// What the recognition is worth on that day. Pure.
StatusOnDate status_on(const Recognition&, Date on, std::int64_t expiring_days);

/// The recognition that counts on that day: one in force before a lapsed one, then the newest.
std::optional<DatedRecognition>
current_on(const std::vector<Recognition>&, Date on, std::int64_t expiring_days);

void recognition_routes(http::Router&);

}  // namespace sen::registry
