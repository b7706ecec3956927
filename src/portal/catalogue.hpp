#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "http/message.hpp"
#include "portal/shelf.hpp"

namespace sen::portal {

/// What a reader asks the catalogue for; empty members ask for nothing.
struct Query {
    std::string q;  ///< words, with or without accents; at most 200 bytes are looked at
    std::string commune;
    std::string group;
    std::string stars;   ///< "1" to "5"
    std::string status;  ///< "in_force" or a StatusOnDate
    std::string old_district;
    std::string cursor;  ///< of the page before; see http::cursor_of

    /// The members that narrow the list, in the order of the form: {"q", "xoài"}.
    [[nodiscard]] http::Pairs filters() const;
};

/// Reads the address; parameters it does not know are left out.
Query read_query(const http::Request&);

/// "/san-pham?q=…&stars=4" for the members that are set.
std::string address_of(const http::Pairs& filters);

inline constexpr std::size_t products_on_a_page = 24;
inline constexpr std::string_view in_force = "in_force";

/// One page of what was found. Pointers live as long as the shelf.
struct Found {
    std::vector<const ShelfItem*> items;
    std::size_t total = 0;
    std::optional<std::string> next;  ///< cursor of the page after
};

/// The one door to the list of products. A cursor that leads nowhere starts at the beginning.
Found find(const Shelf&, const Query&);

/// A value that the shelf has, with the number of its products.
struct Choice {
    std::string value;
    std::size_t count = 0;
};

/// What each filter of the form offers, in the order of codes.
struct Choices {
    std::vector<Choice> communes;
    std::vector<Choice> groups;
    std::vector<Choice> stars;
    std::vector<Choice> statuses;
    std::vector<Choice> old_districts;
};
Choices choices(const Shelf&);

}  // namespace sen::portal
