#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <boost/json/fwd.hpp>

#include "access/call.hpp"
#include "base/fields.hpp"
#include "base/id.hpp"
#include "base/json.hpp"
#include "base/result.hpp"
#include "trace/event_index.hpp"
#include "trace/master_data.hpp"

namespace sen::trace {

/// What becomes of the sound events of a document when one of its events cannot be stored.
enum class ErrorBehaviour { rollback, proceed };
constexpr auto names(ErrorBehaviour)
{
    return std::array<std::string_view, 2>{"rollback", "proceed"};
}

/// An event ready to be stored: read, named, dated, and what it can be found by.
struct PreparedEvent {
    std::string event_id;
    bool declares_error = false;  ///< it says of the event of the same id that it was wrong
    std::int64_t event_time = 0;  ///< microseconds since 1970, UTC
    std::string document;
    EventIndex index;
};
struct PreparedDocument {
    std::vector<PreparedEvent> events;
    MasterData master_data;
};

/// Makes a document (of read_document()) ready, away from any transaction: events without an id get
/// their hash (CBV 2.0, section 8.9), each gets its recordTime.
PreparedDocument prepare(boost::json::value document, Instant record_time);

/// The same for one event of read_single_event().
PreparedEvent prepare_event(boost::json::value event, Instant record_time);

/// What became of a document. Work is done when the answer goes out: none is ever running.
struct CaptureJob {
    Id<CaptureJob> id;
    Instant created_at;
    bool success = true;
    ErrorBehaviour error_behaviour = ErrorBehaviour::rollback;
    std::int64_t event_count = 0;  ///< events stored
    json::Raw errors{"[]"};        ///< [{"code", "subject"}]

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"id", &CaptureJob::id},
            Field{"created_at", &CaptureJob::created_at},
            Field{"success", &CaptureJob::success},
            Field{"error_behaviour", &CaptureJob::error_behaviour},
            Field{"event_count", &CaptureJob::event_count},
            Field{"errors", &CaptureJob::errors},
        };
    }
};

/// Stores a document. An event whose id is taken fails; a second one of that id is sound only when
/// it declares the first an error (EPCIS 2.0, section 7.4.1.2).
CaptureJob capture(Call&, PreparedDocument, ErrorBehaviour);

/// Stores one event. Refuses "epcis.event_exists".
Result<void> capture_event(Call&, PreparedEvent);

/// Refuses "epcis.no_such_job".
Result<CaptureJob> find_job(Call&, const Id<CaptureJob>&);

/// At most `limit` jobs before that one, newest first; all when `before` is empty.
std::vector<CaptureJob> list_jobs(Call&, const std::string& before, std::int64_t limit);

}  // namespace sen::trace
