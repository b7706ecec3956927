#pragma once

#include <string>
#include <utility>
#include <vector>

#include "files/file_kinds.hpp"

/// True files, made by the libraries that own their formats.
namespace sen::files::samples {

/// data/law/file_kinds.json as it is shipped.
FileKinds kinds();

struct Shot {
    int width = 64;
    int height = 48;
    int orientation = 1;  ///< EXIF: 6 is "turn right"
};

/// A noisy photograph with GPS, maker, XMP, IPTC and a Display P3 profile in it.
std::string jpeg(Shot shot = {});
std::string png(Shot shot = {});
std::string webp(Shot shot = {});
/// Empty where this machine has no HEVC encoder.
std::string heic(Shot shot = {});
/// Half of it can be seen through.
std::string png_with_alpha(Shot shot = {});
/// The same with 16 bits a band.
std::string deep_png_with_alpha(Shot shot = {});
std::string grey_jpeg(Shot shot = {});
std::string cmyk_jpeg(Shot shot = {});
/// Tiny as a file, and as large as this in memory.
std::string black_png(int width, int height);
/// A header that claims this size and almost no content.
std::string png_header(unsigned width, unsigned height);
/// A good small PNG that also holds a text that inflates to `megabytes`.
std::string png_with_text_bomb(std::size_t megabytes);

/// The names libvips finds in a picture: "exif-ifd3-GPSLatitude", "icc-profile-data", …
std::vector<std::string> metadata(const std::string& picture);
/// The colour of a pixel, band by band.
std::vector<double> pixel(const std::string& picture, int x, int y);

std::string pdf();

using Members = std::vector<std::pair<std::string, std::string>>;
std::string zip(const Members& members);
/// An office file of that main content type, with further members.
std::string ooxml(const std::string& main_type, const Members& more = {});
std::string docx(const Members& more = {});
std::string xlsx(const Members& more = {});
std::string odt(const Members& more = {});

}  // namespace sen::files::samples
