#include "access/journal_follower.hpp"

#include <spdlog/spdlog.h>

namespace sen::access {
namespace {

constexpr std::int64_t batch = 500;

}  // namespace

JournalFollower::JournalFollower(db::Database& database, Told told)
    : m_database(database), m_told(std::move(told))
{
    m_database.read([&](db::Tx& tx) { m_seq = last_seq(tx); });
}

void JournalFollower::catch_up()
{
    const std::lock_guard lock(m_telling);
    try {
        for (bool has_more = true; has_more;) {
            std::vector<JournalLine> lines;
            m_database.read([&](db::Tx& tx) { lines = lines_after(tx, m_seq, batch); });
            if (lines.empty()) return;
            m_told(lines);
            m_seq = lines.back().seq;
            has_more = std::ssize(lines) == batch;
        }
    } catch (const db::Failure& failure) {
        spdlog::warn("the journal cannot be followed: {}", failure.what());
    }
}

}  // namespace sen::access
