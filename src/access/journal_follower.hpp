#pragma once

#include <cstdint>
#include <functional>
#include <mutex>
#include <vector>

#include "access/journal.hpp"
#include "db/db.hpp"

namespace sen::access {

/// Tells of every new line of the journal, in order, each once, whoever wrote it.
class JournalFollower {
public:
    using Told = std::function<void(const std::vector<JournalLine>&)>;

    /// Begins at the end of the journal. `told` is called by one thread at a time and must not
    /// write to the database.
    JournalFollower(db::Database&, Told told);

    /// Tells of what was written since; returns when all of it has been told. A database that does
    /// not answer is asked again the next time.
    void catch_up();

private:
    db::Database& m_database;
    Told m_told;
    std::mutex m_telling;
    std::int64_t m_seq = 0;  ///< the last line told
};

}  // namespace sen::access
