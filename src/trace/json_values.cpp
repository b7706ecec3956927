#include "trace/json_values.hpp"

#include <charconv>
#include <cmath>

#include "base/json.hpp"

namespace sen::trace {
namespace {

namespace bj = boost::json;

std::string text_of(double number)
{
    constexpr double least_plain = 1e-6;
    constexpr double most_plain = 1e21;
    const auto size = std::abs(number);
    const bool is_plain = size == 0 || (size >= least_plain && size < most_plain);
    char digits[64];
    const auto end = std::to_chars(
                         digits, digits + sizeof digits, number,
                         is_plain ? std::chars_format::fixed : std::chars_format::scientific)
                         .ptr;
    return {digits, end};
}

void append(std::string& out, const bj::value& value)
{
    if (const auto* object = value.if_object()) {
        char separator = '{';
        for (const auto& [name, member] : *object) {
            out += separator;
            separator = ',';
            json::write_text(out, name);
            out += ':';
            append(out, member);
        }
        out += object->empty() ? "{}" : "}";
    } else if (const auto* list = value.if_array()) {
        char separator = '[';
        for (const auto& member : *list) {
            out += separator;
            separator = ',';
            append(out, member);
        }
        out += list->empty() ? "[]" : "]";
    } else if (const auto* text = value.if_string()) {
        json::write_text(out, std::string_view(*text));
    } else if (value.is_bool()) {
        json::write(out, value.get_bool());
    } else if (value.is_null()) {
        out += "null";
    } else {
        out += number_text(value);
    }
}

}  // namespace

std::string number_text(const bj::value& number)
{
    if (const auto* whole = number.if_int64()) return std::to_string(*whole);
    if (const auto* large = number.if_uint64()) return std::to_string(*large);
    return text_of(number.to_number<double>());
}

std::string json_text(const bj::value& value)
{
    std::string out;
    append(out, value);
    return out;
}

}  // namespace sen::trace
