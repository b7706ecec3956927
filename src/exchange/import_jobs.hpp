#pragma once

#include <atomic>
#include <string>
#include <string_view>

#include "access/actor.hpp"
#include "db/db.hpp"
#include "exchange/import.hpp"
#include "http/workers.hpp"

namespace sen::exchange {

/// Reads imports one after the other, on a thread of its own.
class ImportJobs {
public:
    /// The three must outlive it.
    ImportJobs(db::Database&, const rulebook::Rulebook&, const Importer&);
    /// Stops the reading under way, which ends as failed, and drops the waiting ones.
    ~ImportJobs();

    /// A file to be read.
    struct Job {
        Id<Import> id;
        std::string bytes;
        access::Actor actor;
        Instant now;
        std::string request_id;
    };
    /// False, and nothing happens, when ten files are waiting.
    [[nodiscard]] bool offer(Job);
    [[nodiscard]] const Importer& importer() const { return m_importer; }

private:
    void run(const Job&);
    void give_up(const Job&, const std::string& code, std::string_view why);

    db::Database& m_database;
    const rulebook::Rulebook& m_rules;
    const Importer& m_importer;
    std::atomic<bool> m_is_stopped = false;
    http::Workers m_workers;
};

}  // namespace sen::exchange
