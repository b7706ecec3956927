#pragma once

#include <array>
#include <cstddef>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>

namespace sen {

/// One member of a struct by its one name: the column, the JSON key and the TypeScript key.
template <class Owner, class Member>
struct Field {
    std::string_view name;
    Member Owner::*member;
};
template <class Owner, class Member>
Field(const char*, Member Owner::*) -> Field<Owner, Member>;

/// A struct that lists its members: `static constexpr auto fields() { return std::tuple{…}; }`.
template <class T>
concept Listed = requires
{
    T::fields();
};

template <Listed T, class See>
constexpr void each_field(See&& see)
{
    std::apply([&](const auto&... field) { (see(field), ...); }, T::fields());
}

/// An enum whose values have names: `constexpr auto names(Stage) { return std::array{…}; }`,
/// in the order of the enumerators, which count from 0.
template <class E>
concept Named = std::is_enum_v<E> && requires(E value)
{
    names(value).size();
};

template <Named E>
constexpr std::string_view name_of(E value)
{
    return names(value)[static_cast<std::size_t>(value)];
}

/// Finds the value of that name; false when there is none.
template <Named E>
constexpr std::pair<E, bool> value_of(std::string_view name)
{
    constexpr auto all = names(E{});
    for (std::size_t i = 0; i < all.size(); ++i)
        if (all[i] == name) return {static_cast<E>(i), true};
    return {E{}, false};
}

}  // namespace sen
