#include "trace/context.hpp"

#include <algorithm>

#include <boost/json.hpp>

namespace sen::trace {
namespace {

namespace bj = boost::json;

void append(bj::array& parts, const bj::value& context)
{
    if (const auto* list = context.if_array()) {
        for (const auto& part : *list)
            append(parts, part);
        return;
    }
    const auto* uri = context.if_string();
    const bool is_given = uri != nullptr && std::string_view(*uri) == epcis_context;
    if (!is_given && std::find(parts.begin(), parts.end(), context) == parts.end())
        parts.push_back(context);
}

}  // namespace

void merge_context(bj::object& event, const bj::value* document_context)
{
    bj::array parts;
    if (document_context != nullptr) append(parts, *document_context);
    if (const auto* own = event.if_contains("@context")) append(parts, *own);
    event.erase("@context");
    if (!parts.empty()) event.emplace("@context", std::move(parts));
}

}  // namespace sen::trace
