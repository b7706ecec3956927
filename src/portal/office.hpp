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

    /// Reads the folder of the built screens; without one the office is missing. Throws
    /// std::runtime_error for a folder that is there but not whole.
    explicit Office(const std::string& folder);

    /// /quan-ly, /quan-ly/…, /dang-nhap and /assets/…; `missing` answers for what is not there.
    void routes(http::Router&, const Missing& missing) const;

private:
    std::shared_ptr<const http::Assets> m_assets;  ///< shared by the routes, which outlive no one
};

}  // namespace sen::portal
