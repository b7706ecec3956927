#include "trace/epc_format.hpp"

#include "trace/gs1_key.hpp"
#include "trace/json_values.hpp"

namespace sen::trace {
namespace {

namespace bj = boost::json;

void translate(bj::value& value)
{
    auto* text = value.if_string();
    if (text == nullptr) return;
    if (const auto link = digital_link_of(*text)) *text = *link;
}

void translate_in(bj::object& object, std::string_view name)
{
    auto* value = object.if_contains(name);
    if (value == nullptr) return;
    if (auto* list = value->if_array())
        for (auto& item : *list)
            translate(item);
    else
        translate(*value);
}

/// The member `name` of each object in a list, or of the one object that stands there.
void translate_below(bj::object& event, std::string_view outer, std::string_view name)
{
    auto* value = event.if_contains(outer);
    if (value == nullptr) return;
    if (auto* object = value->if_object()) return translate_in(*object, name);
    if (auto* list = value->if_array())
        for (auto& item : *list)
            if (auto* object = item.if_object()) translate_in(*object, name);
}

}  // namespace

std::string with_digital_links(std::string_view document)
{
    if (document.find("urn:epc:") == std::string_view::npos) return std::string(document);
    auto value = bj::parse(document);
    auto& event = value.as_object();
    for (const std::string_view name :
         {"epcList", "childEPCs", "parentID", "inputEPCList", "outputEPCList"})
        translate_in(event, name);
    for (const std::string_view list :
         {"quantityList", "childQuantityList", "inputQuantityList", "outputQuantityList"})
        translate_below(event, list, "epcClass");
    translate_below(event, "readPoint", "id");
    translate_below(event, "bizLocation", "id");
    translate_below(event, "sourceList", "source");
    translate_below(event, "destinationList", "destination");
    return json_text(value);
}

}  // namespace sen::trace
