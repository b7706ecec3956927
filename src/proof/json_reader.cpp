#include "proof/json_reader.hpp"

#include <boost/json.hpp>

namespace sen::proof {

bool JsonReader::read(const boost::json::value& value, std::string& into)
{
    if (!value.is_string()) return false;
    into = std::string(value.get_string());
    return true;
}

bool JsonReader::read(const boost::json::value& value, std::int64_t& into)
{
    if (!value.is_int64()) return false;
    into = value.get_int64();
    return true;
}

bool JsonReader::read(const boost::json::value& value, int& into)
{
    const auto number = rulebook::whole_number(
        value, std::numeric_limits<int>::min(), std::numeric_limits<int>::max());
    into = number.value_or(0);
    return number.has_value();
}

bool JsonReader::read(const boost::json::value& value, bool& into)
{
    if (!value.is_bool()) return false;
    into = value.get_bool();
    return true;
}

bool JsonReader::read(const boost::json::value& value, Date& into)
{
    std::string text;
    const auto date = read(value, text) ? Date::parse(text) : Result<Date>(Date{});
    if (date) into = *date;
    return date && into.is_set();
}

bool JsonReader::read(const boost::json::value& value, Instant& into)
{
    std::string text;
    if (!read(value, text)) return false;
    const auto instant = Instant::parse(text);
    if (instant) into = *instant;
    return instant.has_value();
}

}  // namespace sen::proof
