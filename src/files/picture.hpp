#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "files/file_kinds.hpp"

namespace sen::files {

/// A picture we made: upright, sRGB, without any metadata of the camera.
struct Rendition {
    std::string bytes;
    std::string media_type;  ///< "image/jpeg" or "image/webp"
    int width = 0;           ///< pixels
    int height = 0;          ///< pixels
};

/// What is kept of an uploaded picture; the upload itself is thrown away.
struct Picture {
    Rendition full;                     ///< progressive JPEG, or WebP where something shows through
    std::vector<Rendition> thumbnails;  ///< WebP, one for each width of the limits, small to large
};

/// Decodes JPEG, PNG, WebP or HEIC (one thread), and draws it anew in each size, never larger than
/// it came. Whatever was appended to it or hidden in it is gone. Refuses "picture.damaged",
/// "picture.too_many_pixels" and "picture.too_slow". Safe to call from several threads.
Result<Picture> render_picture(std::string_view bytes, const PictureLimits& limits);

}  // namespace sen::files
