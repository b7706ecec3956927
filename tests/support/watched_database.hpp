#pragma once

#include <string_view>

#include "db/db.hpp"

namespace sen::test {

/// A database as the application uses it; notes each statement once in the file that
/// SEN_TEST_STATEMENTS names, for tools/plans.mjs. Outlived by what it stands before.
class WatchedDatabase final : public db::Database {
public:
    explicit WatchedDatabase(db::Database& database) : m_database(database) {}

    void read(const std::function<void(db::Tx&)>& work) override;
    void write(const std::function<db::Verdict(db::Tx&)>& work) override;
    [[nodiscard]] db::Engine engine() const override { return m_database.engine(); }
    [[nodiscard]] db::Cost cost() const override { return m_database.cost(); }
    void copy_to(const std::string& path) override { m_database.copy_to(path); }

private:
    db::Database& m_database;
};

}  // namespace sen::test
