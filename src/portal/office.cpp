#include "portal/office.hpp"

#include <filesystem>

#include <spdlog/spdlog.h>

#include "http/router.hpp"

namespace sen::portal {

Office::Office(const std::string& folder)
{
    if (std::filesystem::exists(folder + "/index.html"))
        m_assets = std::make_shared<const http::Assets>(http::Assets::load(folder));
    else
        spdlog::warn("no screens in {}: the office is not served", folder);
}

void Office::routes(http::Router& router, const Missing& missing) const
{
    const auto index = [assets = m_assets, missing](const http::Request& request) {
        return assets ? assets->index(request) : missing(request);
    };
    router.plain("/quan-ly/*", index);
    router.plain("/dang-nhap", index);
    router.plain("/assets/*", [assets = m_assets, missing](const http::Request& request) {
        auto found = assets ? assets->answer(request, request.path) : std::nullopt;
        return found ? std::move(*found) : missing(request);
    });
}

}  // namespace sen::portal
