#pragma once

#include <vector>

#include "trace/door.hpp"

namespace sen::trace {

/// The REST binding of EPCIS 2.0: /epcis/capture, /epcis/events, /epcis/queries and the resources.
std::vector<Entry> epcis_entries();

/// The part of it that takes events in: /epcis/capture and POST /epcis/events.
std::vector<Entry> capture_entries();

/// The part of it that gives events out.
std::vector<Entry> query_entries();

/// The body of a request as JSON text. Refuses "form.content_type" for other kinds of content.
Result<std::string_view> json_body(const http::Request&);

/// How many a page of a list has, and where it begins, by "perPage" and "nextPageToken".
/// Refuses "epcis.parameter_value" and "epcis.unknown_parameter".
struct ListPage {
    std::int64_t size = 30;
    std::string after;
};
Result<ListPage> read_list_page(const http::Request&);

/// Gives the answer the "Link" to the page after, when there is one.
void link_next(http::Response&, const http::Request&, const std::optional<std::string>& token);

}  // namespace sen::trace
