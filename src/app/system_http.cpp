#include "app/system_http.hpp"

#include <spdlog/spdlog.h>

#include "access/journal.hpp"

namespace sen::app {
namespace {

http::Response plain_text(int status, std::string text)
{
    http::Response response;
    response.status = status;
    response.content_type = "text/plain; charset=utf-8";
    response.body = std::move(text);
    response.with("Cache-Control", "no-store");
    return response;
}

http::Response readiness(db::Database& database)
{
    try {
        database.read([](db::Tx& tx) { access::last_seq(tx); });
        return plain_text(200, "ready\n");
    } catch (const db::Failure& failure) {
        spdlog::error("not ready: {}", failure.what());
        return plain_text(503, "the database does not answer\n");
    }
}

}  // namespace

void system_routes(http::Router& router, const http::Contract& contract, db::Database& database)
{
    router.plain("/healthz", [](const http::Request&) { return plain_text(200, "alive\n"); });
    router.plain("/readyz", [&database](const http::Request&) { return readiness(database); });
    const auto json = std::make_shared<const std::string>(contract.json);
    router.plain("/api/openapi.json", [json](const http::Request&) {
        http::Response response;
        response.content_type = "application/json";
        response.shared_body = json;
        return response;
    });
}

}  // namespace sen::app
