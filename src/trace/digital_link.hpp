#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.hpp"
#include "http/message.hpp"
#include "trace/application_identifiers.hpp"

namespace sen::trace {

/// What a GS1 Digital Link says: a primary key and what stands below it.
struct DigitalLink {
    std::vector<std::pair<std::string, std::string>> keys;  ///< {"01", "08938505123455"}, {"10", …}

    /// Its path with the first `levels` keys: "/01/08938505123455/10/A%2F1".
    [[nodiscard]] std::string path(std::size_t levels) const;
};

/// Whether a path begins like one: "/01/…", "/8006/…".
bool looks_like_digital_link(std::string_view path);

/// Reads a request's target by the syntax of GS1 Digital Link URIs: known keys in their order,
/// values with their check digits, data attributes in the query. A GTIN of 8, 12 or 13 digits is
/// filled up. Refuses "digital_link.malformed", and "digital_link.value" with the key that is
/// wrong.
Result<DigitalLink>
read_digital_link(const ApplicationIdentifiers&, std::string_view target, const http::Pairs& query);

}  // namespace sen::trace
