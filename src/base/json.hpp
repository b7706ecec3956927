#pragma once

#include <charconv>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/fields.hpp"
#include "base/id.hpp"
#include "base/time.hpp"

/// Writes JSON (RFC 8259) straight into text. Reading is the form reader's work, at the edge.
namespace sen::json {

/// Already JSON: written as it is, null when empty.
struct Raw {
    std::string text;
};

void write_text(std::string& out, std::string_view text);

inline void write(std::string& out, std::string_view text) { write_text(out, text); }
inline void write(std::string& out, const std::string& text) { write_text(out, text); }
inline void write(std::string& out, const char* text) { write_text(out, text); }
inline void write(std::string& out, bool value) { out += value ? "true" : "false"; }
inline void write(std::string& out, const Raw& raw) { out += raw.text.empty() ? "null" : raw.text; }
inline void write(std::string& out, const Date& date) { write_text(out, date.text()); }
inline void write(std::string& out, const Instant& instant) { write_text(out, instant.text()); }
void write(std::string& out, double value);

template <class Number>
requires(std::is_integral_v<Number> && !std::is_same_v<Number, bool>) void write(
    std::string& out, Number value)
{
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
    out.append(digits, end);
}

template <Named E>
void write(std::string& out, E value)
{
    write_text(out, name_of(value));
}

template <class T>
void write(std::string& out, const Id<T>& id)
{
    write_text(out, id.text);
}

template <class T>
void write(std::string& out, const std::optional<T>& value);
template <class T>
void write(std::string& out, const std::vector<T>& items);

template <Listed T>
void write(std::string& out, const T& thing)
{
    char separator = '{';
    each_field<T>([&](const auto& field) {
        out += separator;
        separator = ',';
        write_text(out, field.name);
        out += ':';
        write(out, thing.*field.member);
    });
    out += '}';
}

template <class T>
void write(std::string& out, const std::optional<T>& value)
{
    if (value)
        write(out, *value);
    else
        out += "null";
}

template <class T>
void write(std::string& out, const std::vector<T>& items)
{
    out += '[';
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i > 0) out += ',';
        write(out, static_cast<const T&>(items[i]));
    }
    out += ']';
}

template <class T>
std::string text(const T& thing)
{
    std::string out;
    write(out, thing);
    return out;
}

/// Builds an object by hand where no struct exists: `Object{}.set("total", n).text()`.
class Object {
public:
    template <class T>
    Object& set(std::string_view name, const T& value)
    {
        m_text += m_text.empty() ? '{' : ',';
        write_text(m_text, name);
        m_text += ':';
        write(m_text, value);
        return *this;
    }
    [[nodiscard]] std::string text() const { return m_text.empty() ? "{}" : m_text + '}'; }
    [[nodiscard]] Raw raw() const { return {text()}; }

private:
    std::string m_text;
};

}  // namespace sen::json
