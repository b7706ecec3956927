#pragma once

#include <string>
#include <string_view>

/// Leaves chunks out of pictures where libvips has no say over them.
namespace sen::files {

/// A PNG with only what its colours need and its orientation, up to its end; other bytes come back
/// as they are. Texts go, because they may unfold to gigabytes before any limit is asked.
std::string without_png_texts(std::string_view picture);

/// A WebP of pixels alone, without EXIF, XMP and colour profile; other bytes come back as they are.
/// libvips 8.14 writes EXIF whatever "strip" says (libvips issue 3340, mended by 8.15's "keep").
std::string without_webp_notes(std::string_view picture);

}  // namespace sen::files
