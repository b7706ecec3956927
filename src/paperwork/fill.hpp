#pragma once

#include <string>
#include <vector>

#include <pugixml.hpp>

#include "paperwork/fields.hpp"
#include "paperwork/values.hpp"

namespace sen::paperwork {

/// What is wrong with a template: the tag or the words meant, and a code.
struct Fault {
    std::string at;
    std::string code;
};

constexpr auto qr_mark = "sen-qr";

/// Fills a tree whose tags are isolated: values into runs, sections repeated or dropped. A
/// paragraph or table row with nothing but section tags goes away. {{qr name}} becomes
/// <w:r sen-qr="text"/>. Returns false when there is more than a document may hold (20,000
/// repetitions).
bool fill(pugi::xml_node root, const Fields&, const Values&);

/// Fills nothing but goes through everything, and tells of unknown names and of sections that are
/// not closed where they were opened.
void check(pugi::xml_node root, const Fields&, std::vector<Fault>&);

}  // namespace sen::paperwork
