#pragma once

#include <functional>
#include <string>

#include "access/actor.hpp"
#include "base/result.hpp"
#include "db/db.hpp"
#include "http/message.hpp"
#include "rulebook/rulebook.hpp"

namespace sen::http {

/// Where work is done that must not sit in one transaction: hashing a password, reading a long
/// file. It opens transactions itself, as short as it can.
class Desk {
public:
    Desk(
        db::Database& database, const rulebook::Rulebook& rules, const access::Actor& actor,
        Instant now, std::string request_id)
        : m_database(database), m_rules(rules), m_actor(actor), m_now(now),
          m_request_id(std::move(request_id))
    {
    }

    /// Runs on a snapshot.
    template <class Work>
    auto read(Work work) -> decltype(work(std::declval<Call&>()))
    {
        std::optional<decltype(work(std::declval<Call&>()))> done;
        m_database.read([&](db::Tx& tx) {
            Call call{tx, m_actor, m_rules, m_now, m_request_id};
            done.emplace(work(call));
        });
        return std::move(*done);
    }

    /// Commits when the Result is a yes; a refusal changes nothing.
    template <class Work>
    auto write(Work work) -> decltype(work(std::declval<Call&>()))
    {
        std::optional<decltype(work(std::declval<Call&>()))> done;
        m_database.write([&](db::Tx& tx) {
            Call call{tx, m_actor, m_rules, m_now, m_request_id};
            done.emplace(work(call));
            return *done ? db::Verdict::commit : db::Verdict::roll_back;
        });
        return std::move(*done);
    }

    [[nodiscard]] const access::Actor& actor() const { return m_actor; }
    [[nodiscard]] const rulebook::Rulebook& rules() const { return m_rules; }
    [[nodiscard]] Instant now() const { return m_now; }
    [[nodiscard]] const std::string& request_id() const { return m_request_id; }
    [[nodiscard]] db::Database& database() { return m_database; }

private:
    db::Database& m_database;
    const rulebook::Rulebook& m_rules;
    const access::Actor& m_actor;
    Instant m_now;
    std::string m_request_id;
};

}  // namespace sen::http
