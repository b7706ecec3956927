#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace sen::trace {

/// A moment as EPCIS writes it (RFC 3339, the offset is a must): microseconds since 1970 in UTC,
/// what is finer is cut. Nothing for text that is no such moment.
std::optional<std::int64_t> microseconds_of(std::string_view text);

/// The moment in UTC to the millisecond, rounded half up: "2024-03-02T01:00:00.250Z".
std::string utc_text(std::int64_t microseconds);

}  // namespace sen::trace
