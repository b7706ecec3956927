#pragma once

#include <string>
#include <string_view>

#include "base/result.hpp"
#include "files/file_kinds.hpp"

namespace sen::files {

/// What a file is by its content; what its sender called it has no part in it.
struct FileType {
    std::string kind;        ///< a kind of file_kinds.json: "picture"
    std::string media_type;  ///< "image/jpeg"
    std::string extension;   ///< the one it is served with, without the dot: "jpg"

    bool operator==(const FileType&) const = default;
};

/// True for media types sniff() can tell. None of them is a type a browser runs.
bool is_recognised(std::string_view media_type);

/// The extension files of a recognised media type carry; empty for any other.
std::string_view extension_of(std::string_view media_type);

/// Tells what the bytes are: our own look at the container and libmagic must agree, and the kinds
/// must take it. Refuses "file.empty", "file.too_large" (subject: the kind), "file.has_macros",
/// "file.inflates_too_much" and, for all else, "file.type_not_accepted" (subject: what libmagic
/// takes it for). A picture passes here with anything appended: keep only what
/// render_picture() made of it. Safe to call from several threads.
Result<FileType> sniff(std::string_view bytes, const FileKinds& kinds);

}  // namespace sen::files
