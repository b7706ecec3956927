#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

typedef struct _cairo cairo_t;

namespace sen::paperwork {

/// A QR code (ISO/IEC 18004, error correction M: 15 % of it may be lost).
struct QrCode {
    int width = 0;           ///< modules a side, without the quiet zone
    std::vector<bool> dark;  ///< row by row

    [[nodiscard]] bool is_dark(int x, int y) const
    {
        const auto row = static_cast<std::size_t>(y) * static_cast<std::size_t>(width);
        return dark[row + static_cast<std::size_t>(x)];
    }
};

/// Modules that must stay empty around a code.
constexpr int quiet_zone = 4;

/// Refuses "paperwork.qr_too_long" past 2,331 bytes, and "paperwork.qr_empty".
Result<QrCode> qr_code(std::string_view text);

/// For a web page: an <svg> with its quiet zone, one unit a module.
std::string qr_svg(const QrCode&);

/// A picture with its quiet zone, eight pixels a module.
std::string qr_png(const QrCode&);

/// Draws a code with its quiet zone into a square of `side` units.
void draw_qr(cairo_t* page, const QrCode&, double x, double y, double side);

}  // namespace sen::paperwork
