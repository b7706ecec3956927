#include "paperwork/word_reader.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>

#include "paperwork/word_lengths.hpp"

namespace sen::paperwork {
namespace {

constexpr int deepest = 6;  // tables within tables

class Reader {
public:
    explicit Reader(const WordStyles& styles) : m_styles(styles) {}

    std::vector<Block> blocks(const pugi::xml_node& holder, double width, int depth) const
    {
        std::vector<Block> found;
        add_blocks(holder, width, depth, found);
        return found;
    }

private:
    void add_blocks(
        const pugi::xml_node& holder, double width, int depth, std::vector<Block>& found) const
    {
        for (const auto& child : holder.children()) {
            const std::string_view name = child.name();
            if (name == "w:p")
                found.emplace_back(paragraph(child));
            else if (name == "w:tbl" && depth < deepest)
                found.emplace_back(table(child, width, depth));
            else if (name == "w:sdt")
                add_blocks(child.child("w:sdtContent"), width, depth, found);
        }
    }

    Paragraph paragraph(const pugi::xml_node& node) const
    {
        Paragraph paragraph;
        Look look;
        m_styles.apply(node.child("w:pPr"), paragraph, look);
        paragraph.empty = look;
        m_styles.apply(node.child("w:pPr").child("w:rPr"), paragraph.empty);
        add_runs(node, look, paragraph);
        return paragraph;
    }

    void add_runs(const pugi::xml_node& holder, const Look& look, Paragraph& paragraph) const
    {
        auto in_field = false;  // between the begin and the end of a field, its code is not text
        auto shown = true;
        for (const auto& child : holder.children()) {
            const std::string_view name = child.name();
            if (name == "w:fldSimple")
                add_field(child.attribute("w:instr").value(), look, paragraph);
            else if (name == "w:hyperlink" || name == "w:ins" || name == "w:smartTag")
                add_runs(child, look, paragraph);
            else if (name == "w:sdt")
                add_runs(child.child("w:sdtContent"), look, paragraph);
            if (name != "w:r") continue;
            const std::string_view mark =
                child.child("w:fldChar").attribute("w:fldCharType").value();
            if (mark == "begin") in_field = true;
            if (mark == "end") in_field = false;
            if (!in_field) shown = true;
            if (const auto code = child.child("w:instrText"); code && in_field) {
                add_field(code.text().get(), look, paragraph);
                shown = std::string_view(code.text().get()).find("PAGE") == std::string_view::npos;
            }
            if (shown) add_run(child, look, paragraph);
        }
    }

    static void add_field(std::string_view code, const Look& look, Paragraph& paragraph)
    {
        if (code.find("PAGE") != std::string_view::npos)
            paragraph.spans.push_back({std::string(1, page_number_sign), look});
    }

    void add_run(const pugi::xml_node& run, Look look, Paragraph& paragraph) const
    {
        if (const auto qr = run.attribute(qr_mark)) paragraph.qr = qr.value();
        m_styles.apply(run.child("w:rPr"), look);
        std::string text;
        for (const auto& child : run.children()) {
            const std::string_view name = child.name();
            if (name == "w:t")
                text += child.text().get();
            else if (name == "w:tab")
                text += '\t';
            else if (name == "w:noBreakHyphen")
                text += "\u2011";
            else if (name == "w:cr")
                text += "\u2028";
            else if (name == "w:br")
                line_break(child, text, paragraph);
        }
        if (!text.empty()) paragraph.spans.push_back({std::move(text), look});
    }

    static void line_break(const pugi::xml_node& mark, std::string& text, Paragraph& paragraph)
    {
        const auto page = std::string_view(mark.attribute("w:type").value()) == "page";
        if (!page)
            text += "\u2028";
        else if (text.empty() && paragraph.spans.empty())
            paragraph.new_page = true;
        else
            paragraph.page_after = true;
    }

    static std::vector<double> columns(const pugi::xml_node& node, double width)
    {
        std::vector<double> widths;
        double total = 0;
        for (const auto& column : node.child("w:tblGrid").children("w:gridCol"))
            total += widths.emplace_back(std::max(0.0, length_of(column.attribute("w:w"))));
        // A table wider than its place would run off the sheet.
        if (total > width * 1.02)
            for (auto& each : widths)
                each *= width / total;
        return widths;
    }

    Table table(const pugi::xml_node& node, double width, int depth) const
    {
        const auto properties = node.child("w:tblPr");
        Table table;
        const auto widths = columns(node, width);
        for (const auto each : widths)
            table.width += each;
        const std::string_view align = properties.child("w:jc").attribute("w:val").value();
        if (align == "center")
            table.x = (width - table.width) / 2;
        else if (align == "right" || align == "end")
            table.x = width - table.width;
        else
            table.x = length_of(properties.child("w:tblInd").attribute("w:w"));
        table.padding_side = length_of(
            properties.child("w:tblCellMar").child("w:left").attribute("w:w"), table.padding_side);
        for (const auto& row : node.children("w:tr"))
            table.rows.push_back(this->row(row, widths, table, depth));
        add_lines(node, table);
        return table;
    }

