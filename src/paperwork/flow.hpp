#pragma once

#include <array>
#include <string>
#include <variant>
#include <vector>

/// A filled Word document as what a page needs of it. Lengths in points (1/72 inch).
namespace sen::paperwork {

struct Look {
    bool bold = false;
    bool italic = false;
    bool underlined = false;
    bool capitals = false;
    double size = 10;
    unsigned colour = 0;  ///< 0xRRGGBB
};

/// Stands in a text for the number of the page.
constexpr char page_number_sign = '\x01';

struct Span {
    std::string text;
    Look look;
};

struct Paragraph {
    enum Align { left, centre, right, justified };

    std::vector<Span> spans;
    Align align = left;
    double before = 0;
    double after = 0;
    double line_factor = 1;  ///< of the font's own height
    double line_exact = 0;   ///< when not 0, the height of every line
    double first = 0;        ///< indent of the first line, against `start`; may be negative
    double start = 0;
    double end = 0;
    bool keep_with_next = false;
    bool keep_together = false;
    bool new_page = false;    ///< begins a page
    bool page_after = false;  ///< the next begins a page
    bool rule_above = false;
    bool rule_below = false;
    std::string qr;  ///< when not empty, the paragraph is that code
    Look empty;      ///< of a paragraph without text
};

struct Table;
using Block = std::variant<Paragraph, Table>;

enum Side { side_top, side_left, side_bottom, side_right };

struct Cell {
    double x = 0;
    double width = 0;
    std::array<bool, 4> lines{};  ///< by Side
    bool middle = false;          ///< its content stands in the middle of the height
    std::vector<Block> blocks;
};

struct Row {
    std::vector<Cell> cells;
    double least_height = 0;
    bool head = false;  ///< repeated on every page
};

struct Table {
    double x = 0;
    double width = 0;
    double padding_side = 5.4;
    std::vector<Row> rows;
};

struct Sheet {
    double width = 595.3;
    double height = 841.9;
    double top = 56.7;
    double bottom = 56.7;
    double left = 85;
    double right = 42.5;
    double head = 28.3;  ///< from the upper edge to the head line
    double foot = 28.3;  ///< from the lower edge to the foot line
    bool framed = false;
    unsigned frame_colour = 0;
    double frame_inset = 24;
};

struct Flow {
    std::string title;
    Sheet sheet;
    std::vector<Block> blocks;
    std::vector<Block> first_head;  ///< of the first page
    std::vector<Block> head;        ///< of the others
    std::vector<Block> first_foot;
    std::vector<Block> foot;
};

}  // namespace sen::paperwork
