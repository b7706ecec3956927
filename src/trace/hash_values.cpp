#include "trace/hash_values.hpp"

#include <algorithm>

#include <boost/json.hpp>

#include "trace/gs1_key.hpp"
#include "trace/json_values.hpp"
#include "trace/moment.hpp"

namespace sen::trace {
namespace {

namespace bj = boost::json;

/// Not part of what the event says: JSON-LD's own members and remarks.
bool is_remark(std::string_view name)
{
    return name.starts_with('@') || name == "rdfs:comment" || name == "comment";
}

/// A number in text without leading and trailing zeros; nothing when it is none.
std::string plain_number(std::string_view text)
{
    const bool is_negative = text.starts_with('-');
    if (is_negative || text.starts_with('+')) text.remove_prefix(1);
    const auto dot = text.find('.');
    auto whole = text.substr(0, dot);
    auto fraction = dot == std::string_view::npos ? std::string_view{} : text.substr(dot + 1);
    const auto is_digits = [](std::string_view part) {
        return !part.empty() && part.find_first_not_of("0123456789") == std::string_view::npos;
    };
    if (!is_digits(whole) || (dot != std::string_view::npos && !is_digits(fraction))) return {};
    while (whole.size() > 1 && whole.front() == '0')
        whole.remove_prefix(1);
    while (fraction.ends_with('0'))
        fraction.remove_suffix(1);
    return (is_negative ? "-" : "") + std::string(whole) +
           (fraction.empty() ? "" : "." + std::string(fraction));
}

}  // namespace

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n\f\v";
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

std::string sorted(HashValues::Texts texts)
{
    std::sort(texts.begin(), texts.end());
    std::string all;
    for (const auto& text : texts)
        all += text;
    return all;
}

std::string HashValues::extensions(const bj::object& object, Names standard, Bare bare) const
{
    Texts texts;
    for (const auto& [name, value] : object) {
        const bool is_bare = name.find(':') == bj::string_view::npos;
        const bool is_standard =
            std::find(standard.begin(), standard.end(), std::string_view(name)) != standard.end();
        if (is_standard || is_remark(name)) continue;
        if (is_bare && bare == Bare::left_out) continue;
        add_extension(name, value, texts);
    }
    return sorted(std::move(texts));
}

void HashValues::add_extension(std::string_view name, const bj::value& value, Texts& texts) const
{
    const auto qualified = m_prefixes.qualified(name);
    if (const auto* list = value.if_array()) {
        for (const auto& member : *list)
            add_extension(name, member, texts);
    } else if (const auto* object = value.if_object()) {
        texts.push_back(qualified + inside(*object));
    } else {
        const auto text = value.is_null() ? std::string{} : leaf(value);
        texts.push_back(text.empty() ? qualified : qualified + "=" + text);
    }
}

/// The content of an element: its own text, then its members in order.
std::string HashValues::inside(const bj::object& element) const
{
    std::string text;
    if (const auto* own = element.if_contains("#text")) text = "=" + leaf(*own);
    Texts members;
    for (const auto& [name, value] : element)
        if (!name.starts_with('@') && name != "#text") add_extension(name, value, members);
    return text + sorted(std::move(members));
}

std::string HashValues::leaf(const bj::value& value) const
{
    if (value.is_bool()) return value.get_bool() ? "true" : "false";
    if (!value.is_string()) return number_text(value);
    const auto text = trimmed(value.get_string());
    if (auto number = plain_number(text); !number.empty()) return number;
    return canonical_identifier(web_form(m_prefixes.expanded(text)));
}

std::string HashValues::word(std::string_view text, Vocabulary vocabulary) const
{
    return web_uri(vocabulary, m_prefixes.expanded(trimmed(text)));
}

std::string moment_text(std::string_view text)
{
    const auto moment = microseconds_of(trimmed(text));
    return moment ? utc_text(*moment) : std::string(text);
}

}  // namespace sen::trace
