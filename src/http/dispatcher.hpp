#pragma once

#include <functional>
#include <memory>
#include <string>

#include "access/actor.hpp"
#include "db/db.hpp"
#include "http/router.hpp"
#include "http/server.hpp"
#include "rulebook/rulebook.hpp"

namespace sen::http {

/// Who a request comes from, and the token its writes must carry.
struct Identity {
    access::Actor actor;
    std::string csrf_token;  ///< empty for who has not signed in and for machines' tokens
};

/// Tells who asks; reads only. Someone unknown is `Role::anyone`, never a refusal.
using Identify = std::function<Identity(Call&, const Request&)>;

/// Takes a request through match, identity, permission, transaction and answer.
class Dispatcher : public Service {
public:
    struct Parts {
        db::Database& database;
        const rulebook::Rulebook& rules;
        const Router& router;
        Identify identify;
        std::function<Instant()> clock;
        /// Called after each committed write, on the thread that wrote.
        std::function<void()> committed;
        /// The page for a person whose browser was refused outside /api/; problem+json without it.
        std::function<Response(const Request&, int status)> error_page;
    };
    explicit Dispatcher(Parts parts);

    Plan plan(const Request&) override;
    Response answer(Request&) override;
    Response refuse(int status, std::string_view code, const std::string& request_id) override;

private:
    Response routed(Request&);
    Response in_transaction(const Route&, const Request&);
    Response at_desk(const Route&, const Request&);
    Response problem(const Refusal&, const Request&) const;
    /// Refuses unless the actor may ask for the operation at all and its write is its own.
    Result<void> admit(const Route&, const Request&, const Identity&) const;

    Parts m_parts;
};

}  // namespace sen::http
