#pragma once

#include <vector>

#include <pugixml.hpp>

#include "paperwork/fill.hpp"
#include "paperwork/flow.hpp"
#include "paperwork/word_styles.hpp"

namespace sen::paperwork {

/// The paragraphs and tables of a body, a head line or a cell, as wide as `width`.
std::vector<Block> read_blocks(const pugi::xml_node& holder, const WordStyles&, double width);

/// Sheet and margins of a <w:sectPr>.
Sheet read_sheet(const pugi::xml_node& section);

/// What a template holds that Word shows and our pages would not: pictures, text boxes, automatic
/// numbering, footnotes, columns.
void not_drawn(const pugi::xml_node& root, std::vector<Fault>&);

}  // namespace sen::paperwork
