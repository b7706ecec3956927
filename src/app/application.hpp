#pragma once

#include <functional>
#include <future>
#include <memory>
#include <string>

#include "access/journal_follower.hpp"
#include "accounts/session_memory.hpp"
#include "app/follower.hpp"
#include "app/settings.hpp"
#include "db/db.hpp"
#include "dossier/document_list.hpp"
#include "exchange/import_jobs.hpp"
#include "files/blob_store.hpp"
#include "files/file_kinds.hpp"
#include "http/contract.hpp"
#include "http/dispatcher.hpp"
#include "http/router.hpp"
#include "paperwork/library.hpp"
#include "places/resolve.hpp"
#include "plan/period.hpp"
#include "plan/target.hpp"
#include "portal/portal.hpp"
#include "proof/proof.hpp"
#include "rulebook/rulebook.hpp"
#include "search/catalogue.hpp"
#include "trace/door.hpp"
#include "trace/resolver.hpp"

namespace sen::app {

/// The whole of Sen over one database, wired once. Several may live in one process.
class Application {
public:
    /// `settings.share` must name a folder (see find_share). Throws std::runtime_error when the
    /// rule data, the contract or the handlers do not fit together.
    Application(
        const Settings& settings, db::Database&, std::function<Instant()> clock = &Instant::now);

    /// Follows what other processes write to the same database, and makes the alerts of stars that
    /// end soon and sends their e-mail, until destroyed. Call it once.
    void watch();
    /// Makes the alerts that are due and sends what waits in the outbox.
    void remind();
    /// Takes in what has been written so far: lists first, since pages are made from them.
    void catch_up();

    [[nodiscard]] http::Service& service() { return *m_door; }
    [[nodiscard]] const http::Contract& contract() const { return m_contract; }
    [[nodiscard]] const rulebook::Rulebook& rules() const { return m_rules; }
    [[nodiscard]] const exchange::Importer& importer() const { return m_importer; }
    [[nodiscard]] search::Catalogue& catalogue() { return m_catalogue; }

private:
    void routes();
    void told(const std::vector<access::JournalLine>&);

    Settings m_settings;
    db::Database& m_database;
    rulebook::Rulebook m_rules;
    std::future<rulebook::CriteriaSets> m_proven;  ///< proven beside all else
    places::Resolver m_resolver;
    files::FileKinds m_file_kinds;
    paperwork::Library m_paperwork;
    dossier::DocumentList m_documents;
    std::unique_ptr<files::BlobStore> m_blobs;
    plan::TargetBook m_targets;
    plan::PeriodBook m_periods;
    http::Contract m_contract;
    http::Router m_router;
    proof::Workshop m_proofs;
    search::Catalogue m_catalogue;
    portal::Portal m_portal;
    accounts::SessionMemory m_sessions;
    access::JournalFollower m_journal;  ///< tells portal and sessions of new lines
    std::unique_ptr<http::Dispatcher> m_dispatcher;
    std::unique_ptr<trace::Resolver> m_digital_links;  ///< before the dispatcher, with the next:
    std::unique_ptr<trace::Door> m_door;               ///< the doors of GS1's standards
    exchange::Importer m_importer;
    exchange::ImportJobs m_import_jobs;
    std::unique_ptr<Follower> m_follower;  ///< last, with the next: their threads use the rest
    std::unique_ptr<Follower> m_reminder;
};

/// The contract as JSON: generated while building, installed with the rest.
std::string contract_file(const std::string& share);

}  // namespace sen::app
