#pragma once

#include <functional>
#include <memory>
#include <vector>

#include "paperwork/flow.hpp"

typedef struct _cairo cairo_t;
typedef struct _PangoContext PangoContext;

namespace sen::paperwork {

/// What stands on a page in one piece: a line of text, a row of a table, a QR code.
struct Piece {
    double gap = 0;  ///< empty above it, except at the head of a page
    double height = 0;
    bool keep = false;      ///< on the same page as the next
    bool new_page = false;  ///< begins a page
    std::function<void(double x, double y)> draw;
    std::shared_ptr<struct RowPiece> row;                ///< of a row: how to cut it
    std::shared_ptr<const std::vector<Piece>> repeated;  ///< the table's head, for a new page
};

struct CellPiece {
    double x = 0;
    double width = 0;
    double padding = 0;
    bool middle = false;
    std::array<bool, 4> lines{};
    std::vector<Piece> content;

    [[nodiscard]] double height() const;
};

struct RowPiece {
    double x = 0;
    std::vector<CellPiece> cells;
    double least_height = 0;

    [[nodiscard]] double height() const;
};

/// Lays blocks out in a column of that width.
class Pieces {
public:
    Pieces(cairo_t* page, PangoContext* context) : m_page(page), m_context(context) {}

    /// `page_number` stands for page_number_sign.
    std::vector<Piece> of(const std::vector<Block>&, double width, int page_number = 0) const;

    /// Cuts a row that is higher than `room`: what fits, and the rest. The first is empty when
    /// nothing fits.
    [[nodiscard]] std::pair<Piece, Piece> cut(const Piece& row, double room) const;

private:
    void add(const Paragraph&, double width, int page_number, std::vector<Piece>&) const;
    void add(const Table&, double, int page_number, std::vector<Piece>&) const;
    void add_qr(const Paragraph&, double width, std::vector<Piece>&) const;
    [[nodiscard]] Piece row_piece(std::shared_ptr<RowPiece>) const;
    void rule(double x, double y, double width) const;

    cairo_t* m_page;
    PangoContext* m_context;
};

}  // namespace sen::paperwork
