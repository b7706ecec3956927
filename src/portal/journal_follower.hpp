#pragma once

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

#include "access/journal.hpp"
#include "db/db.hpp"

namespace sen::portal {

/// Tells of every new line of the journal, in order, each once: at once for writes of this
/// process, and within a moment for those of others on the same database.
class JournalFollower {
public:
    using Told = std::function<void(const std::vector<access::JournalLine>&)>;

    /// Begins at the end of the journal. `told` is called by one thread at a time and must not
    /// write to the database.
    JournalFollower(db::Database&, Told told);
    ~JournalFollower();
    JournalFollower(const JournalFollower&) = delete;
    JournalFollower& operator=(const JournalFollower&) = delete;

    /// Tells of what was written since; returns when all of it has been told. A database that does
    /// not answer is asked again the next time.
    void catch_up();
    /// Catches up again and again, on a thread of its own, until destroyed. Call it once.
    void watch(std::chrono::milliseconds interval);

private:
    db::Database& m_database;
    Told m_told;
    std::mutex m_telling;
    std::int64_t m_seq = 0;  ///< the last line told
    std::mutex m_stopping;
    std::condition_variable m_stop;
    bool m_is_over = false;
    std::thread m_watch;
};

}  // namespace sen::portal
