#include "paperwork/door.hpp"

#include <algorithm>

#include "files/served.hpp"

namespace sen::paperwork {
namespace {

files::FileType type_of(Format format)
{
    const std::string media_type =
        format == Format::pdf
            ? "application/pdf"
            : "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    return {"document", media_type, std::string(files::extension_of(media_type))};
}

}  // namespace

Result<http::Response> hand_out(const Library& library, const Paper& paper, Format format)
{
    http::Response response;
    response.body = format == Format::pdf ? TRY(library.pdf(paper.document, paper.values))
                                          : TRY(library.docx(paper.document, paper.values));
    auto name = paper.file_name + "." + std::string(name_of(format));
    std::replace(name.begin(), name.end(), '/', '-');
    for (auto& [header, value] : files::served_type(type_of(format), files::safe_name(name))) {
        if (header == "Content-Type")
            response.content_type = value;
        else
            response.with(header, value);
    }
    response.with("Cache-Control", "private, no-store");
    return response;
}

}  // namespace sen::paperwork
