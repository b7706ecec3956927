#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "http/desk.hpp"
#include "http/dispatcher.hpp"
#include "http/server.hpp"

namespace sen::trace {

/// Whether whoever has no token may capture and query: in the demo only.
enum class Guests { refused, welcome };

/// A request for something behind this door.
struct Asked {
    const http::Request& request;
    std::vector<std::string> segments;  ///< of the path, decoded one by one
};

using Handler = std::function<Result<http::Response>(http::Desk&, const Asked&)>;

/// One method at one path of a standard's interface. "*" stands for any one segment.
struct Entry {
    std::string_view method;
    std::vector<std::string_view> path;
    std::string_view action;  ///< the row of data/law/access.json
    Handler handler;
    std::size_t max_body = 0;
};

/// The doors whose form GS1 prescribes: paths, methods, headers and errors are those of EPCIS 2.0,
/// not of api/openapi.yaml (docs/adr/0018). Whatever else is asked goes on to the rest.
class Door : public http::Service {
public:
    struct Parts {
        db::Database& database;
        const rulebook::Rulebook& rules;
        http::Service& rest;
        http::Identify identify;
        std::function<Instant()> clock;
        std::function<void()> committed;
        Guests guests = Guests::refused;
    };
    explicit Door(Parts);

    http::Plan plan(const http::Request&) override;
    http::Response answer(http::Request&) override;
    http::Response
    refuse(int status, std::string_view code, const std::string& request_id) override;

private:
    struct Found {
        const Entry* entry = nullptr;  ///< null: nothing for this method
        std::string allowed;           ///< the methods of the path; empty: no such path
        std::vector<std::string> segments;
    };
    [[nodiscard]] Found find(const http::Request&) const;
    http::Response answer_found(const Found&, const http::Request&);
    http::Response problem(const Refusal&, const http::Request&) const;
    http::Identity identity_of(const http::Request&, Instant now);
    [[nodiscard]] Result<void>
    admit(const Entry&, const http::Request&, const http::Identity&) const;

    Parts m_parts;
    std::vector<Entry> m_entries;
};

}  // namespace sen::trace
