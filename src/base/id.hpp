#pragma once

#include <compare>
#include <string>
#include <string_view>
#include <utility>

namespace sen {

/// A typed identifier: an `Id<Product>` is never mistaken for an `Id<Producer>`.
template <class Thing>
struct Id {
    std::string text;

    Id() = default;
    explicit Id(std::string id) : text(std::move(id)) {}
    auto operator<=>(const Id&) const = default;
    [[nodiscard]] bool empty() const { return text.empty(); }
};

/// 26 characters of Crockford base32, lower case: 48 bits of time, 80 random bits.
/// Later ids sort after earlier ones, so inserts touch the end of an index.
std::string new_id();

/// True for text that new_id() could have made.
bool is_id(std::string_view text);

/// An unguessable token of 256 random bits as 43 characters of base64url.
std::string new_token();

}  // namespace sen
