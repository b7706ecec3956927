#include <stdexcept>

#include "files/served.hpp"
#include "http/answer.hpp"
#include "http/conditional.hpp"
#include "http/form.hpp"
#include "http/router.hpp"
#include "registry/file.hpp"

namespace sen::registry {
namespace {

constexpr std::int64_t small_width = 320;
constexpr std::int64_t middle_width = 800;

/// A file as it is told to who handed it in.
json::Object told(const File& file)
{
    json::Object told;
    told.set("id", file.id)
        .set("name", file.name)
        .set("media_type", file.media_type)
        .set("size", file.size)
        .set("sha256", file.sha256)
        .set("width", file.width)
        .set("height", file.height)
        .set("created_at", file.created_at);
    return told;
}

/// One of the forms in which a file is kept.
struct Form {
    std::string media_type;
    std::string sha256;
    std::int64_t size = 0;
};

/// The whole when no width is given. Refuses "file.no_small_picture".
Result<Form> form_of(const File& file, std::optional<std::int64_t> width)
{
    if (!width) return Form{file.media_type, file.sha256, file.size};
    const auto& sha256 = *width == small_width ? file.small_320 : file.small_800;
    const auto& size = *width == small_width ? file.small_320_size : file.small_800_size;
    if (!sha256 || !size) return refuse(Refusal::not_found, "file.no_small_picture", file.id.text);
    return Form{"image/webp", *sha256, *size};
}

files::FileType type_of(const Form& form, const files::FileKinds& kinds)
{
    const auto* kind = kinds.of_media_type(form.media_type);
    CHECK(kind != nullptr);
    return {kind->kind, form.media_type, std::string(files::extension_of(form.media_type))};
}

/// What is kept under its hash never changes, so the hash is the tag and a 304 reads nothing.
class Shelf {
public:
    Shelf(const files::BlobStore& blobs, const files::FileKinds& kinds)
        : m_blobs(blobs), m_kinds(kinds)
    {
    }

    [[nodiscard]] Result<http::Response> serve(
        const http::Request& request, const File& file, std::optional<std::int64_t> width,
        std::string_view cache_control) const
    {
        const auto form = TRY(form_of(file, width));
        const auto tag = '"' + form.sha256.substr(0, 32) + '"';
        http::Response response;
        response.with("ETag", tag).with("Cache-Control", std::string(cache_control));
        if (http::has_already(request, tag)) {
            response.status = 304;
            return response;
        }
        const auto id = TRY(files::BlobId::parse(form.sha256));
        response.body = TRY(m_blobs.read({id, static_cast<std::uint64_t>(form.size)}));
        for (auto& [name, value] :
             files::served_type(type_of(form, m_kinds), files::safe_name(file.name))) {
            if (name == "Content-Type")
                response.content_type = value;
            else
                response.with(name, value);
        }
        return response;
    }

private:
    const files::BlobStore& m_blobs;
    const files::FileKinds& m_kinds;
};

Result<std::optional<std::int64_t>> width_in(const http::Request& request)
{
    http::Query query(request);
    const auto width = query.maybe_number("width", small_width, middle_width);
    if (width && *width != small_width && *width != middle_width)
        query.fault("width", "form.choice");
    TRY(query.done());
    return width;
}

/// The width of a public address; anything else is no address of ours.
Result<std::int64_t> width_of(std::string_view text)
{
    if (text == "320") return small_width;
    if (text == "800") return middle_width;
    return refuse(Refusal::not_found, "http.not_found");
}

}  // namespace

void file_routes(http::Router& router, files::BlobStore& blobs, const files::FileKinds& kinds)
{
    if (kinds.picture.thumbnail_widths != std::vector<int>{small_width, middle_width})
        throw std::runtime_error("file_kinds: small pictures are kept 320 and 800 wide");
    const Shelf shelf(blobs, kinds);

    router.on_desk(
        "createFile",
        [&blobs, &kinds](http::Desk& desk, const http::Request& request) -> Result<http::Response> {
            http::Query query(request);
            const auto name = query.text("name", {1, 300});
            const auto use = query.maybe_choice<FileUse>("use");
            if (!use) query.fault("use", "form.required");
            TRY(query.done());
            const auto file = TRY(take_in(desk, blobs, kinds, {name, *use, request.body}));
            return http::json_response(201, told(file).text());
        });
    router.on_desk(
        "getFile",
        [shelf](http::Desk& desk, const http::Request& request) -> Result<http::Response> {
            const auto width = TRY(width_in(request));
            const Id<File> id(request.path_value("id"));
            const auto file = TRY(desk.read([&](Call& call) { return find_file(call, id); }));
            return shelf.serve(request, file, width, "private, no-cache");
        });
    router.page(
        "/tep/{id}/{width}",
        [shelf](Call& call, const http::Request& request) -> Result<http::Response> {
            const auto width = TRY(width_of(request.path_value("width")));
            const auto file = TRY(find_public_picture(call, Id<File>(request.path_value("id"))));
            return shelf.serve(request, file, width, "public, max-age=86400");
        },
        http::Lane::worker);
}

}  // namespace sen::registry
