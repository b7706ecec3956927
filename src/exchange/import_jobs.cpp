#include "exchange/import_jobs.hpp"

#include <memory>

#include <spdlog/spdlog.h>

#include "exchange/import_store.hpp"
#include "http/desk.hpp"

namespace sen::exchange {
namespace {

constexpr std::size_t most_waiting = 10;

}  // namespace

ImportJobs::ImportJobs(
    db::Database& database, const rulebook::Rulebook& rules, const Importer& importer)
    : m_database(database), m_rules(rules), m_importer(importer), m_workers(1, most_waiting)
{
}

ImportJobs::~ImportJobs()
{
    m_is_stopped = true;
    m_workers.stop();
}

bool ImportJobs::offer(Job job)
{
    // A queued function must be copyable; the bytes of the file are not copied with it.
    auto shared = std::make_shared<const Job>(std::move(job));
    return m_workers.offer([this, shared] { run(*shared); });
}

void ImportJobs::run(const Job& job)
{
    try {
        http::Desk desk(m_database, m_rules, job.actor, job.now, job.request_id);
        preview(
            desk, m_importer, job.id, Source::memory(job.bytes),
            [this](std::int64_t, std::int64_t) { return !m_is_stopped; });
    } catch (const db::Full& full) {
        give_up(job, "http.disk_full", full.what());
    } catch (const std::exception& broken) {
        give_up(job, "import.interrupted", broken.what());
    }
}

/// What cannot be noted now is noted at the next start, by give_up_unfinished().
void ImportJobs::give_up(const Job& job, const std::string& code, std::string_view why)
{
    spdlog::error("import {} broke: {} (request {})", job.id.text, why, job.request_id);
    try {
        m_database.write([&](db::Tx& tx) {
            store::end_reading(tx, job.id, ImportState::failed, code);
            return db::Verdict::commit;
        });
    } catch (const std::exception& gone) {
        spdlog::error("import {} stays unread: {}", job.id.text, gone.what());
    }
}

}  // namespace sen::exchange
