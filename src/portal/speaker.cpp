#include "portal/speaker.hpp"

#include <fmt/format.h>
#include <utf8proc.h>

#include "places/names.hpp"

namespace sen::portal {

std::string Speaker::words(std::string_view key, std::initializer_list<Fill> fills) const
{
    auto text = m_rules.words(m_language).text(key);
    for (const auto& [name, value] : fills) {
        const auto blank = fmt::format("{{{}}}", name);
        if (const auto at = text.find(blank); at != std::string::npos)
            text.replace(at, blank.size(), value);
    }
    return text;
}

std::string Speaker::number(std::int64_t value) const
{
    auto digits = std::to_string(value);
    const std::ptrdiff_t first = value < 0 ? 1 : 0;
    for (auto at = std::ssize(digits) - 3; at > first; at -= 3)
        digits.insert(static_cast<std::size_t>(at), 1, is_english() ? ',' : '.');
    return digits;
}

std::string Speaker::money(std::int64_t dong) const
{
    return words("portal.money", {{"amount", number(dong)}});
}

std::string Speaker::date(const Date& day)
{
    const auto& calendar = day.day;
    return fmt::format(
        "{:02}/{:02}/{:04}", static_cast<unsigned>(calendar.day()),
        static_cast<unsigned>(calendar.month()), static_cast<int>(calendar.year()));
}

std::string Speaker::month(const Date& day) { return date(day).substr(3); }

std::optional<std::string> Speaker::commune(std::string_view code) const
{
    return is_english() ? places::english_place_name(m_rules.places, code)
                        : places::place_name(m_rules.places, code);
}

std::string Speaker::place(const rulebook::Unit& unit) const
{
    return is_english() ? places::english_name(m_rules.places, unit)
                        : places::full_name(m_rules.places, unit);
}

std::string Speaker::label(std::string_view codelist, std::string_view code) const
{
    const auto* item = m_rules.codelist(codelist).find(code);
    if (item == nullptr) return std::string(code);
    return is_english() ? item->label_en : item->label;
}

std::string Speaker::address(std::string_view path) const
{
    if (!is_english()) return std::string(path);
    return path == "/" ? "/en" : "/en" + std::string(path);
}

std::string capitalised(std::string_view phrase)
{
    utf8proc_int32_t letter = 0;
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(phrase.data());
    const auto size =
        utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(phrase.size()), &letter);
    if (size <= 0) return std::string(phrase);
    utf8proc_uint8_t upper[4];
    const auto length = utf8proc_encode_char(utf8proc_toupper(letter), upper);
    std::string text(reinterpret_cast<const char*>(upper), static_cast<std::size_t>(length));
    return text.append(phrase.substr(static_cast<std::size_t>(size)));
}

}  // namespace sen::portal
