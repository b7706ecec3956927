#include "files/sniff.hpp"

#include "files/sniff_office.hpp"

#include <magic.h>

#include <array>
#include <memory>
#include <stdexcept>

namespace sen::files {
namespace {

struct Form {
    std::string_view media_type;
    std::string_view extension;
    std::string_view also;  ///< what libmagic may say instead, beside the media type itself
};

constexpr std::string_view any_zip = "application/zip application/octet-stream";

constexpr std::array<Form, 9> forms{{
    {"image/jpeg", "jpg", ""},
    {"image/png", "png", ""},
    {"image/webp", "webp", ""},
    {"image/heic", "heic", "image/heif"},
    {"application/pdf", "pdf", ""},
    {"application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", any_zip},
    {"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", any_zip},
    {"application/vnd.oasis.opendocument.text", "odt", any_zip},
    {"application/vnd.oasis.opendocument.spreadsheet", "ods", any_zip},
}};

const Form* form_of(std::string_view media_type)
{
    for (const auto& form : forms)
        if (form.media_type == media_type) return &form;
    return nullptr;
}

struct CloseMagic {
    void operator()(magic_t handle) const { magic_close(handle); }
};
using Magic = std::unique_ptr<magic_set, CloseMagic>;

Magic open_magic()
{
    Magic handle(magic_open(MAGIC_MIME_TYPE | MAGIC_ERROR | MAGIC_NO_CHECK_COMPRESS));
    if (!handle || magic_load(handle.get(), nullptr) != 0)
        throw std::runtime_error("libmagic has no database");
    return handle;
}

/// A handle is not safe to share, so each thread keeps its own. The start of the file is enough.
std::string magic_type(std::string_view bytes)
{
    thread_local const auto handle = open_magic();
    constexpr std::size_t enough = 256 * 1024;
    const auto start = bytes.substr(0, enough);
    const char* type = magic_buffer(handle.get(), start.data(), start.size());
    return type ? type : "application/octet-stream";
}

bool is_pdf(std::string_view bytes)
{
    constexpr std::size_t tail = 2048;
    const auto end = bytes.substr(bytes.size() > tail ? bytes.size() - tail : 0);
    return bytes.starts_with("%PDF-") && end.find("startxref") != end.npos &&
           end.find("%%EOF") != end.npos;
}

bool is_webp(std::string_view bytes)
{
    return bytes.starts_with("RIFF") && bytes.substr(0, 12).ends_with("WEBP");
}

bool is_heic(std::string_view bytes)
{
    if (bytes.size() < 12 || bytes.substr(4, 4) != "ftyp") return false;
    const auto brand = bytes.substr(8, 4);
    return brand == "heic" || brand == "heix" || brand == "mif1";
}

/// What the container says it is; empty when it is none of ours.
Result<std::string> container_type(std::string_view bytes, const OfficeLimits& limits)
{
    if (bytes.starts_with("\xff\xd8\xff")) return "image/jpeg";
    if (bytes.starts_with("\x89PNG\r\n\x1a\n")) return "image/png";
    if (is_webp(bytes)) return "image/webp";
    if (is_heic(bytes)) return "image/heic";
    if (is_pdf(bytes)) return "application/pdf";
    if (bytes.starts_with("PK\x03\x04")) return office_type(bytes, limits);
    return "";
}

bool agrees(const Form& form, std::string_view magic)
{
    return form.media_type == magic ||
           (!form.also.empty() && form.also.find(magic) != form.also.npos);
}

}  // namespace

bool is_recognised(std::string_view media_type) { return form_of(media_type) != nullptr; }

std::string_view extension_of(std::string_view media_type)
{
    const auto* form = form_of(media_type);
    return form ? form->extension : std::string_view{};
}

Result<FileType> sniff(std::string_view bytes, const FileKinds& kinds)
{
    if (bytes.empty()) return refuse(Refusal::invalid, "file.empty");
    if (bytes.size() > kinds.max_bytes()) return refuse(Refusal::too_large, "file.too_large");

    const auto type = TRY(container_type(bytes, kinds.office));
    const auto magic = magic_type(bytes);
    const auto* form = form_of(type);
    const auto* kind = kinds.of_media_type(type);
    if (!form || !kind || !agrees(*form, magic))
        return refuse(Refusal::unsupported, "file.type_not_accepted", magic);
    if (bytes.size() > kind->max_bytes)
        return refuse(Refusal::too_large, "file.too_large", kind->kind);

    return FileType{kind->kind, type, std::string(form->extension)};
}

}  // namespace sen::files
