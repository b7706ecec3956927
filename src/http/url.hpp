#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "http/message.hpp"

/// Request targets and percent-encoding (RFC 3986, RFC 9112 section 3.2).
namespace sen::http {

/// Whether "+" means a blank, as in queries and forms, or itself, as in paths.
enum class Plus { itself, blank };

/// Refuses "url.malformed" for a broken "%", for NUL and for what is not UTF-8.
Result<std::string> percent_decoded(std::string_view text, Plus = Plus::itself);

/// Leaves letters, digits and "-._~" as they are.
std::string percent_encoded(std::string_view text);

/// Reads "a=1&b=x+y" of a query or a form body, in order; at most 256 pairs ("url.too_many_pairs").
Result<Pairs> read_query(std::string_view text);

struct Target {
    std::string path;  ///< decoded, begins with "/"; "*" only for OPTIONS of the whole server
    Pairs query;
};

/// Reads the origin form "/a?b=c", the absolute form "http://host/a?b=c" and "*".
/// Dot segments stay as they are: a path is text to be routed, never a file's name.
Result<Target> read_target(std::string_view target);

/// The path's segments, split before they are decoded, so that "%2F" inside one stays inside:
/// "/01/0893/10/A%2F1?x" → {"01", "0893", "10", "A/1"}. Refuses as percent_decoded does.
Result<std::vector<std::string>> path_segments(std::string_view target);

}  // namespace sen::http
