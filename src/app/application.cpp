#include "app/application.hpp"

#include <filesystem>

#include "accounts/access_token.hpp"
#include "accounts/account.hpp"
#include "accounts/journal_http.hpp"
#include "accounts/session.hpp"
#include "aftercare/alert.hpp"
#include "aftercare/mail.hpp"
#include "aftercare/routes.hpp"
#include "app/about_http.hpp"
#include "app/system_http.hpp"
#include "appeal/appeal.hpp"
#include "criteria/criteria_http.hpp"
#include "criteria/library.hpp"
#include "dossier/file_check.hpp"
#include "dossier/paper.hpp"
#include "dossier/routes.hpp"
#include "evaluation/paper.hpp"
#include "evaluation/routes.hpp"
#include "exchange/import_http.hpp"
#include "exchange/ministry_package.hpp"
#include "places/places_http.hpp"
#include "plan/board.hpp"
#include "plan/difference.hpp"
#include "plan/forecast.hpp"
#include "plan/manual_figure.hpp"
#include "plan/own_target.hpp"
#include "plan/report.hpp"
#include "plan/trait.hpp"
#include "registry/change_request.hpp"
#include "registry/file.hpp"
#include "registry/producer.hpp"
#include "registry/product.hpp"
#include "registry/recognition.hpp"
#include "rulebook/data_file.hpp"
#include "rulebook/document.hpp"
#include "search/search_http.hpp"
#include "trace/profile.hpp"
#include "work/reminder.hpp"
#include "work/round_board.hpp"
#include "work/work.hpp"

