#include "db/postgres_row.hpp"

#include <fmt/format.h>
#include <libpq-fe.h>

#include "db/postgres_connection.hpp"

namespace sen::db {
namespace {

constexpr std::size_t longest_sql_in_message = 300;

struct AsText {
    std::string operator()(std::monostate) const { return {}; }
    std::string operator()(bool truth) const { return truth ? "t" : "f"; }
    std::string operator()(std::int64_t number) const { return std::to_string(number); }
    std::string operator()(double number) const { return fmt::format("{}", number); }
    std::string operator()(const std::string& text) const
    {
        if (text.find('\0') != std::string::npos) throw Failure("a text holds a zero byte");
        return text;
    }
};

std::string_view state_of(const PGresult* answer)
{
    const auto* state = PQresultErrorField(answer, PG_DIAG_SQLSTATE);
    return state ? state : "";
}

int place(std::size_t column) { return static_cast<int>(column); }

}  // namespace

PostgresValues::PostgresValues(std::span<const Value> values)
{
    m_texts.reserve(values.size());
    m_starts.reserve(values.size());
    for (const auto& value : values) {
        const auto& text = m_texts.emplace_back(std::visit(AsText{}, value));
        m_starts.push_back(std::holds_alternative<std::monostate>(value) ? nullptr : text.c_str());
    }
}

PostgresRow::PostgresRow(const pg_result* answer) : m_answer(answer), m_count(PQntuples(answer)) {}

std::size_t PostgresRow::size() const { return static_cast<std::size_t>(PQnfields(m_answer)); }

std::string_view PostgresRow::name(std::size_t column) const
{
    return PQfname(m_answer, place(column));
}

bool PostgresRow::is_null(std::size_t column) const
{
    return PQgetisnull(m_answer, m_row, place(column)) != 0;
}

std::string_view PostgresRow::text(std::size_t column) const
{
    const auto length = PQgetlength(m_answer, m_row, place(column));
    return {PQgetvalue(m_answer, m_row, place(column)), static_cast<std::size_t>(length)};
}

std::int64_t PostgresRow::integer(std::size_t column) const
{
    const auto number = whole_number<std::int64_t>(text(column));
    if (!number) unreadable(column);
    return *number;
}

double PostgresRow::real(std::size_t column) const
{
    const auto number = whole_number<double>(text(column));
    if (!number) unreadable(column);
    return *number;
}

bool PostgresRow::truth(std::size_t column) const
{
    const auto found = text(column);
    if (found == "t" || found == "1") return true;
    if (found == "f" || found == "0") return false;
    unreadable(column);
}

bool is_farewell(const pg_result* answer)
{
    const auto state = state_of(answer);
    return state.empty() || state.starts_with("57P") || state.starts_with("08");
}

void fail(const pg_result* answer, std::string_view sql)
{
    const auto* words = PQresultErrorField(answer, PG_DIAG_MESSAGE_PRIMARY);
    const auto state = state_of(answer);
    const auto message = fmt::format(
        "PostgreSQL: {} ({}) in: {}", words ? words : "no reason given", state,
        sql.substr(0, longest_sql_in_message));
    if (state == "40001" || state == "40P01") throw Conflict(message);
    if (state == "53100") throw Full(message);
    throw Failure(message);
}

}  // namespace sen::db
