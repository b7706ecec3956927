#pragma once

#include "aftercare/certificate.hpp"
#include "exchange/table.hpp"
#include "http/message.hpp"

namespace sen::http {
class Desk;
}

namespace sen::exchange {

/// The register of certificates as asked for and as the caller may see it, newest first, made 500
/// at a time while it is being sent. A broken database throws from the pieces, which cuts the
/// answer.
http::Pieces certificate_table(http::Desk&, aftercare::CertificateQuery, Format);

}  // namespace sen::exchange
