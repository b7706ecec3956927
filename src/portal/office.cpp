#include "portal/office.hpp"

#include <filesystem>
#include <mutex>
#include <optional>

#include <spdlog/spdlog.h>

#include "http/router.hpp"

namespace sen::portal {

struct Office::Screens {
    std::string folder;
    std::once_flag is_read;
    std::optional<http::Assets> assets;

    /// The screens; null when there are none. Throws std::runtime_error for a folder that is not
    /// whole.
    const http::Assets* read()
    {
        std::call_once(is_read, [this] {
            if (std::filesystem::exists(folder + "/index.html"))
                assets = http::Assets::load(folder);
            else
                spdlog::warn("no screens in {}: the office is not served", folder);
        });
        return assets ? &*assets : nullptr;
    }
};

Office::Office(const std::string& folder) : m_screens(std::make_shared<Screens>())
{
    m_screens->folder = folder;
}

void Office::routes(http::Router& router, const Missing& missing) const
{
    const auto index = [screens = m_screens, missing](const http::Request& request) {
        const auto* assets = screens->read();
        return assets ? assets->index(request) : missing(request);
    };
    router.plain("/quan-ly/*", index);
    router.plain("/dang-nhap", index);
    router.plain("/assets/*", [screens = m_screens, missing](const http::Request& request) {
        const auto* assets = screens->read();
        auto found = assets ? assets->answer(request, request.path) : std::nullopt;
        return found ? std::move(*found) : missing(request);
    });
}

}  // namespace sen::portal
