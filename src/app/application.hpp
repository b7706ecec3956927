#pragma once

#include <functional>
#include <memory>
#include <string>

#include "db/db.hpp"
#include "http/contract.hpp"
#include "http/dispatcher.hpp"
#include "http/router.hpp"
#include "rulebook/rulebook.hpp"

namespace sen::app {

/// Where the program finds what it needs and how it behaves.
struct Settings {
    std::string share;  ///< the folder that holds data/, views/, web/ and openapi.json
    std::string contract_file;
    std::function<Instant()> clock = &Instant::now;
    bool demo = false;
};

/// The whole of Sen over one database, wired once. Several may live in one process.
class Application {
public:
    Application(Settings, db::Database&);

    [[nodiscard]] http::Service& service() { return *m_dispatcher; }
    [[nodiscard]] const http::Contract& contract() const { return m_contract; }

private:
    void routes();

    Settings m_settings;
    db::Database& m_database;
    rulebook::Rulebook m_rules;
    http::Contract m_contract;
    http::Router m_router;
    std::unique_ptr<http::Dispatcher> m_dispatcher;
};

}  // namespace sen::app
