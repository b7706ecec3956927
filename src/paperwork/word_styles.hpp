#pragma once

#include <string>
#include <string_view>

#include <pugixml.hpp>

#include "paperwork/flow.hpp"

namespace sen::paperwork {

/// word/styles.xml: what a paragraph and a run look like before they say so themselves.
class WordStyles {
public:
    explicit WordStyles(const std::string& xml);

    /// Layout and look of a paragraph by its <w:pPr>, styles and defaults below it.
    void apply(const pugi::xml_node& properties, Paragraph&, Look&) const;
    /// Look of a run by its <w:rPr>, upon the look of its paragraph.
    void apply(const pugi::xml_node& properties, Look&) const;
    /// A named style's node; empty when unknown.
    [[nodiscard]] pugi::xml_node style(std::string_view id) const;

private:
    void apply_style(std::string_view id, Paragraph*, Look&, int depth) const;

    pugi::xml_document m_tree;
};

}  // namespace sen::paperwork
