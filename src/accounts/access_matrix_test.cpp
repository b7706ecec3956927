
#include <gtest/gtest.h>

#include "rulebook/access_table.hpp"
#include "rulebook/data_file.hpp"
#include "support/test_app.hpp"

namespace sen::accounts {
namespace {

using rulebook::Role;
using test::Answer;

struct AccessMatrix : test::OnEachApp {
    static std::string name(std::size_t role) { return std::string(names(Role{})[role]); }
    static bool is_nobody(const std::string& role) { return role == "anyone"; }

    void SetUp() override
    {
        m_table = rulebook::read_json(test::migrations_folder() + "/../data/law/access.json");
        for (std::size_t role = 1; role < names(Role{}).size(); ++role)
            person(name(role), name(role), role == 2 ? "30001" : "", role == 5 ? "P1" : "");
    }

    /// Asks with a parameter no operation has. Whoever is let in is told so, before the handler;
    /// whoever is not never gets so far.
    Answer knock(const std::string& role, const std::string& operation)
    {
        return call(is_nobody(role) ? "" : role, operation, {{"no_such_parameter", "1"}});
    }
    static std::string told(const Answer& answer)
    {
        const bool let_in = answer.at("fields.0.field") == "no_such_parameter" &&
                            answer.at("fields.0.code") == "form.unknown_field";
        return let_in ? "let in" : answer.at("code");
    }
    /// What data/law/access.json says, read here once more and without the program's own reader.
    std::string ought(const std::string& role, const std::string& action)
    {
        const auto& row = m_table.at(action).as_object();
        if (row.contains(role) || row.contains("anyone")) return "let in";
        return is_nobody(role) ? "access.not_signed_in" : "access.denied";
    }
    static bool has_handler(const Answer& answer)
    {
        return answer.at("code") != "http.not_found" && answer.at("code") != "http.method";
    }

    boost::json::value m_table;
};
ON_EACH_DATABASE(AccessMatrix);

TEST_P(AccessMatrix, every_operation_lets_in_whom_the_table_names_and_nobody_else)
{
    std::string lacking;
    std::size_t lacking_count = 0;
    ASSERT_GT(application().contract().operations.size(), 50U);
    for (const auto& operation : application().contract().operations) {
        if (!has_handler(knock("anyone", operation.id))) {
            lacking += " " + operation.id;
            ++lacking_count;
            continue;
        }
        for (std::size_t role = 0; role < names(Role{}).size(); ++role)
            EXPECT_EQ(told(knock(name(role), operation.id)), ought(name(role), operation.action))
                << operation.id << " for " << name(role);
    }
    EXPECT_EQ(lacking_count, 0U) << "operations without a handler:" << lacking;
    EXPECT_TRUE(journal().empty()) << "no handler was reached";
}

TEST_P(AccessMatrix, every_operation_that_is_open_is_open_to_anyone_and_no_other)
{
    for (const auto& operation : application().contract().operations)
        EXPECT_EQ(operation.open, m_table.at(operation.action).as_object().contains("anyone"))
            << operation.id;
}

}  // namespace
}  // namespace sen::accounts
