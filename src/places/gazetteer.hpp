#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "rulebook/places.hpp"

namespace sen::places {

/// How names are compared: folded, and i for y ("Quy" is "Qui").
std::string name_key(std::string_view text);

/// One syllable with its accents, wherever the tone is written ("hoà" is "hòa").
std::string accent_key(std::string_view syllable);

/// A unit and all that an address may name around it.
struct Entry {
    const rulebook::Unit* unit = nullptr;
    std::string key;
    std::vector<std::string> accents;           ///< of each syllable; empty where it has none
    std::vector<const rulebook::Unit*> above;   ///< its own district and province, and what it
                                                ///< came from or became: they name it exactly
    std::vector<const rulebook::Unit*> around;  ///< the units above those of the other time
};

/// Whether a word can stand before a name as its kind, and how many words that takes.
struct KindPhrase {
    rulebook::UnitKind kind = rulebook::UnitKind::xa;
    std::size_t word_count = 0;  ///< 0 when there is none
};

/// Every name of every time, found by its key. Built once; never changes.
class Gazetteer {
public:
    explicit Gazetteer(const rulebook::Places&);
    Gazetteer(const Gazetteer&) = delete;
    Gazetteer& operator=(const Gazetteer&) = delete;

    using Entries = std::vector<const Entry*>;

    [[nodiscard]] const rulebook::Places& places() const { return m_places; }
    [[nodiscard]] std::size_t longest_name() const { return m_longest_name; }  ///< in words
    /// The units of that name; null when there are none.
    [[nodiscard]] const Entries* named(std::string_view key) const;
    /// The units whose names the text may be a slip for (see is_slip).
    [[nodiscard]] Entries like(std::string_view key) const;
    /// The kind that one or two words say; `second` may be empty.
    [[nodiscard]] KindPhrase kind(std::string_view first, std::string_view second) const;
    [[nodiscard]] bool is_unsaid(std::string_view word) const { return m_unsaid.contains(word); }
    [[nodiscard]] bool is_below(std::string_view word) const { return m_below.contains(word); }

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const
        {
            return std::hash<std::string_view>{}(text);
        }
    };
    template <class T>
    using ByText = std::unordered_map<std::string, T, Hash, std::equal_to<>>;
    using Words = std::unordered_set<std::string, Hash, std::equal_to<>>;

    void add_words();
    void add_units();

    const rulebook::Places& m_places;
    std::vector<Entry> m_entries;
    ByText<Entries> m_by_name;
    ByText<rulebook::UnitKind> m_kinds;
    Words m_unsaid;
    Words m_below;
    std::size_t m_longest_name = 1;
};

}  // namespace sen::places
