#include "paperwork/pieces.hpp"

#include <algorithm>

#include "paperwork/qr.hpp"
#include "paperwork/text_lines.hpp"

namespace sen::paperwork {
namespace {

constexpr double word_leading = 1.035;  ///< Word's line is a little higher than the font's
constexpr double qr_side = 25 * 72 / 25.4;
constexpr double hairline = 0.5;

double points(int units) { return static_cast<double>(units) / PANGO_SCALE; }

double stacked(const std::vector<Piece>& content)
{
    double height = 0;
    for (const auto& piece : content)
        height += piece.gap + piece.height;
    return height;
}

/// A line of a layout as it lies within it.
struct Line {
    PangoLayoutLine* line = nullptr;
    double x = 0;
    double ascent = 0;
    double height = 0;
};

std::vector<Line> lines_of(PangoLayout* layout)
{
    std::vector<Line> lines;
    const std::unique_ptr<PangoLayoutIter, decltype(&pango_layout_iter_free)> at(
        pango_layout_get_iter(layout), &pango_layout_iter_free);
    do {
        PangoRectangle place;
        pango_layout_iter_get_line_extents(at.get(), nullptr, &place);
        lines.push_back(
            {pango_layout_iter_get_line_readonly(at.get()), points(place.x),
             points(pango_layout_iter_get_baseline(at.get()) - place.y), points(place.height)});
    } while (pango_layout_iter_next_line(at.get()));
    return lines;
}

}  // namespace

double CellPiece::height() const { return stacked(content); }

double RowPiece::height() const
{
    auto height = least_height;
    for (const auto& cell : cells)
        height = std::max(height, cell.height());
    return height;
}

std::vector<Piece> Pieces::of(const std::vector<Block>& blocks, double width, int page_number) const
{
    std::vector<Piece> pieces;
    auto turns = false;
    for (const auto& block : blocks) {
        const auto first = pieces.size();
        std::visit([&](const auto& each) { add(each, width, page_number, pieces); }, block);
        if (turns && first < pieces.size()) pieces[first].new_page = true;
        const auto* paragraph = std::get_if<Paragraph>(&block);
        turns = paragraph != nullptr && paragraph->page_after;
    }
    return pieces;
}

void Pieces::rule(double x, double y, double width) const
{
    cairo_set_source_rgb(m_page, 0, 0, 0);
    cairo_set_line_width(m_page, 0.75);
    cairo_move_to(m_page, x, y);
    cairo_line_to(m_page, x + width, y);
    cairo_stroke(m_page);
}

void Pieces::add_qr(const Paragraph& paragraph, double width, std::vector<Piece>& pieces) const
{
    const auto code = qr_code(paragraph.qr);
    if (!code) return;
    Piece piece;
    piece.gap = paragraph.before;
    piece.height = qr_side + paragraph.after;
    auto shift = paragraph.start;
    if (paragraph.align == Paragraph::centre) shift = (width - qr_side) / 2;
    if (paragraph.align == Paragraph::right) shift = width - qr_side - paragraph.end;
    piece.draw = [page = m_page, code = *code, shift](double x, double y) {
        draw_qr(page, code, x + shift, y, qr_side);
    };
    pieces.push_back(std::move(piece));
}

void Pieces::add(
    const Paragraph& paragraph, double width, int page_number, std::vector<Piece>& pieces) const
{
    if (!paragraph.qr.empty()) return add_qr(paragraph, width, pieces);
    const auto layout = break_lines(m_context, paragraph, width, page_number);
    const auto lines = lines_of(layout.get());
    const auto room = width - paragraph.start - paragraph.end;
    for (std::size_t at = 0; at < lines.size(); ++at) {
        const auto& line = lines[at];
        const auto first = at == 0;
        const auto last = at + 1 == lines.size();
        const auto natural = line.height * word_leading * paragraph.line_factor;
        Piece piece;
        piece.gap = first ? paragraph.before : 0;
        piece.height = paragraph.line_exact > 0 ? paragraph.line_exact : natural;
        piece.new_page = first && paragraph.new_page;
        // No line of a paragraph stands alone at the foot or at the head of a page.
        piece.keep = last ? paragraph.keep_with_next
                          : paragraph.keep_together || first || at + 2 == lines.size();
        const auto text_height = piece.height;
        if (last) piece.height += paragraph.after;
        const auto baseline = line.ascent + (text_height - line.height) / 2;
        piece.draw = [this, layout, line, paragraph, room, baseline, first, last,
                      text_height](double x, double y) {
            if (first && paragraph.rule_above) rule(x + paragraph.start, y, room);
            if (last && paragraph.rule_below) rule(x + paragraph.start, y + text_height, room);
            if (paragraph.spans.empty()) return;
            cairo_set_source_rgb(m_page, 0, 0, 0);
            cairo_move_to(m_page, x + paragraph.start + line.x, y + baseline);
            pango_cairo_show_layout_line(m_page, line.line);
        };
        pieces.push_back(std::move(piece));
    }
}

void Pieces::add(
    const Table& table, double /*width*/, int page_number, std::vector<Piece>& pieces) const
{
    auto head = std::make_shared<std::vector<Piece>>();
    auto in_head = true;
    for (const auto& row : table.rows) {
        auto made = std::make_shared<RowPiece>();
        made->x = table.x;
        made->least_height = row.least_height;
        for (const auto& cell : row.cells) {
            CellPiece piece{cell.x, cell.width, table.padding_side, cell.middle, cell.lines, {}};
            piece.content = of(cell.blocks, cell.width - 2 * table.padding_side, page_number);
            made->cells.push_back(std::move(piece));
        }
        auto piece = row_piece(std::move(made));
        in_head = in_head && row.head;
        if (in_head) {
            piece.keep = true;
            head->push_back(piece);
        } else if (!head->empty()) {
            piece.repeated = head;
        }
        pieces.push_back(std::move(piece));
    }
}

Piece Pieces::row_piece(std::shared_ptr<RowPiece> row) const
{
    Piece piece;
    piece.height = row->height();
    piece.row = row;
    piece.draw = [page = m_page, row, height = piece.height](double left, double y) {
        for (const auto& cell : row->cells) {
            auto below = y + (cell.middle ? (height - cell.height()) / 2 : 0);
            for (const auto& content : cell.content) {
                below += content.gap;
                content.draw(left + row->x + cell.x + cell.padding, below);
                below += content.height;
            }
            cairo_set_source_rgb(page, 0, 0, 0);
            cairo_set_line_width(page, hairline);
            const auto from = left + row->x + cell.x;
            const auto stroke = [&](double x1, double y1, double x2, double y2) {
                cairo_move_to(page, x1, y1);
                cairo_line_to(page, x2, y2);
                cairo_stroke(page);
            };
            if (cell.lines[side_top]) stroke(from, y, from + cell.width, y);
            if (cell.lines[side_left]) stroke(from, y, from, y + height);
            if (cell.lines[side_bottom]) stroke(from, y + height, from + cell.width, y + height);
            if (cell.lines[side_right]) stroke(from + cell.width, y, from + cell.width, y + height);
        }
    };
    return piece;
}

std::pair<Piece, Piece> Pieces::cut(const Piece& row, double room) const
{
    auto upper = std::make_shared<RowPiece>(*row.row);
    auto lower = std::make_shared<RowPiece>(*row.row);
    upper->least_height = lower->least_height = 0;
    auto moved = false;
    for (std::size_t at = 0; at < upper->cells.size(); ++at) {
        auto& above = upper->cells[at].content;
        auto& below = lower->cells[at].content;
        double used = 0;
        std::size_t fit = 0;
        while (fit < above.size() && used + above[fit].gap + above[fit].height <= room) {
            used += above[fit].gap + above[fit].height;
            ++fit;
        }
        moved = moved || fit > 0;
        above.resize(fit);
        below.erase(below.begin(), below.begin() + static_cast<std::ptrdiff_t>(fit));
    }
    if (!moved) return {Piece{}, row};
    auto first = row_piece(std::move(upper));
    auto rest = row_piece(std::move(lower));
    rest.repeated = row.repeated;
    return {std::move(first), std::move(rest)};
}

}  // namespace sen::paperwork
