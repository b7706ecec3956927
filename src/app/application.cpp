#include "app/application.hpp"

#include "accounts/session.hpp"
#include "registry/product.hpp"

namespace sen::app {

Application::Application(Settings settings, db::Database& database)
    : m_settings(std::move(settings)), m_database(database),
      m_rules(rulebook::Rulebook::load(m_settings.share + "/data")),
      m_contract(http::Contract::load(m_settings.contract_file)), m_router(m_contract)
{
    routes();
    m_dispatcher = std::make_unique<http::Dispatcher>(http::Dispatcher::Parts{
        m_database, m_rules, m_router, &accounts::identify, m_settings.clock, {}});
}

void Application::routes() { registry::product_routes(m_router); }

}  // namespace sen::app