namespace sen::app {
namespace {

/// How the law is cited; a fault in the file has been told by the criteria sets that rest on it.
evaluation::Citations citations(const std::string& documents_file)
{
    std::vector<rulebook::Finding> told_already;
    evaluation::Citations all;
    for (auto& document : rulebook::load_documents(documents_file, told_already))
        all.emplace(std::move(document.id), std::move(document.cited));
    return all;
}

/// The criteria sets, proven by their worked cases: a third of all that is done before the first
/// answer.
rulebook::CriteriaSets proven(rulebook::CriteriaSets read, const std::string& data_folder)
{
    return criteria::prove(
               std::move(read), data_folder + "/criteria", data_folder + "/law/documents.json")
        .sets;
}

}  // namespace

Application::Application(
    const Settings& settings, db::Database& database, std::function<Instant()> clock)
    : m_settings(settings), m_database(database),
      m_rules(rulebook::Rulebook::load(settings.share + "/data")),
      m_proven(std::async(
          std::launch::async, proven, std::move(m_rules.criteria), settings.share + "/data")),
      m_resolver(m_rules.places), m_file_kinds(files::parse_file_kinds(rulebook::read_file(
                                      settings.share + "/data/law/file_kinds.json"))),
      m_paperwork(settings.share + "/data/paperwork", settings.paperwork_folder()),
      m_documents(dossier::DocumentList::load(settings.share + "/data/law/dossier_documents.json")),
      m_blobs(files::open_blob_folder(settings.files_folder())),
      m_targets(plan::TargetBook::load(settings.share + "/data/plan/targets.json", m_rules)),
      m_periods(plan::PeriodBook::load(settings.share + "/data/plan/periods.json")),
      m_contract(http::Contract::load(contract_file(settings.share))), m_router(m_contract),
      m_proofs{proof::KeyRing(settings.proof_keys_folder()), settings.share + "/data/criteria"},
      m_catalogue(m_database, m_rules), m_portal(
                                            {m_database, m_rules, m_catalogue, clock,
                                             settings.share, settings.public_url(), settings.demo}),
      m_journal(m_database, [this](const auto& lines) { told(lines); }),
      m_importer(settings.share + "/data", m_rules), m_import_jobs(m_database, m_rules, m_importer)
{
    m_rules.criteria = m_proven.get();
    routes();
    m_dispatcher = std::make_unique<http::Dispatcher>(http::Dispatcher::Parts{
        m_database, m_rules, m_router,
        [this](Call& call, const http::Request& request) {
            return m_sessions.identify(call, request);
        },
        clock, [this] { catch_up(); },
        [this](const http::Request& request, int status) {
            return m_portal.error_page(request, status);
        }});
    m_digital_links = std::make_unique<trace::Resolver>(trace::Resolver::Parts{
        m_database, m_rules, *m_dispatcher,
        settings.share + "/data/gs1/application_identifiers.txt", settings.public_url(),
        [this](const http::Request& request, int status) {
            return m_portal.error_page(request, status);
        }});
    m_door = std::make_unique<trace::Door>(trace::Door::Parts{
        m_database, m_rules, *m_digital_links, accounts::identify_bearer, clock,
        [this] { catch_up(); }, settings.demo ? trace::Guests::welcome : trace::Guests::refused});
}

void Application::watch()
{
    m_follower = std::make_unique<Follower>([this] { catch_up(); });
    m_reminder = std::make_unique<Follower>([this] { remind(); }, std::chrono::minutes(1));
}

void Application::remind()
{
    const auto now = Instant::now();
    if (aftercare::make_alerts(m_database, m_rules, now, m_settings.public_url()) > 0) catch_up();
    if (m_settings.smtp_url.empty() || m_settings.smtp_from.empty()) return;
    aftercare::send_due(
        m_database, now, aftercare::smtp_carrier(m_settings.smtp_url, m_settings.smtp_from));
}

void Application::catch_up()
{
    m_catalogue.catch_up();
    m_journal.catch_up();
}

void Application::told(const std::vector<access::JournalLine>& lines)
{
    m_sessions.told(lines);
    m_portal.told(lines);
}

void Application::routes()
{
    system_routes(m_router, m_contract, m_database);
    about_routes(m_router, m_settings);
    places::place_routes(m_router, m_resolver);
    places::codelist_routes(m_router);
    accounts::session_routes(m_router, {m_settings.public_url().starts_with("https:")});
    accounts::account_routes(m_router);
    accounts::journal_routes(m_router);
    registry::producer_routes(m_router);
    registry::product_routes(m_router);
    registry::recognition_routes(m_router);
    registry::change_request_routes(m_router);
    registry::file_routes(m_router, *m_blobs, m_file_kinds);
    criteria::criteria_routes(m_router, m_rules.criteria, m_settings.share + "/data/criteria");
    dossier::routes(m_router, m_documents);
    dossier::file_check_routes(m_router, *m_blobs);
    dossier::paper_routes(m_router, m_paperwork, m_documents, m_settings.public_url());
    evaluation::routes(m_router);
    evaluation::paper_routes(
        m_router, m_paperwork, citations(m_settings.share + "/data/law/documents.json"));
    aftercare::routes(
        m_router,
        {m_paperwork,
         aftercare::Grounds::load(m_settings.share + "/data/codelists/revocation_ground.json"),
         m_settings.public_url()});
    appeal::appeal_routes(m_router);
    plan::target_routes(m_router, m_targets);
    plan::difference_routes(m_router, m_targets);
    plan::manual_figure_routes(m_router, m_targets);
    plan::own_target_routes(m_router);
    plan::forecast_routes(m_router, m_targets);
    plan::trait_routes(m_router);
    plan::report_routes(m_router, {m_targets, m_periods});
    trace::profile_routes(m_router);
    work::work_routes(m_router);
    proof::proof_routes(m_router, m_proofs);
    work::round_board_routes(m_router);
    work::reminder_routes(m_router, m_settings.public_url());
    search::routes(m_router, m_catalogue);
    m_portal.routes(m_router);
    exchange::import_routes(m_router, m_import_jobs);
    exchange::export_routes(m_router, m_catalogue, m_targets);
    exchange::ministry_package_routes(
        m_router,
        {m_paperwork, *m_blobs, m_documents,
         citations(m_settings.share + "/data/law/documents.json"), m_settings.public_url()});
    m_router.check();
}

std::string contract_file(const std::string& share)
{
    const auto installed = share + "/api/openapi.json";
    return std::filesystem::exists(installed) ? installed : share + "/build/generated/openapi.json";
}

}  // namespace sen::app
