#pragma once

#include <functional>
#include <memory>
#include <string>

#include "http/assets.hpp"
#include "http/message.hpp"

namespace sen::http {
class Router;
}

namespace sen::portal {

/// The built screens: what they are made of at /assets/, and their one page at every address that
/// they route themselves.
class Office {
public:
    using Missing = std::function<http::Response(const http::Request&)>;

    /// The folder of the built screens; without one the office is missing. It is read at the first
    /// request, so that the public pages need not wait for it.
    explicit Office(const std::string& folder);

    /// /quan-ly, /quan-ly/…, /dang-nhap and /assets/…; `missing` answers for what is not there.
    void routes(http::Router&, const Missing& missing) const;

private:
    struct Screens;
    std::shared_ptr<Screens> m_screens;  ///< shared by the routes, which live in the router
};

}  // namespace sen::portal
