#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "access/call.hpp"
#include "base/fields.hpp"
#include "base/id.hpp"
#include "dossier/dossier.hpp"
#include "registry/recognition.hpp"

namespace sen::http {
class Router;
}
namespace sen::rulebook {
class LawNumbers;
}

namespace sen::aftercare {

using dossier::Dossier;

/// What the province sent to the ministry for five stars and what came of it
/// (QĐ 26/2026/QĐ-TTg, Điều 7; docs/adr/0012).
struct MinistryCase {
    Id<Dossier> dossier_id;
    std::string letter_number;  ///< of the province's letter
    Date sent_on;
    std::optional<Date> target_on;           ///< the ministry answers strictly before
    std::optional<std::string> late_reason;  ///< why it went after the day of the law
    std::optional<bool> granted;             ///< five stars; unknown until the ministry answers
    std::optional<std::int64_t> points_hundredths;  ///< the ministry's
    std::optional<std::string> answer_number;       ///< of its decision or notice
    std::optional<Date> answered_on;
    std::optional<int> stars;                     ///< what the product got in the end; 0: none
    std::optional<std::string> fall_back_number;  ///< of the province's decision after it
    std::optional<Date> fall_back_on;
    std::optional<Id<registry::Recognition>> recognition_id;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"dossier_id", &MinistryCase::dossier_id},
            Field{"letter_number", &MinistryCase::letter_number},
            Field{"sent_on", &MinistryCase::sent_on},
            Field{"target_on", &MinistryCase::target_on},
            Field{"late_reason", &MinistryCase::late_reason},
            Field{"granted", &MinistryCase::granted},
            Field{"points_hundredths", &MinistryCase::points_hundredths},
            Field{"answer_number", &MinistryCase::answer_number},
            Field{"answered_on", &MinistryCase::answered_on},
            Field{"stars", &MinistryCase::stars},
            Field{"fall_back_number", &MinistryCase::fall_back_number},
            Field{"fall_back_on", &MinistryCase::fall_back_on},
            Field{"recognition_id", &MinistryCase::recognition_id},
        };
    }
};

/// A numbered paper and its day.
struct Numbered {
    std::string number;
    Date on;
};

/// When what the province approved goes to the ministry, and when that answers: strictly before.
struct MinistryTerm {
    Date send_before;
    Date target_on;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"send_before", &MinistryTerm::send_before},
            Field{"target_on", &MinistryTerm::target_on},
        };
    }
};

/// The term of a dossier that waits for the ministry, from the day of its decision. Refuses
/// "ministry.not_there".
Result<MinistryTerm> find_term(Call&, const Id<Dossier>&);

/// The first term of the law that lapses after the province's approval of that day (Điều 7).
MinistryTerm ministry_term(const rulebook::LawNumbers&, Date approved_on);

/// Records that the dossier went to the ministry. Refuses "ministry.not_there",
/// "ministry.sent_already", "ministry.in_future", "ministry.sent_before_decision" and, without a
/// reason, "ministry.sent_too_late" for a letter of the last day of the law or after it.
Result<MinistryCase> send(
    Call&, const Id<Dossier>&, const Numbered& letter,
    const std::optional<std::string>& late_reason);

struct MinistryAnswer {
    bool granted = false;
    std::int64_t points_hundredths = 0;
    Numbered paper;
    std::optional<std::string> certificate_number;  ///< the ministry's own
};

/// Records the ministry's result: five stars are recognised at its level; otherwise the province
/// decides. Refuses "ministry.not_sent", "ministry.answered_already", "ministry.in_future",
/// "ministry.answered_before_sent", "ministry.points_and_stars" and "certificate.number_taken".
Result<MinistryCase> answer(Call&, const Id<Dossier>&, const MinistryAnswer&);

/// The province's decision from the ministry's result: three or four stars, as its points allow,
/// or none (0). Refuses "ministry.not_answered", "ministry.granted_already",
/// "ministry.decided_already", "ministry.signed_before_answer", "ministry.stars_beyond_points" and
/// what evaluation::may_sign refuses.
Result<MinistryCase> fall_back(Call&, const Id<Dossier>&, const Numbered& decision, int stars);

/// Refuses "ministry.not_sent".
Result<MinistryCase> find_ministry_case(Call&, const Id<Dossier>&);

void ministry_routes(http::Router&);

}  // namespace sen::aftercare
