#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include <boost/json.hpp>

#include "app/application.hpp"
#include "support/databases.hpp"
#include "support/watched_database.hpp"

namespace sen::test {

/// What came back, with its body read as JSON where it is JSON.
struct Answer {
    int status = 0;
    boost::json::value body;
    http::Response response;

    /// A member on the way "star.status" as text; "null" for null, "" for nothing there.
    [[nodiscard]] std::string at(std::string_view path) const;
};

/// The whole application in this process, on each database, called by operation name as a named
/// person. Every exchange is noted for the check against the contract (tools/check_exchanges.mjs).
class OnEachApp : public OnEachDatabase {
protected:
    using Values = std::map<std::string, std::string>;

    /// Calls an operation. `values` fill its path first and its query with what is left.
    Answer call(
        std::string_view person, const std::string& operation, const Values& values = {},
        const std::string& body = {});
    /// A GET of any address, its query with it, as nobody.
    Answer get(const std::string& target, http::Pairs headers = {});
    /// Any request, as it is.
    Answer send(http::Request);

    /// Adds an account that can act at once: "lan" with a session of its own.
    void person(
        const std::string& username, const std::string& role, const std::string& commune_code = {},
        const std::string& producer_id = {});

    /// The actions of the journal so far, oldest first.
    std::vector<std::string> journal();

    app::Application& application();
    /// Another node over the same database; nothing tells it of what is written but the journal.
    std::unique_ptr<app::Application> another_node();
    /// Ends the application and closes the database; both come back when asked for.
    void restart()
    {
        m_application.reset();
        m_watched.reset();
        close();
    }
    /// What the clock of the application shows; tests move it by hand.
    Instant now = Instant::parse("2026-11-24T03:00:00.000Z").value();

private:
    std::optional<WatchedDatabase> m_watched;
    std::unique_ptr<app::Application> m_application;
};

}  // namespace sen::test
