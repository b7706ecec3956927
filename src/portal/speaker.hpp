#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "base/time.hpp"
#include "rulebook/rulebook.hpp"

namespace sen::portal {

using rulebook::Language;

/// Says things to the reader of a page in one language: words by key, figures as readers write
/// them.
class Speaker {
public:
    using Fill = std::pair<std::string_view, std::string_view>;

    Speaker(const rulebook::Rulebook& rules, Language language)
        : m_rules(rules), m_language(language)
    {
    }

    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] bool is_english() const { return m_language == Language::en; }
    /// "vi" or "en", as in the lang attribute.
    [[nodiscard]] std::string_view code() const { return is_english() ? "en" : "vi"; }
    [[nodiscard]] const rulebook::Rulebook& rules() const { return m_rules; }

    /// The words of a key; each `{name}` in them becomes the text filled in for it.
    [[nodiscard]] std::string
    words(std::string_view key, std::initializer_list<Fill> fills = {}) const;

    /// A count: 1.352 in Vietnamese, 1,352 in English.
    [[nodiscard]] std::string number(std::int64_t value) const;
    /// Whole đồng: 12.500.000 đ.
    [[nodiscard]] std::string money(std::int64_t dong) const;
    /// A day: 23/11/2026 in both languages.
    [[nodiscard]] static std::string date(const Date& day);
    /// The month of a day: 07/2025.
    [[nodiscard]] static std::string month(const Date& day);

    /// The commune that bears the code today: "phường Sa Đéc", "Sa Dec ward".
    [[nodiscard]] std::optional<std::string> commune(std::string_view code) const;
    /// The full name of a unit of any time.
    [[nodiscard]] std::string place(const rulebook::Unit&) const;
    /// The label of a code; the code itself when the list does not know it.
    [[nodiscard]] std::string label(std::string_view codelist, std::string_view code) const;

    /// The address of a page in this language: "/san-pham" or "/en/san-pham".
    [[nodiscard]] std::string address(std::string_view path) const;

private:
    const rulebook::Rulebook& m_rules;
    Language m_language;
};

/// The first letter as a capital: for a phrase that begins a line. Knows the letters of both
/// languages.
std::string capitalised(std::string_view phrase);

}  // namespace sen::portal
