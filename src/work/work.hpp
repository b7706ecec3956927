#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "access/call.hpp"
#include "base/fields.hpp"
#include "base/json.hpp"
#include "base/time.hpp"

namespace sen::http {
class Router;
}

namespace sen::work {

/// Something that waits for whoever is signed in.
struct WorkItem {
    std::string kind;  ///< "dossier_check", "score_sheet", "change_request", …
    std::string subject_id;
    std::string title;   ///< the product
    std::string detail;  ///< the producer, or who asks
    std::optional<Date> due_on;
    std::optional<std::int64_t> days_left;  ///< calendar days; negative when late
    std::optional<Date> reminded_on;        ///< when it was last asked for

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"kind", &WorkItem::kind},
            Field{"subject_id", &WorkItem::subject_id},
            Field{"title", &WorkItem::title},
            Field{"detail", &WorkItem::detail},
            Field{"due_on", &WorkItem::due_on},
            Field{"days_left", &WorkItem::days_left},
            Field{"reminded_on", &WorkItem::reminded_on},
        };
    }
};

/// What waits for the caller, by its role: at most 50, what is due first at the top, then
/// what was asked for, then the oldest.
std::vector<WorkItem> work_of(Call&);

void work_routes(http::Router&);

}  // namespace sen::work
