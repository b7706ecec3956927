#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// What may be uploaded, and how much of it: read from data/law/file_kinds.json, never from code.
namespace sen::files {

/// One purpose of files: the media types that serve it and the size all of them share.
struct FileKind {
    std::string kind;  ///< "picture", "document", "spreadsheet"
    std::string purpose;
    std::size_t max_bytes = 0;
    std::vector<std::string> media_types;
};

/// How far an office file (a zip) may unfold.
struct OfficeLimits {
    std::size_t max_members = 0;
    std::uint64_t max_inflated_bytes = 0;
    std::size_t max_manifest_bytes = 0;  ///< of the member that says what the file is
};

/// How large a picture may come and in which sizes it is kept.
struct PictureLimits {
    std::uint64_t max_pixels = 0;
    int max_side = 0;                   ///< pixels, of the stored picture
    std::vector<int> thumbnail_widths;  ///< pixels, from small to large
    int jpeg_quality = 0;               ///< 1 to 100
    int webp_quality = 0;               ///< 1 to 100
    int max_milliseconds = 0;           ///< for all the work on one picture
};

struct FileKinds {
    std::vector<FileKind> kinds;
    OfficeLimits office;
    PictureLimits picture;

    /// The kind that takes this media type; null when none does.
    [[nodiscard]] const FileKind* of_media_type(std::string_view media_type) const;
    /// The largest file of any kind, in bytes.
    [[nodiscard]] std::size_t max_bytes() const;
};

/// Reads the text of file_kinds.json. Throws std::runtime_error naming the fault when a key is
/// missing, a limit is not positive, or a media type is none of the forms we can recognise:
/// so no list can ever let in a type a browser would run.
FileKinds parse_file_kinds(std::string_view json);

}  // namespace sen::files
