#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "places/resolve.hpp"
#include "rulebook/places.hpp"

namespace sen::search {

/// What a place was called before: names to search by and districts to filter by.
/// For one thread at a time.
class PlaceWords {
public:
    explicit PlaceWords(const rulebook::Places& places) : m_places(places), m_resolver(places) {}

    /// The names of the commune, of what it was made from, of their districts and provinces.
    [[nodiscard]] std::string names(const std::string& commune_code) const;

    /// The districts before 07/2025 where that may be: the one that the text of the source names,
    /// else those the commune was made from. Remembers its answers.
    const std::vector<std::string>& old_districts(
        const std::optional<std::string>& commune_code,
        const std::optional<std::string>& old_place);

private:
    [[nodiscard]] std::vector<std::string> districts_named(const std::string& old_place) const;
    [[nodiscard]] std::vector<std::string> districts_of(const std::string& commune_code) const;

    const rulebook::Places& m_places;
    places::Resolver m_resolver;
    std::unordered_map<std::string, std::vector<std::string>> m_known;
};

}  // namespace sen::search
