#pragma once

#include "db/db.hpp"

namespace sen::db {

/// A work's view of a connection; remembers whether a statement failed.
template <class Connection>
class ConnectionTx final : public Tx {
public:
    explicit ConnectionTx(Connection& connection) : m_connection(connection) {}

    std::int64_t each(std::string_view sql, std::span<const Value> values, const See& see) override
    {
        return watched([&] { return m_connection.each(sql, values, see); });
    }
    void script(std::string_view sql) override
    {
        watched([&] { m_connection.script(sql); });
    }
    /// Throws Failure when a statement failed: what came before it is not to be committed alone.
    void may_commit() const
    {
        if (m_failed) throw Failure("a statement of this work failed; it cannot be committed");
    }

private:
    template <class Statement>
    auto watched(const Statement& statement)
    {
        try {
            return statement();
        } catch (...) {
            m_failed = true;
            throw;
        }
    }

    Connection& m_connection;
    bool m_failed = false;
};

}  // namespace sen::db
