#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "db/db.hpp"
#include "trace/event_query.hpp"

namespace sen::trace::store {

struct FoundEvent {
    std::int64_t seq = 0;
    std::int64_t event_time = 0;
    std::int64_t record_time = 0;
    std::string document;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"seq", &FoundEvent::seq},
            Field{"event_time", &FoundEvent::event_time},
            Field{"record_time", &FoundEvent::record_time},
            Field{"document", &FoundEvent::document},
        };
    }
};

/// At most `limit` events of the query, in its order, after its position.
std::vector<FoundEvent> find_events(db::Tx&, const EventQuery&, std::int64_t limit);

/// How many events the query has, counting no further than `most`.
std::int64_t count_events(db::Tx&, EventQuery, std::int64_t most);

/// The values of a kind that occur, in order, after `after`.
std::vector<std::string> values_of(
    db::Tx&, const std::vector<std::string>& kinds, std::string_view after, std::int64_t limit);

}  // namespace sen::trace::store
