#include "files/picture.hpp"

#include "files/picture_chunks.hpp"

#include <vips/vips.h>

#include <algorithm>
#include <chrono>
#include <memory>
#include <mutex>
#include <stdexcept>

namespace sen::files {
namespace {

using Clock = std::chrono::steady_clock;

struct Unref {
    void operator()(VipsImage* image) const { g_object_unref(image); }
};
using Image = std::unique_ptr<VipsImage, Unref>;

/// Uploads are often odd; what matters of it comes back as a refusal.
void hear_nothing(const gchar*, GLogLevelFlags, const gchar*, gpointer) {}

/// libvips reads only these; every other loader of the machine is shut.
void start_vips()
{
    if (VIPS_INIT("sen") != 0) throw std::runtime_error("libvips does not start");
    vips_concurrency_set(1);
    vips_cache_set_max(0);
    g_log_set_handler("VIPS", G_LOG_LEVEL_WARNING, &hear_nothing, nullptr);
    vips_operation_block_set("VipsForeignLoad", TRUE);
    for (const auto* open :
         {"VipsForeignLoadJpeg", "VipsForeignLoadPng", "VipsForeignLoadWebp",
          "VipsForeignLoadHeif"})
        vips_operation_block_set(open, FALSE);
}

tl::unexpected<Refusal> refuse_damaged()
{
    vips_error_clear();
    return refuse(Refusal::invalid, "picture.damaged");
}

/// Stops the work on an image at a deadline: libvips asks after every few lines.
class Watch {
public:
    Watch(VipsImage* image, Clock::time_point deadline) : m_image(image), m_deadline(deadline)
    {
        vips_image_set_progress(image, TRUE);
        m_signal = g_signal_connect(image, "eval", G_CALLBACK(&Watch::look), this);
    }
    Watch(const Watch&) = delete;
    Watch& operator=(const Watch&) = delete;
    ~Watch()
    {
        g_signal_handler_disconnect(m_image, m_signal);
        vips_image_set_progress(m_image, FALSE);
    }

private:
    static void look(VipsImage* image, VipsProgress*, Watch* self)
    {
        if (Clock::now() >= self->m_deadline) vips_image_set_kill(image, TRUE);
    }

    VipsImage* m_image;
    Clock::time_point m_deadline;
    gulong m_signal = 0;
};

/// One picture on its way: its limits, and when its time is up.
struct Job {
    const PictureLimits& limits;
    Clock::time_point deadline;

