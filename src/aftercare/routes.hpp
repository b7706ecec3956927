#pragma once

#include "aftercare/certificate.hpp"
#include "aftercare/extension.hpp"
#include "aftercare/holder_change.hpp"
#include "aftercare/mail_trouble.hpp"
#include "aftercare/ministry.hpp"
#include "aftercare/revocation.hpp"

namespace sen::aftercare {

/// What the operations of this folder stand on. `base_url` is how the public reaches us.
struct Parts {
    const paperwork::Library& library;
    Grounds grounds;
    std::string base_url;
};

/// Every operation of this folder.
inline void routes(http::Router& router, Parts parts)
{
    certificate_routes(router, parts.library, std::move(parts.base_url));
    extension_routes(router);
    holder_change_routes(router);
    mail_routes(router);
    ministry_routes(router);
    revocation_routes(router, std::move(parts.grounds));
}

}  // namespace sen::aftercare
