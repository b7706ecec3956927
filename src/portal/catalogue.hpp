#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "http/message.hpp"
#include "search/catalogue.hpp"

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

/// Reads the address; parameters and choices it does not know are left out.
Query read_query(const http::Request&);

/// "/san-pham?q=…&stars=4" for the members that are set.
std::string address_of(const http::Pairs& filters);

inline constexpr std::size_t products_on_a_page = 24;
inline constexpr std::string_view in_force = "in_force";

/// One page of what was found. A cursor that leads nowhere starts at the beginning; too many words
/// find nothing.
search::Page<search::ProductSummary> find(const search::Catalogue&, const Query&, Date today);

/// What each filter of the form offers, with the number of products it would give.
search::Facets choices(const search::Catalogue&, const Query&, Date today);

}  // namespace sen::portal
