#include "paperwork/sections.hpp"

#include <algorithm>
#include <string_view>

#include "paperwork/fill.hpp"
#include "paperwork/tags.hpp"

namespace sen::paperwork {
namespace {

/// The runs that are section tags, in order.
void section_tags(const pugi::xml_node& node, std::vector<pugi::xml_node>& tags)
{
    if (const auto tag = tag_of(node)) {
        if (tag->kind == Tag::section || tag->kind == Tag::inverted || tag->kind == Tag::close)
            tags.push_back(node);
        return;
    }
    for (const auto& child : node.children())
        section_tags(child, tags);
}

/// The first tag of a row that is not closed in its own cell: it repeats the row.
pugi::xml_node loose_in_cells(const pugi::xml_node& row)
{
    for (const auto& cell : row.children("w:tc"))
        if (const auto loose = loose_tag(cell)) return loose;
    return {};
}

}  // namespace

bool holds_something(const pugi::xml_node& node)
{
    for (const auto& child : node.children()) {
        const std::string_view name = child.name();
        if (name == "w:pPr" || name == "w:rPr" || name == "w:tcPr" || name == "w:trPr") {
            if (child.child("w:sectPr")) return true;
            continue;
        }
        if (name == "w:t" && *child.text().get() != '\0') return true;
        if (name == "w:drawing" || name == "w:pict" || name == "w:br" || name == "w:fldSimple")
            return true;
        if (child.attribute(qr_mark) || holds_something(child)) return true;
    }
    return false;
}

bool holds_words(const pugi::xml_node& node)
{
    if (std::string_view(node.name()) == "w:t") return *node.text().get() != '\0';
    const auto children = node.children();
    return std::any_of(children.begin(), children.end(), holds_words);
}

pugi::xml_node loose_tag(const pugi::xml_node& node)
{
    if (std::string_view(node.name()) == "w:tr") return loose_in_cells(node);
    std::vector<pugi::xml_node> tags;
    std::vector<pugi::xml_node> open;
    section_tags(node, tags);
    for (const auto& tag : tags) {
        if (tag_of(tag)->kind != Tag::close)
            open.push_back(tag);
        else if (open.empty())
            return tag;
        else
            open.pop_back();
    }
    return open.empty() ? pugi::xml_node{} : open.front();
}

pugi::xml_node close_of(const pugi::xml_node& first, const pugi::xml_node& open)
{
    std::vector<pugi::xml_node> tags;
    for (auto node = first; node; node = node.next_sibling())
        section_tags(node, tags);
    std::size_t depth = 0;
    auto begun = false;
    for (const auto& tag : tags) {
        begun = begun || tag == open;
        if (!begun) continue;
        if (tag_of(tag)->kind != Tag::close)
            ++depth;
        else if (--depth == 0)
            return tag;
    }
    return {};
}

}  // namespace sen::paperwork
