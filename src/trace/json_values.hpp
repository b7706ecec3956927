#pragma once

#include <string>
#include <string_view>

#include <boost/json.hpp>

/// Small readers of parsed JSON whose shape has been checked before.
namespace sen::trace {

/// The text of a member; empty when it is absent or no text.
inline std::string_view text_in(const boost::json::object& object, std::string_view name)
{
    const auto* value = object.if_contains(name);
    const auto* text = value == nullptr ? nullptr : value->if_string();
    return text == nullptr ? std::string_view{} : std::string_view(*text);
}

/// The members of an array; none when it is absent or no array.
inline const boost::json::array& list_in(const boost::json::object& object, std::string_view name)
{
    static const boost::json::array none;
    const auto* value = object.if_contains(name);
    const auto* list = value == nullptr ? nullptr : value->if_array();
    return list == nullptr ? none : *list;
}

/// The object of that name; null when it is absent or no object.
inline const boost::json::object*
object_in(const boost::json::object& object, std::string_view name)
{
    const auto* value = object.if_contains(name);
    return value == nullptr ? nullptr : value->if_object();
}

/// JSON with the shortest number of every value, as people write them: 250.5, not 2.505E2.
std::string json_text(const boost::json::value& value);

/// A number as JSON and as the event hash write it, without a needless fraction or exponent.
std::string number_text(const boost::json::value& number);

}  // namespace sen::trace
