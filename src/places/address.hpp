#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "places/gazetteer.hpp"

namespace sen::places {

/// Longer texts are no addresses; they are not read.
constexpr std::size_t longest_address = 500;  // bytes
constexpr std::size_t most_mentions = 8;

/// How well the accents written agree with those of a name.
enum class Accents { wrong, left_out, right };

/// One unit that a part of an address may mean.
struct Reading {
    const Entry* entry = nullptr;
    Accents accents = Accents::right;
    bool kind_agrees = true;  ///< false when another kind was written
};

/// One part of an address that names units, or tries to.
struct Mention {
    std::string key;                         ///< the name as written, for finding slips
    std::optional<rulebook::UnitKind> kind;  ///< when written
    std::optional<rulebook::Level> level;    ///< when a kind or a field says it
    std::vector<Reading> readings;           ///< empty: no such name
    bool is_slip = false;                    ///< the readings are guesses
    bool is_last = false;                    ///< nothing known comes after it
};

/// An address, part by part, as written.
struct Address {
    std::vector<Mention> known;
    std::vector<Mention> unknown;
};

/// Adds the parts of a text. `field` says which level the text is about when it comes from a form.
/// Text over longest_address adds nothing.
void read_address(
    const Gazetteer&, std::string_view text, std::optional<rulebook::Level> field, Address&);

/// The readings of a mention when names that are only alike count too.
Mention with_slips(const Gazetteer&, Mention);

}  // namespace sen::places
