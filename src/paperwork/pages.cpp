#include "paperwork/pages.hpp"

#include <memory>

#include <cairo-pdf.h>

#include "paperwork/pdf_finish.hpp"
#include "paperwork/pieces.hpp"
#include "paperwork/text_lines.hpp"

namespace sen::paperwork {
namespace {

constexpr int most_pages = 2'000;

struct Release {
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
    void operator()(cairo_t* page) const { cairo_destroy(page); }
};

cairo_status_t append(void* into, const unsigned char* bytes, unsigned int size)
{
    static_cast<std::string*>(into)->append(reinterpret_cast<const char*>(bytes), size);
    return CAIRO_STATUS_SUCCESS;
}

/// Puts pieces on pages, from above downwards.
class Press {
public:
    Press(cairo_t* page, PangoContext* context, const Flow& flow)
        : m_page(page), m_pieces(page, context), m_flow(flow), m_sheet(flow.sheet)
    {
    }

    bool print()
    {
        begin_page();
        const auto pieces = m_pieces.of(m_flow.blocks, width());
        for (std::size_t at = 0; at < pieces.size() && m_number <= most_pages; ++at) {
            const auto& piece = pieces[at];
            const auto crowded = m_y + needed(pieces, at) > height();
            if (!m_empty && (piece.new_page || crowded)) turn(piece);
            put(piece);
        }
        cairo_show_page(m_page);
        return m_number <= most_pages;
    }

private:
    [[nodiscard]] double width() const { return m_sheet.width - m_sheet.left - m_sheet.right; }
    [[nodiscard]] double height() const { return m_sheet.height - m_sheet.top - m_sheet.bottom; }

    /// The height of a piece and of all that must stay with it; of it alone when that is more
    /// than a page.
    [[nodiscard]] double needed(const std::vector<Piece>& pieces, std::size_t at) const
    {
        const auto alone = (m_empty ? 0 : pieces[at].gap) + pieces[at].height;
        auto together = alone;
        while (pieces[at].keep && at + 1 < pieces.size() && together <= height()) {
            ++at;
            together += pieces[at].gap + pieces[at].height;
        }
        return together <= height() ? together : alone;
    }

    void turn(const Piece& next)
    {
        cairo_show_page(m_page);
        begin_page();
        if (next.repeated)
            for (const auto& head : *next.repeated)
                set(head);
    }

    void put(Piece piece)
    {
        while (piece.row && m_y + piece.height > height() && m_number <= most_pages) {
            auto [fits, rest] = m_pieces.cut(piece, height() - m_y);
            if (!fits.row) break;  // not even one line: it runs over the margin
            set(fits);
            turn(rest);
            piece = std::move(rest);
        }
        set(piece);
    }

    void set(const Piece& piece)
    {
        if (!m_empty) m_y += piece.gap;
        piece.draw(m_sheet.left, m_sheet.top + m_y);
        m_y += piece.height;
        m_empty = false;
    }

    void begin_page()
    {
        ++m_number;
        m_y = 0;
        m_empty = true;
        if (m_sheet.framed) frame();
        const auto first = m_number == 1;
        auto y = m_sheet.head;
        for (const auto& piece :
             m_pieces.of(first ? m_flow.first_head : m_flow.head, width(), m_number)) {
            piece.draw(m_sheet.left, y);
            y += piece.height;
        }
        const auto foot = m_pieces.of(first ? m_flow.first_foot : m_flow.foot, width(), m_number);
        y = m_sheet.height - m_sheet.foot;
        for (auto piece = foot.rbegin(); piece != foot.rend(); ++piece)
            piece->draw(m_sheet.left, y -= piece->height);
    }

    void frame()
    {
        const auto part = [&](unsigned shift) {
            return static_cast<double>((m_sheet.frame_colour >> shift) & 0xFFU) / 255;
        };
        cairo_set_source_rgb(m_page, part(16), part(8), part(0));
        cairo_set_line_width(m_page, 1.5);
        for (const auto inset : {m_sheet.frame_inset, m_sheet.frame_inset + 4.5}) {
            cairo_rectangle(
                m_page, inset, inset, m_sheet.width - 2 * inset, m_sheet.height - 2 * inset);
            cairo_stroke(m_page);
        }
    }

    cairo_t* m_page;
    Pieces m_pieces;
    const Flow& m_flow;
    const Sheet& m_sheet;
    int m_number = 0;
    double m_y = 0;
    bool m_empty = true;
};

}  // namespace

Result<std::string> draw_pages(const Flow& flow)
{
    static const bool has_letters = has_font();
    if (!has_letters) return refuse(Refusal::unavailable, "paperwork.font_missing");
    std::string bytes;
    {
        const std::unique_ptr<cairo_surface_t, Release> surface(cairo_pdf_surface_create_for_stream(
            &append, &bytes, flow.sheet.width, flow.sheet.height));
        cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_TITLE, flow.title.c_str());
        const std::unique_ptr<cairo_t, Release> page(cairo_create(surface.get()));
        const auto context = text_context(page.get());
        if (!Press(page.get(), context.get(), flow).print())
            return refuse(Refusal::too_large, "paperwork.too_large");
        cairo_surface_finish(surface.get());
        CHECK(cairo_surface_status(surface.get()) == CAIRO_STATUS_SUCCESS);
    }
    return finished(bytes);
}

}  // namespace sen::paperwork
