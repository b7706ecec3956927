#include "portal/journal_follower.hpp"

#include <spdlog/spdlog.h>

namespace sen::portal {
namespace {

constexpr std::int64_t batch = 500;

}  // namespace

JournalFollower::JournalFollower(db::Database& database, Told told)
    : m_database(database), m_told(std::move(told))
{
    m_database.read([&](db::Tx& tx) { m_seq = access::last_seq(tx); });
}

JournalFollower::~JournalFollower()
{
    {
        const std::lock_guard lock(m_stopping);
        m_is_over = true;
    }
    m_stop.notify_all();
    if (m_watch.joinable()) m_watch.join();
}

void JournalFollower::catch_up()
{
    const std::lock_guard lock(m_telling);
    try {
        for (bool has_more = true; has_more;) {
            std::vector<access::JournalLine> lines;
            m_database.read([&](db::Tx& tx) { lines = access::lines_after(tx, m_seq, batch); });
            if (lines.empty()) return;
            m_told(lines);
            m_seq = lines.back().seq;
            has_more = std::ssize(lines) == batch;
        }
    } catch (const db::Failure& failure) {
        spdlog::warn("the journal cannot be followed: {}", failure.what());
    }
}

void JournalFollower::watch(std::chrono::milliseconds interval)
{
    m_watch = std::thread([this, interval] {
        std::unique_lock lock(m_stopping);
        while (!m_stop.wait_for(lock, interval, [this] { return m_is_over; })) {
            lock.unlock();
            catch_up();
            lock.lock();
        }
    });
}

}  // namespace sen::portal
