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
#include "registry/file.hpp"

namespace sen::http {
class Router;
}

namespace sen::appeal {

enum class AppealKind {
    complaint,  ///< khiếu nại: within the days of the law, with a right to an answer
    petition,   ///< kiến nghị: a wish or a proposal
};
constexpr auto names(AppealKind)
{
    return std::array<std::string_view, 2>{"complaint", "petition"};
}

/// What it is about: the result or decision of a dossier, or a star's.
enum class AppealSubject { dossier, recognition };
constexpr auto names(AppealSubject)
{
    return std::array<std::string_view, 2>{"dossier", "recognition"};
}

enum class AppealState {
    filed,      ///< waits to be accepted
    accepted,   ///< waits for its answer
    refused,    ///< not accepted, for a reason
    upheld,     ///< right, wholly or partly
    rejected,   ///< wrong
    withdrawn,  ///< by who filed it
};
constexpr auto names(AppealState)
{
    return std::array<std::string_view, 6>{"filed",  "accepted", "refused",
                                           "upheld", "rejected", "withdrawn"};
}

/// A complaint or a petition. Nothing of it is ever deleted.
struct Appeal {
    Id<Appeal> id;
    AppealKind kind = AppealKind::complaint;
    AppealSubject subject_kind = AppealSubject::dossier;
    std::string subject_id;
    std::string product_id;
    std::string product_name;
    std::string producer_id;
    std::string producer_name;
    std::optional<std::string> commune_code;  ///< of the dossier, else of the product or producer
    std::string content;
    std::optional<Date> known_on;  ///< when what it is about became known; of a complaint
    std::optional<std::string> late_reason;
    AppealState state = AppealState::filed;
    std::optional<Date> due_on;  ///< the last day of the next step
    std::optional<Date> accepted_on;
    std::optional<std::string> prolonged_reason;
    std::optional<std::string> answer_number;
    std::optional<Date> answered_on;
    std::optional<std::string> answer;  ///< why refused, or what was found
    std::string filed_by;
    Instant filed_at;
    std::int64_t version = 1;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"id", &Appeal::id},
            Field{"kind", &Appeal::kind},
            Field{"subject_kind", &Appeal::subject_kind},
            Field{"subject_id", &Appeal::subject_id},
            Field{"product_id", &Appeal::product_id},
            Field{"product_name", &Appeal::product_name},
            Field{"producer_id", &Appeal::producer_id},
            Field{"producer_name", &Appeal::producer_name},
            Field{"commune_code", &Appeal::commune_code},
            Field{"content", &Appeal::content},
            Field{"known_on", &Appeal::known_on},
            Field{"late_reason", &Appeal::late_reason},
            Field{"state", &Appeal::state},
            Field{"due_on", &Appeal::due_on},
            Field{"accepted_on", &Appeal::accepted_on},
            Field{"prolonged_reason", &Appeal::prolonged_reason},
            Field{"answer_number", &Appeal::answer_number},
            Field{"answered_on", &Appeal::answered_on},
            Field{"answer", &Appeal::answer},
            Field{"filed_by", &Appeal::filed_by},
            Field{"filed_at", &Appeal::filed_at},
            Field{"version", &Appeal::version},
        };
    }
};

/// A file that came with it, or with its answer.
struct AppealFile {
    std::string id;
    std::string name;
    std::string part;  ///< "filing" or "answer"

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"id", &AppealFile::id},
            Field{"name", &AppealFile::name},
            Field{"part", &AppealFile::part},
        };
    }
};

struct AppealInFull : Appeal {
    std::vector<AppealFile> files;

    static constexpr auto fields()
    {
        return std::tuple_cat(Appeal::fields(), std::tuple{Field{"files", &AppealInFull::files}});
    }
};

/// What somebody files.
struct AppealDraft {
    AppealKind kind = AppealKind::complaint;
    AppealSubject subject_kind = AppealSubject::dossier;
    std::string subject_id;
    std::string content;
    std::optional<Date> known_on;
    std::optional<std::string> late_reason;
    std::vector<Id<registry::File>> file_ids;
};

/// Files it for the producer it is about. Refuses "appeal.subject_not_found",
/// "appeal.nothing_decided", "appeal.open_already"; of a complaint also "appeal.known_on_missing",
/// "appeal.known_in_future", "appeal.known_before_decision" and, without a reason,
/// "appeal.filed_too_late" after the days of "appeal.complaint.file_days" (Điều 9);
/// "calendar.year_missing"; what registry::find_file refuses.
Result<AppealInFull> file(Call&, const AppealDraft&);

/// A step's answer: its number and day, what it says, its letter.
struct AppealAnswer {
    std::optional<std::string> number;
    Date on;
    std::string text;
    std::vector<Id<registry::File>> file_ids;
};

/// Takes it up: the term of its answer begins. Refuses "appeal.not_filed",
/// "appeal.changed_meanwhile", "calendar.year_missing".
Result<AppealInFull> accept(Call&, const Id<Appeal>&, std::int64_t seen_version);

/// Does not take it up, for a reason. Refuses "appeal.not_filed", "appeal.changed_meanwhile",
/// "appeal.answered_in_future", "appeal.answered_too_early".
Result<AppealInFull>
refuse_it(Call&, const Id<Appeal>&, std::int64_t seen_version, const AppealAnswer&);

/// Gives the answer the longer term of a complicated case (Điều 28). Refuses
/// "appeal.not_accepted", "appeal.prolonged_already", "appeal.changed_meanwhile".
Result<AppealInFull>
prolong(Call&, const Id<Appeal>&, std::int64_t seen_version, const std::string& reason);

/// Answers it: upheld or rejected. Changes no result. Refuses "appeal.not_accepted",
/// "appeal.changed_meanwhile", "appeal.answered_in_future", "appeal.answered_too_early".
Result<AppealInFull> resolve(
    Call&, const Id<Appeal>&, std::int64_t seen_version, AppealState outcome, const AppealAnswer&);

/// Ends it before its answer, by who may file it. Refuses "appeal.ended_already",
/// "appeal.changed_meanwhile".
Result<AppealInFull> withdraw(Call&, const Id<Appeal>&, std::int64_t seen_version);

/// Refuses "appeal.not_found".
Result<AppealInFull> find_appeal(Call&, const Id<Appeal>&);

/// What of the list is asked for. Empty members do not narrow.
struct AppealQuery {
    std::optional<AppealKind> kind;
    std::optional<AppealState> state;
    std::string subject_id;
    std::string producer_id;
    std::string commune_code;
    std::string before_id;
};

/// Those within the caller's scope, newest first.
std::vector<Appeal> appeals(Call&, AppealQuery, std::int64_t limit);

void appeal_routes(http::Router&);

}  // namespace sen::appeal
