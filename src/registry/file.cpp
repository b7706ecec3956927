#include "registry/file.hpp"

#include <chrono>
#include <semaphore>

#include "access/actor.hpp"
#include "access/journal.hpp"
#include "files/picture.hpp"
#include "files/safe_name.hpp"
#include "files/sniff.hpp"
#include "registry/file_store.hpp"

namespace sen::registry {
namespace {

/// Drawing a picture takes a core and much memory: at most this many at once in the process.
constexpr int most_pictures_at_once = 2;
std::counting_semaphore<most_pictures_at_once> free_easels{most_pictures_at_once};

/// Holds one of the places where pictures are drawn.
class Easel {
public:
    explicit Easel(std::chrono::milliseconds wait) : m_is_held(free_easels.try_acquire_for(wait)) {}
    Easel(const Easel&) = delete;
    Easel& operator=(const Easel&) = delete;
    ~Easel()
    {
        if (m_is_held) free_easels.release();
    }
    [[nodiscard]] bool is_held() const { return m_is_held; }

private:
    bool m_is_held;
};

Result<files::Picture> drawn(std::string_view bytes, const files::PictureLimits& limits)
{
    const Easel easel{std::chrono::milliseconds(limits.max_milliseconds)};
    if (!easel.is_held()) return refuse(Refusal::unavailable, "file.pictures_busy");
    return files::render_picture(bytes, limits);
}

std::int64_t size_of(const files::Blob& blob) { return static_cast<std::int64_t>(blob.size); }

Result<void> keep_whole(files::BlobStore& blobs, std::string_view bytes, File& file)
{
    const auto blob = TRY(blobs.put(bytes));
    file.sha256 = blob.id.hex();
    file.size = size_of(blob);
    return {};
}

Result<void> keep_picture(files::BlobStore& blobs, const files::Picture& picture, File& file)
{
    CHECK(picture.thumbnails.size() == 2);
    TRY(keep_whole(blobs, picture.full.bytes, file));
    const auto small = TRY(blobs.put(picture.thumbnails[0].bytes));
    const auto middle = TRY(blobs.put(picture.thumbnails[1].bytes));
    file.media_type = picture.full.media_type;
    file.width = picture.full.width;
    file.height = picture.full.height;
    file.small_320 = small.id.hex();
    file.small_320_size = size_of(small);
    file.small_800 = middle.id.hex();
    file.small_800_size = size_of(middle);
    return {};
}

File file_of(const http::Desk& desk, const Upload& upload)
{
    const auto& actor = desk.actor();
    File file;
    file.id = Id<File>(new_id());
    file.name = files::safe_name(upload.name).text();
    file.purpose = upload.use;
    file.owner_id = actor.account_id;
    if (!actor.producer_id.empty()) file.producer_id = actor.producer_id;
    file.created_at = desk.now();
    return file;
}

Result<void> may_read(Call& call, const File& file)
{
    if (!call.actor.account_id.empty() && file.owner_id == call.actor.account_id) return {};
    if (store::is_public_picture(call.tx, file.id)) return {};
    return access::may(call, "file.read", {file.producer_id.value_or(""), ""});
}

}  // namespace

Result<File> take_in(
    http::Desk& desk, files::BlobStore& blobs, const files::FileKinds& kinds, const Upload& upload)
{
    const auto type = TRY(files::sniff(upload.bytes, kinds));
    const bool is_picture = type.kind == "picture";
    if (upload.use == FileUse::picture && !is_picture)
        return refuse(Refusal::invalid, "file.not_a_picture", type.media_type);

    auto file = file_of(desk, upload);
    file.media_type = type.media_type;
    if (is_picture) {
        const auto picture = TRY(drawn(upload.bytes, kinds.picture));
        TRY(keep_picture(blobs, picture, file));
    } else {
        TRY(keep_whole(blobs, upload.bytes, file));
    }
    return desk.write([&](Call& call) -> Result<File> {
        store::insert(call.tx, file);
        record(call, "file.created", {"file", file.id.text});
        return file;
    });
}

Result<File> find_file(Call& call, const Id<File>& id)
{
    auto file = store::find_file(call.tx, id);
    if (!file) return access::missing(call, "file.read", "file.not_found", id.text);
    TRY(may_read(call, *file));
    return std::move(*file);
}

void hand_to(Call& call, const Id<File>& id, const std::string& producer_id)
{
    store::hand_to(call.tx, id, producer_id);
}

Result<File> find_public_picture(Call& call, const Id<File>& id)
{
    auto file = store::find_file(call.tx, id);
    if (!file || !store::is_public_picture(call.tx, id))
        return refuse(Refusal::not_found, "file.not_found", id.text);
    return std::move(*file);
}

Result<void> may_be_picture(Call& call, const Id<File>& id)
{
    const auto file = store::find_file(call.tx, id);
    if (!file || file->purpose != FileUse::picture || !may_read(call, *file))
        return refuse(Refusal::invalid, "product.picture_unknown", id.text);
    return {};
}

}  // namespace sen::registry
