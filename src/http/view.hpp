#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "base/fields.hpp"
#include "base/id.hpp"
#include "base/time.hpp"

namespace sen::http {

/// What a page template is filled with: a text, a yes or no, a list, or an object of named views.
/// The empty view, an empty text, "no" and an empty list all count as absent in a template.
class View {
public:
    View() = default;
    View(std::string text) : m_kind(Kind::text), m_text(std::move(text)) {}
    View(std::string_view text) : View(std::string(text)) {}
    View(const char* text) : View(std::string(text)) {}
    template <class Number>
    requires(std::is_integral_v<Number> && !std::is_same_v<Number, bool>) View(Number number)
        : View(std::to_string(number))
    {
    }
    View(bool yes) : m_kind(yes ? Kind::yes : Kind::nothing) {}
    View(std::vector<View> items) : m_kind(Kind::list), m_items(std::move(items)) {}

    /// Names a part; makes this view an object. A name is set once.
    View& set(std::string name, View value);

    /// The part of that name, or null.
    [[nodiscard]] const View* find(std::string_view name) const;
    [[nodiscard]] bool is_there() const;
    [[nodiscard]] bool is_list() const { return m_kind == Kind::list; }
    [[nodiscard]] const std::string& text() const { return m_text; }
    [[nodiscard]] const std::vector<View>& items() const { return m_items; }

private:
    enum class Kind { nothing, yes, text, list, object };

    Kind m_kind = Kind::nothing;
    std::string m_text;
    std::vector<View> m_items;         ///< of a list, or of an object in the order of m_names
    std::vector<std::string> m_names;  ///< of an object
};

inline View view_of(const std::string& text) { return {text}; }
inline View view_of(bool yes) { return {yes}; }
inline View view_of(const Date& date) { return {date.is_set() ? date.text() : std::string{}}; }
inline View view_of(const Instant& instant) { return {instant.text()}; }
View view_of(double number);

template <class Number>
requires(std::is_integral_v<Number> && !std::is_same_v<Number, bool>) View view_of(Number number)
{
    return {std::to_string(number)};
}
template <Named E>
View view_of(E value)
{
    return {name_of(value)};
}
template <class T>
View view_of(const Id<T>& id)
{
    return {id.text};
}
template <class T>
View view_of(const std::optional<T>& value);
template <class T>
View view_of(const std::vector<T>& items);

/// A struct that lists its fields becomes an object with the same names as its JSON.
template <Listed T>
View view_of(const T& thing)
{
    View view;
    each_field<T>([&](const auto& field) {
        view.set(std::string(field.name), view_of(thing.*field.member));
    });
    return view;
}

template <class T>
View view_of(const std::optional<T>& value)
{
    return value ? view_of(*value) : View{};
}

template <class T>
View view_of(const std::vector<T>& items)
{
    std::vector<View> views;
    views.reserve(items.size());
    for (const auto& item : items)
        views.push_back(view_of(static_cast<const T&>(item)));
    return {std::move(views)};
}

}  // namespace sen::http