    Row
    row(const pugi::xml_node& node, const std::vector<double>& widths, const Table& table,
        int depth) const
    {
        Row row;
        const auto properties = node.child("w:trPr");
        row.head = bool(properties.child("w:tblHeader"));
        row.least_height =
            std::max(0.0, length_of(properties.child("w:trHeight").attribute("w:val")));
        std::size_t column = properties.child("w:gridBefore").attribute("w:val").as_uint();
        double x = 0;
        for (std::size_t skipped = 0; skipped < std::min(column, widths.size()); ++skipped)
            x += widths[skipped];
        for (const auto& child : node.children("w:tc")) {
            Cell cell;
            cell.x = x;
            auto span = child.child("w:tcPr").child("w:gridSpan").attribute("w:val").as_uint(1);
            for (; span > 0 && column < widths.size(); --span)
                cell.width += widths[column++];
            x += cell.width;
            cell.middle =
                std::string_view(
                    child.child("w:tcPr").child("w:vAlign").attribute("w:val").value()) == "center";
            cell.blocks = blocks(child, cell.width - 2 * table.padding_side, depth + 1);
            row.cells.push_back(std::move(cell));
        }
        return row;
    }

    static bool is_line(const pugi::xml_node& border)
    {
        const std::string_view value = border.attribute("w:val").value();
        return !value.empty() && value != "nil" && value != "none";
    }

    static void override_lines(const pugi::xml_node& borders, Cell& cell)
    {
        constexpr std::array names{"w:top", "w:left", "w:bottom", "w:right"};
        for (std::size_t side = 0; side < names.size(); ++side)
            if (const auto border = borders.child(names[side])) cell.lines[side] = is_line(border);
    }

    void add_lines(const pugi::xml_node& node, Table& table) const
    {
        auto borders = node.child("w:tblPr").child("w:tblBorders");
        if (!borders)
            borders =
                m_styles.style(node.child("w:tblPr").child("w:tblStyle").attribute("w:val").value())
                    .child("w:tblPr")
                    .child("w:tblBorders");
        auto given = node.children("w:tr").begin();
        for (std::size_t at = 0; at < table.rows.size(); ++at, ++given) {
            auto cells = given->children("w:tc").begin();
            auto& row = table.rows[at];
            for (std::size_t column = 0; column < row.cells.size(); ++column, ++cells) {
                auto& cell = row.cells[column];
                const auto inner_h = is_line(borders.child("w:insideH"));
                const auto inner_v = is_line(borders.child("w:insideV"));
                const auto last_row = at + 1 == table.rows.size();
                const auto last_column = column + 1 == row.cells.size();
                cell.lines = {
                    at == 0 ? is_line(borders.child("w:top")) : inner_h,
                    column == 0 ? is_line(borders.child("w:left")) : inner_v,
                    last_row ? is_line(borders.child("w:bottom")) : inner_h,
                    last_column ? is_line(borders.child("w:right")) : inner_v};
                override_lines(cells->child("w:tcPr").child("w:tcBorders"), cell);
                const auto merged = cells->child("w:tcPr").child("w:vMerge");
                const std::string_view merge = merged.attribute("w:val").as_string("continue");
                if (merged && merge != "restart") {
                    cell.lines[side_top] = false;
                    if (at > 0 && column < table.rows[at - 1].cells.size())
                        table.rows[at - 1].cells[column].lines[side_bottom] = false;
                }
            }
        }
    }

    const WordStyles& m_styles;
};

}  // namespace

std::vector<Block> read_blocks(const pugi::xml_node& holder, const WordStyles& styles, double width)
{
    return Reader(styles).blocks(holder, width, 0);
}

Sheet read_sheet(const pugi::xml_node& section)
{
    Sheet sheet;
    const auto size = section.child("w:pgSz");
    sheet.width = length_of(size.attribute("w:w"), sheet.width);
    sheet.height = length_of(size.attribute("w:h"), sheet.height);
    const auto margins = section.child("w:pgMar");
    sheet.top = length_of(margins.attribute("w:top"), sheet.top);
    sheet.bottom = length_of(margins.attribute("w:bottom"), sheet.bottom);
    sheet.left = length_of(margins.attribute("w:left"), sheet.left);
    sheet.right = length_of(margins.attribute("w:right"), sheet.right);
    sheet.head = length_of(margins.attribute("w:header"), sheet.head);
    sheet.foot = length_of(margins.attribute("w:footer"), sheet.foot);
    // Margins that leave no room for a line are none.
    constexpr double least = 72;
    if (sheet.width - sheet.left - sheet.right < least ||
        sheet.height - sheet.top - sheet.bottom < least)
        sheet = Sheet();
    if (const auto frame = section.child("w:pgBorders").child("w:top")) {
        sheet.framed = true;
        sheet.frame_inset = number_of(frame.attribute("w:space"), 24, 0, 72);
        const std::string colour = frame.attribute("w:color").as_string();
        if (colour != "auto")
            sheet.frame_colour = static_cast<unsigned>(std::strtoul(colour.c_str(), nullptr, 16));
    }
    return sheet;
}

void not_drawn(const pugi::xml_node& root, std::vector<Fault>& faults)
{
    constexpr std::array names{"w:drawing",           "w:pict", "w:object", "w:numPr",
                               "w:footnoteReference", "w:cols"};
    for (const auto* name : names)
        for (const auto& found : root.select_nodes((std::string("//") + name).c_str())) {
            if (std::string_view(name) == "w:cols" &&
                found.node().attribute("w:num").as_uint(1) < 2)
                continue;
            faults.push_back({name, "paperwork.not_drawn"});
            break;
        }
}

}  // namespace sen::paperwork
