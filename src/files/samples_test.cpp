#include "files/samples_test.hpp"

#include <vips/vips.h>
#include <zlib.h>

#include <algorithm>
#include <fstream>
#include <memory>
#include <sstream>
#include <stdexcept>

/// The HEVC encoder, which only these samples use, keeps a little memory for ever.
extern "C" const char* __lsan_default_suppressions();
extern "C" const char* __lsan_default_suppressions() { return "leak:libx265"; }

namespace sen::files::samples {
namespace {

struct Unref {
    void operator()(VipsImage* image) const { g_object_unref(image); }
};
using Image = std::unique_ptr<VipsImage, Unref>;

void need(int failed)
{
    if (failed != 0) throw std::runtime_error(vips_error_buffer());
}

template <class Step>
Image made(Step step)
{
    VipsImage* out = nullptr;
    need(step(&out));
    return Image(out);
}

template <class Save>
std::string saved(Save save)
{
    void* data = nullptr;
    std::size_t size = 0;
    need(save(&data, &size));
    std::string bytes(static_cast<const char*>(data), size);
    g_free(data);
    return bytes;
}

Image noise(int width, int height)
{
    need(VIPS_INIT("files_test"));
    const auto grey = made([&](auto out) {
        return vips_gaussnoise(out, width, height, "mean", 128.0, "sigma", 40.0, nullptr);
    });
    const auto soft = made([&](auto out) { return vips_gaussblur(grey.get(), out, 1.5, nullptr); });
    const auto bytes = made([&](auto out) { return vips_cast_uchar(soft.get(), out, nullptr); });
    const auto colour = made([&](auto out) {
        VipsImage* bands[] = {bytes.get(), bytes.get(), bytes.get()};
        return vips_bandjoin(bands, out, 3, nullptr);
    });
    return made([&](auto out) {
        return vips_copy(colour.get(), out, "interpretation", VIPS_INTERPRETATION_sRGB, nullptr);
    });
}

/// The left half is white, so that a turned picture can be told.
Image photograph(const Shot& shot)
{
    const auto ground = noise(shot.width, shot.height);
    auto image = Image(vips_image_copy_memory(ground.get()));
    double white[] = {255, 255, 255};
    need(vips_draw_rect(
        image.get(), white, 3, 0, 0, shot.width / 2, shot.height, "fill", TRUE, nullptr));
    auto* it = image.get();
    const std::string xmp = "<x:xmpmeta>secret-xmp</x:xmpmeta>";
    vips_image_set_int(it, VIPS_META_ORIENTATION, shot.orientation);
    vips_image_set_string(it, "exif-ifd0-Make", "secret-maker");
    vips_image_set_string(it, "exif-ifd3-GPSLatitudeRef", "N");
    vips_image_set_string(it, "exif-ifd3-GPSLatitude", "10/1 27/1 36/1");
    vips_image_set_blob_copy(it, VIPS_META_XMP_NAME, xmp.data(), xmp.size());
    vips_image_set_blob_copy(it, VIPS_META_IPTC_NAME, "8BIM secret-iptc", 16);
    VipsBlob* profile = nullptr;
    need(vips_profile_load("p3", &profile, nullptr));
    std::size_t size = 0;
    const void* data = vips_blob_get(profile, &size);
    vips_image_set_blob_copy(it, VIPS_META_ICC_NAME, data, size);
    vips_area_unref(VIPS_AREA(profile));
    return image;
}

Image seen_through(const Shot& shot)
{
    const auto image = photograph(shot);
    return made([&](auto out) { return vips_bandjoin_const1(image.get(), out, 128, nullptr); });
}

std::string jpeg_in(VipsInterpretation space, const Shot& shot)
{
    const auto image = photograph(shot);
    const auto bare = Image(vips_image_copy_memory(image.get()));
    vips_image_remove(bare.get(), VIPS_META_ICC_NAME);
    const auto turned =
        made([&](auto out) { return vips_colourspace(bare.get(), out, space, nullptr); });
    return saved([&](auto data, auto size) {
        return vips_jpegsave_buffer(turned.get(), data, size, nullptr);
    });
}

std::string big_endian(unsigned number)
{
    std::string out;
    for (int shift = 24; shift >= 0; shift -= 8)
        out += static_cast<char>(number >> shift & 255);
    return out;
}

std::string chunk(const std::string& type, const std::string& content)
{
    const auto body = type + content;
    const auto sum =
        crc32(0, reinterpret_cast<const Bytef*>(body.data()), static_cast<uInt>(body.size()));
    return big_endian(static_cast<unsigned>(content.size())) + body +
           big_endian(static_cast<unsigned>(sum));
}

std::string deflated(const std::string& plain)
{
    std::string out(compressBound(plain.size()), '\0');
    uLongf size = out.size();
    compress(
        reinterpret_cast<Bytef*>(out.data()), &size, reinterpret_cast<const Bytef*>(plain.data()),
        plain.size());
    out.resize(size);
    return out;
}

}  // namespace

FileKinds kinds()
{
    std::ostringstream text;
    text << std::ifstream("data/law/file_kinds.json").rdbuf();
    return parse_file_kinds(text.str());
}

std::string jpeg(Shot shot)
{
    const auto image = photograph(shot);
    return saved([&](auto data, auto size) {
        return vips_jpegsave_buffer(image.get(), data, size, "Q", 90, nullptr);
    });
}

std::string png(Shot shot)
{
    const auto image = photograph(shot);
    return saved([&](auto data, auto size) {
        return vips_pngsave_buffer(image.get(), data, size, "compression", 1, nullptr);
    });
}

std::string webp(Shot shot)
{
    const auto image = photograph(shot);
    return saved([&](auto data, auto size) {
        return vips_webpsave_buffer(image.get(), data, size, nullptr);
    });
}

std::string heic(Shot shot)
{
    const auto image = photograph(shot);
    void* data = nullptr;
    std::size_t size = 0;
    if (vips_heifsave_buffer(
            image.get(), &data, &size, "compression", VIPS_FOREIGN_HEIF_COMPRESSION_HEVC, nullptr))
        return vips_error_clear(), std::string();
    std::string bytes(static_cast<const char*>(data), size);
    g_free(data);
    return bytes;
}

std::string png_with_alpha(Shot shot)
{
    const auto image = seen_through(shot);
    return saved([&](auto data, auto size) {
        return vips_pngsave_buffer(image.get(), data, size, nullptr);
    });
}

std::string deep_png_with_alpha(Shot shot)
{
    const auto image = seen_through(shot);
    const auto deep =
        made([&](auto out) { return vips_linear1(image.get(), out, 257, 0, nullptr); });
    const auto cast = made([&](auto out) { return vips_cast_ushort(deep.get(), out, nullptr); });
    const auto named = made([&](auto out) {
        return vips_copy(cast.get(), out, "interpretation", VIPS_INTERPRETATION_RGB16, nullptr);
    });
    return saved([&](auto data, auto size) {
        return vips_pngsave_buffer(named.get(), data, size, nullptr);
    });
}

std::string grey_jpeg(Shot shot) { return jpeg_in(VIPS_INTERPRETATION_B_W, shot); }
std::string cmyk_jpeg(Shot shot) { return jpeg_in(VIPS_INTERPRETATION_CMYK, shot); }

std::string black_png(int width, int height)
{
    need(VIPS_INIT("files_test"));
    const auto black =
        made([&](auto out) { return vips_black(out, width, height, "bands", 3, nullptr); });
    return saved([&](auto data, auto size) {
        return vips_pngsave_buffer(black.get(), data, size, "compression", 9, nullptr);
    });
}

std::string png_header(unsigned width, unsigned height)
{
    return "\x89PNG\r\n\x1a\n" +
           chunk(
               "IHDR", big_endian(width) + big_endian(height) + std::string("\x08\x02\0\0\0", 5)) +
           chunk("IDAT", deflated(std::string(1000, '\0'))) + chunk("IEND", "");
}

std::string png_with_text_bomb(std::size_t megabytes)
{
    auto whole = png();
    constexpr std::size_t after_header = 8 + 25;
    const auto text = std::string("Comment\0\0", 9) + deflated(std::string(megabytes << 20, 'a'));
    return whole.insert(after_header, chunk("zTXt", text));
}

std::vector<std::string> metadata(const std::string& picture)
{
    const Image image(vips_image_new_from_buffer(picture.data(), picture.size(), "", nullptr));
    if (!image) throw std::runtime_error("no picture");
    gchar** fields = vips_image_get_fields(image.get());
    std::vector<std::string> names;
    for (gchar** field = fields; *field != nullptr; ++field)
        names.emplace_back(*field);
    g_strfreev(fields);
    return names;
}

std::vector<double> pixel(const std::string& picture, int x, int y)
{
    const Image image(vips_image_new_from_buffer(picture.data(), picture.size(), "", nullptr));
    double* values = nullptr;
    int bands = 0;
    need(vips_getpoint(image.get(), &values, &bands, x, y, nullptr));
    std::vector<double> colour(values, values + bands);
    g_free(values);
    return colour;
}

}  // namespace sen::files::samples
