#pragma once

#include <vector>

#include <pugixml.hpp>

/// Where sections begin and end in a tree whose tags are isolated.
namespace sen::paperwork {

/// Anything a reader would see, or that the document cannot do without.
bool holds_something(const pugi::xml_node&);

/// Letters.
bool holds_words(const pugi::xml_node&);

/// The first tag that is opened in the node and not closed there; else the first close too many.
/// In a row each cell is looked at for itself: a tag not closed in its cell repeats the row.
pugi::xml_node loose_tag(const pugi::xml_node&);

/// Where the section that `open` begins ends, looked for from the sibling `first` on: the closing
/// run, or nothing.
pugi::xml_node close_of(const pugi::xml_node& first, const pugi::xml_node& open);

}  // namespace sen::paperwork
