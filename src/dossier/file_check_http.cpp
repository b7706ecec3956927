#include "dossier/file_check.hpp"
#include "http/answer.hpp"
#include "http/desk.hpp"
#include "http/router.hpp"

namespace sen::dossier {
namespace {

/// Reads every file again and compares its SHA-256; outside any transaction, since it may be long.
Result<std::vector<FileFault>>
faults_among(const files::BlobStore& blobs, const std::vector<KeptFile>& kept)
{
    std::vector<FileFault> faults;
    for (const auto& file : kept) {
        const auto id = TRY(files::BlobId::parse(file.sha256));
        const auto sound = blobs.verify({id, static_cast<std::uint64_t>(file.size)});
        if (!sound) faults.push_back({file.evidence_id, file.file_name, sound.error().code});
    }
    return faults;
}

}  // namespace

void file_check_routes(http::Router& router, const files::BlobStore& blobs)
{
    router.on_desk(
        "checkDossierFiles",
        [&blobs](http::Desk& desk, const http::Request& request) -> Result<http::Response> {
            const Id<Dossier> id(request.path_value("id"));
            const auto kept = TRY(desk.read([&](Call& call) { return kept_files(call, id); }));
            const auto faults = TRY(faults_among(blobs, kept));
            return http::json_response(
                200, json::Object{}
                         .set("checked", static_cast<std::int64_t>(kept.size()))
                         .set("faults", faults)
                         .text());
        });
}

}  // namespace sen::dossier
