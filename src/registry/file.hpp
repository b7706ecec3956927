#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>

#include "access/call.hpp"
#include "base/fields.hpp"
#include "base/id.hpp"
#include "base/result.hpp"
#include "base/time.hpp"
#include "files/blob_store.hpp"
#include "files/file_kinds.hpp"
#include "http/desk.hpp"

namespace sen::http {
class Router;
}

namespace sen::registry {

/// What somebody wants to use a file for.
enum class FileUse { picture, evidence, document };
constexpr auto names(FileUse)
{
    return std::array<std::string_view, 3>{"picture", "evidence", "document"};
}

/// A file somebody handed in; its bytes lie in the file store under their hash. Never changed but
/// for a producer who may read it too.
struct File {
    Id<File> id;
    std::string name;  ///< a safe name to show, never a path
    FileUse purpose = FileUse::document;
    std::string media_type;  ///< by its content
    std::int64_t size = 0;   ///< bytes
    std::string sha256;
    std::optional<std::string> small_320;  ///< SHA-256; of pictures only
    std::optional<std::int64_t> small_320_size;
    std::optional<std::string> small_800;
    std::optional<std::int64_t> small_800_size;
    std::optional<int> width;  ///< pixels; of pictures only
    std::optional<int> height;
    std::string owner_id;  ///< account
    std::optional<std::string> producer_id;
    Instant created_at;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"id", &File::id},
            Field{"name", &File::name},
            Field{"purpose", &File::purpose},
            Field{"media_type", &File::media_type},
            Field{"size", &File::size},
            Field{"sha256", &File::sha256},
            Field{"small_320", &File::small_320},
            Field{"small_320_size", &File::small_320_size},
            Field{"small_800", &File::small_800},
            Field{"small_800_size", &File::small_800_size},
            Field{"width", &File::width},
            Field{"height", &File::height},
            Field{"owner_id", &File::owner_id},
            Field{"producer_id", &File::producer_id},
            Field{"created_at", &File::created_at},
        };
    }
};

/// What a sender says of a file.
struct Upload {
    std::string_view name;
    FileUse use = FileUse::document;
    std::string_view bytes;
};

/// Takes a file: tells its kind from its bytes, draws a picture anew with two small ones, keeps
/// the bytes, then the row. A refusal after the bytes were kept leaves only bytes nobody names.
/// Refuses what files/sniff.hpp and files/picture.hpp refuse, "file.not_a_picture" for another
/// kind where a picture is wanted, and "file.pictures_busy" when too many are being drawn.
Result<File> take_in(http::Desk&, files::BlobStore&, const files::FileKinds&, const Upload&);

/// The file, for a caller who may read it: who handed it in, its producer, the offices; the
/// picture of a public product for everybody with an account.
Result<File> find_file(Call&, const Id<File>&);

/// Lets a producer read a file that an office handed in for it, from now on. For a caller who has
/// checked its permission; a file of another producer stays whose it is.
void hand_to(Call&, const Id<File>&, const std::string& producer_id);

/// The picture of a public product, for anybody. Refuses "file.not_found".
Result<File> find_public_picture(Call&, const Id<File>&);

/// Refuses "product.picture_unknown" unless the file is a picture that the caller may read.
Result<void> may_be_picture(Call&, const Id<File>&);

/// POST and GET of /files, and /tep/{id}/{width}: the pictures of public products without an
/// account. Throws std::runtime_error when the law's small sizes are not those of the table.
void file_routes(http::Router&, files::BlobStore&, const files::FileKinds&);

}  // namespace sen::registry
