#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "db/db.hpp"

namespace sen::test {

/// A database of its own for every test, fresh from the repository's migrations/, on each engine.
/// PostgreSQL is the server of SEN_TEST_DATABASE_URL (tools/with_postgres.sh makes one); without
/// it those tests fail. SEN_TEST_ENGINES=sqlite leaves them out, for a quick local run.
class OnEachDatabase : public ::testing::TestWithParam<db::Engine> {
protected:
    OnEachDatabase();
    ~OnEachDatabase() override;

    /// Opened when first asked for.
    db::Database& database();
    /// Where it is, for a second process or a second Database on it.
    const std::string& url();
    /// Closes it; database() opens it again.
    void close();
    /// Arranges: several statements in one transaction.
    void given(std::string_view sql);
    /// A folder of this test's own, removed at its end.
    const std::string& folder();

private:
    void make_postgres();

    std::string m_url;
    std::string m_folder;
    std::string m_postgres_name;
    std::unique_ptr<db::Database> m_database;
};

/// The folder of migrations of this repository, found upwards from where the test runs.
std::string migrations_folder();

/// Runs one statement outside any transaction on the maintenance database of the server.
void on_postgres_server(const std::string& sql);
/// Where the database of that name is on the server.
std::string url_on_postgres_server(const std::string& name);

std::vector<db::Engine> engines_under_test();
std::string engine_name(const ::testing::TestParamInfo<db::Engine>&);

/// Runs the tests of a suite that is an OnEachDatabase on each engine.
#define ON_EACH_DATABASE(Suite)                                                                    \
    INSTANTIATE_TEST_SUITE_P(                                                                      \
        On, Suite, ::testing::ValuesIn(::sen::test::engines_under_test()),                         \
        ::sen::test::engine_name)

}  // namespace sen::test
