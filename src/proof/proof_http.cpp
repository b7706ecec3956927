#include "base/text.hpp"
#include "http/answer.hpp"
#include "http/form.hpp"
#include "http/router.hpp"
#include "proof/proof.hpp"

namespace sen::proof {
namespace {

struct ProofKeys {
    std::vector<PublicKey> items;

    static constexpr auto fields() { return std::tuple{Field{"items", &ProofKeys::items}}; }
};

Result<http::Response>
answer_export(Call& call, const Workshop& workshop, const http::Request& request)
{
    http::Query query(request);
    TRY(query.done());
    const auto code = TRY(clean(request.path_value("code")));
    http::Response response;
    response.content_type = "application/zip";
    response.body = TRY(export_proof(call, workshop, code, JudgeNames::masked));
    response.with("Content-Disposition", "attachment; filename=\"proof-" + slug(code) + ".zip\"");
    response.with("Cache-Control", "no-store");
    return response;
}

}  // namespace

void proof_routes(http::Router& router, const Workshop& workshop)
{
    router.on("exportProof", [&workshop](Call& call, const http::Request& request) {
        return answer_export(call, workshop, request);
    });
    router.on(
        "listProofKeys",
        [&workshop](Call& call, const http::Request& request) -> Result<http::Response> {
            http::Query query(request);
            TRY(query.done());
            const ProofKeys keys{workshop.keys.public_keys(call.now)};
            return http::json_response(200, json::text(keys));
        });
}

}  // namespace sen::proof
