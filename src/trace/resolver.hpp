#pragma once

#include <functional>
#include <string>

#include "db/db.hpp"
#include "http/server.hpp"
#include "rulebook/rulebook.hpp"
#include "trace/application_identifiers.hpp"
#include "trace/digital_link.hpp"

namespace sen::trace {

/// The GS1-Conformant resolver: /01/{gtin} and all below it lead to what is known of the product,
/// the level above when a lot or a serial number has nothing of its own. Open to everyone, reads
/// only.
class Resolver : public http::Service {
public:
    struct Parts {
        db::Database& database;
        const rulebook::Rulebook& rules;
        http::Service& rest;   ///< whatever is no Digital Link
        std::string file;      ///< data/gs1/application_identifiers.txt
        std::string base_url;  ///< how the public reaches us
        /// The page for a person whose browser asked in vain.
        std::function<http::Response(const http::Request&, int status)> error_page;
    };
    /// Throws std::runtime_error when the file is none of Application Identifiers.
    explicit Resolver(Parts);

    http::Plan plan(const http::Request&) override;
    http::Response answer(http::Request&) override;
    http::Response
    refuse(int status, std::string_view code, const std::string& request_id) override;

private:
    http::Response resolve(const http::Request&);
    Result<http::Response> led(const http::Request&);
    http::Response refused(const http::Request&, const Refusal&);
    [[nodiscard]] http::Response description() const;

    Parts m_parts;
    ApplicationIdentifiers m_identifiers;
};

}  // namespace sen::trace
