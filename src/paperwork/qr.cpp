#include "paperwork/qr.hpp"

#include <memory>

#include <cairo.h>
#include <fmt/format.h>
#include <qrencode.h>

namespace sen::paperwork {
namespace {

constexpr int pixels = 8;

struct Release {
    void operator()(QRcode* code) const { QRcode_free(code); }
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
    void operator()(cairo_t* page) const { cairo_destroy(page); }
};

/// Calls `see(x, y, length)` for each run of dark modules in a row.
template <class See>
void each_run(const QrCode& code, See&& see)
{
    for (int y = 0; y < code.width; ++y)
        for (int x = 0; x < code.width; ++x) {
            const auto from = x;
            while (x < code.width && code.is_dark(x, y))
                ++x;
            if (x > from) see(from, y, x - from);
        }
}

cairo_status_t append(void* into, const unsigned char* bytes, unsigned int size)
{
    static_cast<std::string*>(into)->append(reinterpret_cast<const char*>(bytes), size);
    return CAIRO_STATUS_SUCCESS;
}

}  // namespace

Result<QrCode> qr_code(std::string_view text)
{
    constexpr std::size_t most = 2331;  // version 40, M, bytes
    if (text.empty()) return refuse(Refusal::invalid, "paperwork.qr_empty");
    if (text.size() > most) return refuse(Refusal::too_large, "paperwork.qr_too_long");
    const std::unique_ptr<QRcode, Release> made(QRcode_encodeData(
        static_cast<int>(text.size()), reinterpret_cast<const unsigned char*>(text.data()), 0,
        QR_ECLEVEL_M));
    CHECK(made);
    QrCode code{made->width, {}};
    const auto width = static_cast<std::size_t>(made->width);
    code.dark.reserve(width * width);
    for (std::size_t at = 0; at < width * width; ++at)
        code.dark.push_back((made->data[at] & 1U) != 0);
    return code;
}

std::string qr_svg(const QrCode& code)
{
    const auto side = code.width + 2 * quiet_zone;
    std::string path;
    each_run(code, [&](int x, int y, int length) {
        path += fmt::format("M{} {}h{}v1h-{}z", x + quiet_zone, y + quiet_zone, length, length);
    });
    return fmt::format(
        R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {0} {0}" shape-rendering="crispEdges">)"
        R"(<path fill="#fff" d="M0 0h{0}v{0}H0z"/><path d="{1}"/></svg>)",
        side, path);
}

std::string qr_png(const QrCode& code)
{
    const auto side = (code.width + 2 * quiet_zone) * pixels;
    const std::unique_ptr<cairo_surface_t, Release> surface(
        cairo_image_surface_create(CAIRO_FORMAT_RGB24, side, side));
    const std::unique_ptr<cairo_t, Release> page(cairo_create(surface.get()));
    cairo_set_source_rgb(page.get(), 1, 1, 1);
    cairo_paint(page.get());
    draw_qr(page.get(), code, 0, 0, side);
    std::string bytes;
    CHECK(
        cairo_surface_write_to_png_stream(surface.get(), &append, &bytes) == CAIRO_STATUS_SUCCESS);
    return bytes;
}

void draw_qr(cairo_t* page, const QrCode& code, double x, double y, double side)
{
    const auto module = side / (code.width + 2 * quiet_zone);
    cairo_set_source_rgb(page, 0, 0, 0);
    each_run(code, [&](int column, int row, int length) {
        cairo_rectangle(
            page, x + (column + quiet_zone) * module, y + (row + quiet_zone) * module,
            length * module, module);
    });
    cairo_fill(page);
}

}  // namespace sen::paperwork