    [[nodiscard]] Result<void> in_time() const
    {
        if (Clock::now() < deadline) return {};
        vips_error_clear();
        return refuse(Refusal::invalid, "picture.too_slow");
    }
};

/// Reads only the header: a bomb is refused before a pixel of it is decoded.
Result<void> may_decode(std::string_view bytes, const PictureLimits& limits)
{
    const Image header(vips_image_new_from_buffer(bytes.data(), bytes.size(), "", nullptr));
    if (!header) return refuse_damaged();
    const auto width = static_cast<std::uint64_t>(vips_image_get_width(header.get()));
    const auto height = static_cast<std::uint64_t>(vips_image_get_height(header.get()));
    if (width * height > limits.max_pixels)
        return refuse(Refusal::invalid, "picture.too_many_pixels");
    return {};
}

/// The work is done here, in memory, and at most until the deadline.
Result<Image> in_memory(Image lazy, const Job& job)
{
    const Watch watch(lazy.get(), job.deadline);
    Image pixels(vips_image_copy_memory(lazy.get()));
    TRY(job.in_time());
    if (!pixels) return refuse_damaged();
    return pixels;
}

/// A new image of the same pixels: no metadata can come along, whatever a format calls it.
Result<Image> pixels_alone(const Image& image)
{
    const int width = vips_image_get_width(image.get());
    const int height = vips_image_get_height(image.get());
    const int bands = vips_image_get_bands(image.get());
    CHECK(vips_image_get_format(image.get()) == VIPS_FORMAT_UCHAR);
    const Image bare(vips_image_new_from_memory_copy(
        VIPS_IMAGE_ADDR(image.get(), 0, 0), VIPS_IMAGE_SIZEOF_IMAGE(image.get()), width, height,
        bands, VIPS_FORMAT_UCHAR));
    VipsImage* out = nullptr;
    if (!bare || vips_copy(bare.get(), &out, "interpretation", VIPS_INTERPRETATION_sRGB, nullptr))
        return refuse_damaged();
    return Image(out);
}

/// Upright, sRGB, 8 bits, within the largest side. `fail_on` must travel as a loader's option:
/// vips_thumbnail_buffer 8.14.1 does not pass its own on.
Result<Image> decode(std::string_view bytes, const Job& job)
{
    VipsImage* out = nullptr;
    const int side = job.limits.max_side;
    if (vips_thumbnail_buffer(
            const_cast<char*>(bytes.data()), bytes.size(), &out, side, "height", side, "size",
            VIPS_SIZE_DOWN, "export_profile", "srgb", "option_string", "[fail_on=truncated]",
            nullptr) != 0)
        return refuse_damaged();
    const Image small(out);

    VipsImage* coloured = nullptr;
    if (vips_colourspace(small.get(), &coloured, VIPS_INTERPRETATION_sRGB, nullptr) != 0)
        return refuse_damaged();
    const auto decoded = TRY(in_memory(Image(coloured), job));
    return pixels_alone(decoded);
}

Result<Image> narrowed(const Image& full, int width, const Job& job)
{
    VipsImage* out = nullptr;
    if (vips_thumbnail_image(
            full.get(), &out, width, "height", VIPS_MAX_COORD, "size", VIPS_SIZE_DOWN, nullptr) !=
        0)
        return refuse_damaged();
    return in_memory(Image(out), job);
}

/// Many PNG files have an alpha channel that hides nothing.
bool shows_through(VipsImage* image)
{
    if (!vips_image_hasalpha(image)) return false;
    VipsImage* out = nullptr;
    if (vips_extract_band(image, &out, vips_image_get_bands(image) - 1, nullptr) != 0) return true;
    const Image alpha(out);
    double least = 0;
    constexpr double solid = 255;
    return vips_min(alpha.get(), &least, nullptr) != 0 || least < solid;
}

Result<Rendition> written(const Image& image, const std::string& media_type, const Job& job)
{
    void* data = nullptr;
    std::size_t size = 0;
    const int failed = media_type == "image/jpeg"
                           ? vips_jpegsave_buffer(
                                 image.get(), &data, &size, "Q", job.limits.jpeg_quality,
                                 "interlace", TRUE, "optimize_coding", TRUE, "strip", TRUE, nullptr)
                           : vips_webpsave_buffer(
                                 image.get(), &data, &size, "Q", job.limits.webp_quality, "effort",
                                 2, "strip", TRUE, nullptr);
    const std::unique_ptr<void, decltype(&g_free)> owned(data, &g_free);
    TRY(job.in_time());
    if (failed != 0) return refuse_damaged();
    const std::string_view bytes(static_cast<const char*>(data), size);
    return Rendition{
        without_webp_notes(bytes), media_type, vips_image_get_width(image.get()),
        vips_image_get_height(image.get())};
}

/// From large to small, each from the one before: a fraction of the work.
Result<void> draw_thumbnails(Picture& picture, Image pixels, const Job& job)
{
    const auto& widths = job.limits.thumbnail_widths;
    for (auto width = widths.rbegin(); width != widths.rend(); ++width) {
        pixels = TRY(narrowed(pixels, *width, job));
        picture.thumbnails.push_back(TRY(written(pixels, "image/webp", job)));
    }
    std::reverse(picture.thumbnails.begin(), picture.thumbnails.end());
    return {};
}

}  // namespace

Result<Picture> render_picture(std::string_view bytes, const PictureLimits& limits)
{
    static std::once_flag started;
    std::call_once(started, start_vips);
    const Job job{limits, Clock::now() + std::chrono::milliseconds(limits.max_milliseconds)};

    const auto lean = without_png_texts(bytes);
    TRY(may_decode(lean, limits));
    auto pixels = TRY(decode(lean, job));

    Picture picture;
    picture.full =
        TRY(written(pixels, shows_through(pixels.get()) ? "image/webp" : "image/jpeg", job));
    TRY(draw_thumbnails(picture, std::move(pixels), job));
    return picture;
}

}  // namespace sen::files
