#include "paperwork/word_styles.hpp"

#include <algorithm>
#include <cstdlib>

#include "paperwork/word_lengths.hpp"

namespace sen::paperwork {
namespace {

constexpr int most_styles_deep = 12;

bool is_on(const pugi::xml_node& mark)
{
    const std::string_view value = mark.attribute("w:val").as_string("true");
    return value != "false" && value != "0" && value != "none" && value != "off";
}

void set(bool& into, const pugi::xml_node& mark)
{
    if (mark) into = is_on(mark);
}

void set(double& into, const pugi::xml_attribute& twentieths)
{
    if (twentieths) into = length_of(twentieths);
}

void run_marks(const pugi::xml_node& marks, Look& look)
{
    set(look.bold, marks.child("w:b"));
    set(look.italic, marks.child("w:i"));
    set(look.underlined, marks.child("w:u"));
    set(look.capitals, marks.child("w:caps"));
    if (const auto size = marks.child("w:sz"))
        look.size = number_of(size.attribute("w:val"), 2 * look.size, 2, 800) / 2;
    const std::string colour = marks.child("w:color").attribute("w:val").as_string();
    if (colour == "auto")
        look.colour = 0;
    else if (colour.size() == 6)
        look.colour = static_cast<unsigned>(std::strtoul(colour.c_str(), nullptr, 16));
}

void spacing(const pugi::xml_node& marks, Paragraph& paragraph)
{
    set(paragraph.before, marks.attribute("w:before"));
    set(paragraph.after, marks.attribute("w:after"));
    paragraph.before = std::max(0.0, paragraph.before);
    paragraph.after = std::max(0.0, paragraph.after);
    const auto line = marks.attribute("w:line");
    if (!line) return;
    const std::string_view rule = marks.attribute("w:lineRule").as_string("auto");
    if (rule == "exact")
        paragraph.line_exact = std::max(0.0, length_of(line));
    else if (rule == "auto") {
        paragraph.line_factor = number_of(line, 240, 24, 2'400) / 240;
        paragraph.line_exact = 0;
    }
}

void indents(const pugi::xml_node& marks, Paragraph& paragraph)
{
    set(paragraph.start, marks.attribute("w:left"));
    set(paragraph.start, marks.attribute("w:start"));
    set(paragraph.end, marks.attribute("w:right"));
    set(paragraph.end, marks.attribute("w:end"));
    set(paragraph.first, marks.attribute("w:firstLine"));
    if (const auto hanging = marks.attribute("w:hanging"))
        if (length_of(hanging) > 0) paragraph.first = -length_of(hanging);
}

void paragraph_marks(const pugi::xml_node& marks, Paragraph& paragraph)
{
    const std::string_view align = marks.child("w:jc").attribute("w:val").as_string();
    if (align == "left" || align == "start") paragraph.align = Paragraph::left;
    if (align == "center") paragraph.align = Paragraph::centre;
    if (align == "right" || align == "end") paragraph.align = Paragraph::right;
    if (align == "both" || align == "distribute") paragraph.align = Paragraph::justified;
    set(paragraph.keep_with_next, marks.child("w:keepNext"));
    set(paragraph.keep_together, marks.child("w:keepLines"));
    set(paragraph.new_page, marks.child("w:pageBreakBefore"));
    set(paragraph.rule_above, marks.child("w:pBdr").child("w:top"));
    set(paragraph.rule_below, marks.child("w:pBdr").child("w:bottom"));
    spacing(marks.child("w:spacing"), paragraph);
    indents(marks.child("w:ind"), paragraph);
}

}  // namespace

WordStyles::WordStyles(const std::string& xml) { m_tree.load_buffer(xml.data(), xml.size()); }

pugi::xml_node WordStyles::style(std::string_view id) const
{
    if (id.empty()) return {};
    return m_tree.child("w:styles").find_child([&](const pugi::xml_node& node) {
        return id == node.attribute("w:styleId").value();
    });
}

void WordStyles::apply_style(std::string_view id, Paragraph* paragraph, Look& look, int depth) const
{
    const auto found = style(id);
    if (!found || depth > most_styles_deep) return;
    apply_style(found.child("w:basedOn").attribute("w:val").value(), paragraph, look, depth + 1);
    if (paragraph != nullptr) paragraph_marks(found.child("w:pPr"), *paragraph);
    run_marks(found.child("w:rPr"), look);
}

void WordStyles::apply(const pugi::xml_node& properties, Paragraph& paragraph, Look& look) const
{
    const auto defaults = m_tree.child("w:styles").child("w:docDefaults");
    paragraph_marks(defaults.child("w:pPrDefault").child("w:pPr"), paragraph);
    run_marks(defaults.child("w:rPrDefault").child("w:rPr"), look);
    auto style = properties.child("w:pStyle").attribute("w:val");
    if (!style)
        style = m_tree.child("w:styles")
                    .find_child([](const pugi::xml_node& node) {
                        return node.attribute("w:default").as_bool() &&
                               std::string_view(node.attribute("w:type").value()) == "paragraph";
                    })
                    .attribute("w:styleId");
    apply_style(style.value(), &paragraph, look, 0);
    paragraph_marks(properties, paragraph);
}

void WordStyles::apply(const pugi::xml_node& properties, Look& look) const
{
    apply_style(properties.child("w:rStyle").attribute("w:val").value(), nullptr, look, 0);
    run_marks(properties, look);
}

}  // namespace sen::paperwork
