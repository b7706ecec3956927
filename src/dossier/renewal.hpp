#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "access/call.hpp"
#include "base/fields.hpp"
#include "base/id.hpp"
#include "base/json.hpp"
#include "base/result.hpp"
#include "base/time.hpp"

namespace sen::http {
class Router;
}
namespace sen::rulebook {
class LawNumbers;
}

namespace sen::dossier {

struct Dossier;

/// The days on which a renewal is first handed in, both counted in: not earlier than 180 and not
/// later than 120 days before the star ends (QĐ 26/2026/QĐ-TTg, Điều 6).
struct RenewalWindow {
    Date from;
    Date to;
    std::optional<std::string> exception;  ///< why the province lets it in on another day

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"from", &RenewalWindow::from},
            Field{"to", &RenewalWindow::to},
            Field{"exception", &RenewalWindow::exception},
        };
    }
};

/// The window by the law of that day. Pure.
RenewalWindow window_before(Date valid_until, const rulebook::LawNumbers&, Date on);

/// Refuses "dossier.renewal_too_early" and "dossier.renewal_too_late", naming the day, unless
/// there is an exception. Pure.
Result<void> is_open(const RenewalWindow&, Date on);

/// The window of a renewal; nothing for the other kinds.
std::optional<RenewalWindow> window_of(Call&, const Dossier&);

/// The last day for the result of a renewal that the province has taken in: 45 days from the full
/// dossier (QĐ 26/2026/QĐ-TTg, Điều 12). Pure.
Date result_by(Date taken_in, const rulebook::LawNumbers&);

/// The same of this dossier; nothing for the other kinds and before it is taken in.
std::optional<Date> result_by(Call&, const Dossier&);

/// The province lets a renewal in outside its window. Refuses "dossier.no_renewal" for the other
/// kinds and what is not open for writing.
Result<Dossier>
except_from_window(Call&, const Id<Dossier>&, std::int64_t seen_version, const std::string& reason);

}  // namespace sen::dossier
