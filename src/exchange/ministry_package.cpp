#include "exchange/ministry_package.hpp"

#include <algorithm>
#include <stdexcept>
#include <utility>

#include <fmt/format.h>

#include "aftercare/ministry.hpp"
#include "dossier/paper.hpp"
#include "evaluation/minutes.hpp"
#include "exchange/csv_writer.hpp"
#include "exchange/xlsx_writer_zip.hpp"
#include "files/safe_name.hpp"
#include "http/form.hpp"
#include "http/router.hpp"
#include "rulebook/rulebook.hpp"

namespace sen::exchange {
namespace {

using dossier::Dossier;

constexpr std::uint64_t piece_bytes = 256 * 1024;

/// What the tables say: documents still to be drawn, and the papers of the dossier.
struct Gathered {
    std::vector<paperwork::Paper> papers;
    std::vector<dossier::KeptFile> files;
};

Result<Gathered> gather(Call& call, const PackageParts& parts, const Id<Dossier>& id)
{
    TRY(aftercare::find_term(call, id));
    const auto dossier = TRY(dossier::find_dossier(call, "ministry.package", id));
    CHECK(dossier.decision_id.has_value());
    Gathered found;
    for (const auto form :
         {dossier::DossierPaper::registration, dossier::DossierPaper::self_assessment,
          dossier::DossierPaper::commune_check})
        found.papers.push_back(
            TRY(dossier::paper_of(call, id, form, parts.documents, parts.public_url)));
    found.papers.push_back(TRY(evaluation::minutes_of(call, id)));
    for (const auto kind :
         {evaluation::DecisionPaper::summary, evaluation::DecisionPaper::decision})
        found.papers.push_back(
            TRY(evaluation::paper_of(call, *dossier.decision_id, kind, parts.citations)));
    found.files = TRY(dossier::kept_files(call, id));
    return found;
}

/// One file of the package: drawn by us, or kept by its hash.
struct Content {
    std::string name;
    std::string bytes;
    std::optional<files::Blob> blob;

    [[nodiscard]] std::string sha256() const
    {
        return blob ? blob->id.hex() : files::BlobId::of(bytes).hex();
    }
    [[nodiscard]] std::uint64_t size() const { return blob ? blob->size : bytes.size(); }
};

std::string numbered(std::size_t number, std::string name)
{
    std::replace(name.begin(), name.end(), '/', '-');
    return files::safe_name(fmt::format("{:02} {}", number, name)).text();
}

/// Two of one name stay apart by their numbers.
Result<std::vector<Content>> contents_of(const PackageParts& parts, const Gathered& found)
{
    std::vector<Content> all;
    for (const auto& paper : found.papers) {
        auto drawn = TRY(parts.library.pdf(paper.document, paper.values));
        all.push_back({numbered(all.size() + 1, paper.file_name + ".pdf"), std::move(drawn), {}});
    }
    for (const auto& file : found.files) {
        const auto id = TRY(files::BlobId::parse(file.sha256));
        if (!parts.blobs.exists(id))
            return refuse(Refusal::conflict, "file.missing", file.file_name);
        all.push_back(
            {numbered(all.size() + 1, file.file_name),
             {},
             files::Blob{id, static_cast<std::uint64_t>(file.size)}});
    }
    return all;
}

/// The list of what is inside, for who checks that all came.
Result<Content> list_of(const std::vector<Content>& all, const rulebook::Words& words)
{
    Content list{"00 " + words.text("export.package.list") + ".csv", {}, {}};
    CsvWriter csv(
        [&](std::string_view piece) -> Result<void> {
            list.bytes += piece;
            return {};
        },
        ByteOrderMark::write);
    const std::string titles[] = {
        words.text("export.column.file_name"), words.text("export.column.file_size"),
        words.text("export.column.sha256")};
    TRY(csv.row(
        {std::string_view(titles[0]), std::string_view(titles[1]), std::string_view(titles[2])}));
    for (const auto& content : all) {
        const auto hash = content.sha256();
        TRY(csv.row(
            {std::string_view(content.name), static_cast<std::int64_t>(content.size()),
             std::string_view(hash)}));
    }
    TRY(csv.finish());
    return list;
}

template <class T>
T taken(Result<T> written)
{
    if (!written) throw std::runtime_error(written.error().code);
    if constexpr (!std::is_void_v<T>) return std::move(*written);
}

/// The package on its way out; a paper found damaged then cuts it off.
class PackageFile {
public:
    PackageFile(const files::BlobStore& blobs, std::vector<Content> contents)
        : m_blobs(blobs), m_contents(std::move(contents)),
          m_zip([this](std::string_view piece) -> Result<void> {
              m_out += piece;
              return {};
          })
    {
    }
    PackageFile(const PackageFile&) = delete;
    PackageFile& operator=(const PackageFile&) = delete;

    std::string next()
    {
        while (m_out.empty() && !m_is_finished)
            step();
        return std::exchange(m_out, {});
    }

private:
    void step()
    {
        if (m_at == m_contents.size()) {
            taken(m_zip.finish());
            m_is_finished = true;
            return;
        }
        const auto& content = m_contents[m_at];
        if (m_read == 0) taken(m_zip.open(content.name));
        if (!content.blob) taken(m_zip.write(content.bytes));
        if (content.blob && m_read < content.blob->size) return write_some(*content.blob);
        taken(m_zip.close());
        ++m_at;
        m_read = 0;
    }
    void write_some(const files::Blob& blob)
    {
        const auto piece = taken(m_blobs.read(blob, {m_read, piece_bytes}));
        taken(m_zip.write(piece));
        m_read += piece.size();
    }

    const files::BlobStore& m_blobs;
    std::vector<Content> m_contents;
    ZipWriter m_zip;
    std::string m_out;
    std::size_t m_at = 0;
    std::uint64_t m_read = 0;  ///< of the blob that is being written
    bool m_is_finished = false;
};

}  // namespace

Result<http::Response>
ministry_package(http::Desk& desk, const PackageParts& parts, const Id<Dossier>& id)
{
    const auto found = TRY(desk.read([&](Call& call) { return gather(call, parts, id); }));
    auto contents = TRY(contents_of(parts, found));
    contents.insert(contents.begin(), TRY(list_of(contents, desk.rules().vietnamese)));

    const auto file = std::make_shared<PackageFile>(parts.blobs, std::move(contents));
    http::Response response;
    response.content_type = "application/zip";
    response.pieces = [file] { return file->next(); };
    response.with(
        "Content-Disposition", "attachment; filename=\"ho-so-5-sao-" + id.text + ".zip\"");
    response.with("Cache-Control", "private, no-store");
    return response;
}

void ministry_package_routes(http::Router& router, PackageParts parts)
{
    const auto kept = std::make_shared<const PackageParts>(std::move(parts));
    router.on_desk(
        "exportMinistryPackage",
        [kept](http::Desk& desk, const http::Request& request) -> Result<http::Response> {
            http::Query query(request);
            TRY(query.done());
            return ministry_package(desk, *kept, Id<Dossier>(request.path_value("id")));
        });
}

}  // namespace sen::exchange
