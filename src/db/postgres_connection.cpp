#include "db/postgres_connection.hpp"

#include <array>
#include <utility>

#include <fmt/format.h>
#include <libpq-fe.h>

#include "db/postgres_row.hpp"

namespace sen::db {
namespace {

constexpr std::size_t most_statements = 500;

/// How a transaction reads that no BEGIN opens: what stands between two Syncs is one.
constexpr auto unbegun_transactions =
    "SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY";

/// What bounds a writing transaction, prepared once a connection under these names.
constexpr auto begin_name = "begin_writing";
constexpr auto commit_name = "commit";
constexpr auto roll_back_name = "roll_back";
constexpr std::array bounds{
    std::pair{begin_name, "BEGIN ISOLATION LEVEL SERIALIZABLE READ WRITE"},
    std::pair{commit_name, "COMMIT"},
    std::pair{roll_back_name, "ROLLBACK"},
};

bool succeeded(const PGresult* answer)
{
    const auto status = PQresultStatus(answer);
    return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK;
}

/// Rows an INSERT, UPDATE or DELETE changed; 0 for anything else.
std::int64_t changed_rows(PGresult* answer)
{
    if (std::string_view(PQcmdStatus(answer)).starts_with("SELECT")) return 0;
    return whole_number<std::int64_t>(PQcmdTuples(answer)).value_or(0);
}

}  // namespace

void PostgresConnection::Finish::operator()(pg_conn* handle) const { PQfinish(handle); }
void PostgresConnection::Clear::operator()(pg_result* answer) const { PQclear(answer); }

PostgresConnection::PostgresConnection(std::string url) : m_url(std::move(url))
{
    connect();
    check_order_and_encoding();
    get_to_work();
}

void PostgresConnection::connect_to_work()
{
    connect();
    get_to_work();
}

void PostgresConnection::get_to_work()
{
    must_succeed(plain(unbegun_transactions), unbegun_transactions);
    enter_pipeline();
    prepare_bounds();
}

void PostgresConnection::connect()
{
    // What the url says itself comes last and wins.
    constexpr std::array names{"connect_timeout", "fallback_application_name",
                               "options",         "client_encoding",
                               "dbname",          static_cast<const char*>(nullptr)};
    const std::array values{"5",    "sen",         "-c client_min_messages=error",
                            "UTF8", m_url.c_str(), static_cast<const char*>(nullptr)};
    m_statements.clear();
    m_unread = m_open = false;
    m_handle.reset(PQconnectdbParams(names.data(), values.data(), 1));
    if (!usable())
        throw Failure(
            fmt::format("PostgreSQL cannot be reached: {}", PQerrorMessage(m_handle.get())));
}

void PostgresConnection::check_order_and_encoding()
{
    const auto answer = plain(R"sql(
        SELECT datcollate, pg_encoding_to_char(encoding), CAST(datlocprovider AS TEXT)
          FROM pg_database
         WHERE datname = current_database()
    )sql");
    const std::string_view collation = PQgetvalue(answer.get(), 0, 0);
    const std::string_view encoding = PQgetvalue(answer.get(), 0, 1);
    const bool bytewise =
        collation == "C" || collation == "POSIX" || collation == "C.UTF-8" || collation == "C.utf8";
    if (encoding != "UTF8" || !bytewise || std::string_view(PQgetvalue(answer.get(), 0, 2)) != "c")
        throw Failure(fmt::format(
            "the PostgreSQL database has collation {} and encoding {}; it must be made with "
            "LC_COLLATE 'C' ENCODING 'UTF8' TEMPLATE template0",
            collation, encoding));
}

void PostgresConnection::enter_pipeline() { sent(PQenterPipelineMode(m_handle.get())); }

void PostgresConnection::prepare_bounds()
{
    for (const auto& [name, sql] : bounds)
        sent(PQsendPrepare(m_handle.get(), name, sql, 0, nullptr));
    send_sync();
    must_succeed(next_until_sync(bounds.size()), "BEGIN, COMMIT");
}

bool PostgresConnection::usable() const { return PQstatus(m_handle.get()) == CONNECTION_OK; }

void PostgresConnection::begin(For what)
{
    m_for = what;
    m_due = true;
    if (m_statements.size() <= most_statements) return;
    m_handle.reset();
    connect_to_work();
}

std::int64_t
PostgresConnection::each(std::string_view sql, std::span<const Value> values, const Tx::See& see)
{
    const auto answer = execute(sql, values);
    PostgresRow row(answer.get());
    while (row.next())
        see(row);
    return changed_rows(answer.get());
}

/// A connection found dead before the transaction began is made anew, once: nothing was lost.
PostgresConnection::Answer
PostgresConnection::execute(std::string_view sql, std::span<const Value> values)
{
    try {
        drain();
        return travel(sql, values);
    } catch (const Lost&) {
        if (!m_due) throw;
    }
    connect_to_work();
    return travel(sql, values);
}

/// Sends BEGIN (when it is due), the preparation (when it is new) and the statement together, and
/// reads their answers.
PostgresConnection::Answer
PostgresConnection::travel(std::string_view sql, std::span<const Value> values)
{
    const PostgresValues texts(values);
    const auto known = m_statements.find(sql);
    const bool is_new = known == m_statements.end();
    const auto name = is_new ? fmt::format("s{}", ++m_names_given) : known->second;
    const bool begins = m_due && m_for == For::writing;

    if (begins) send_bound(begin_name);
    if (is_new)
        sent(PQsendPrepare(m_handle.get(), name.c_str(), std::string(sql).c_str(), 0, nullptr));
    sent(PQsendQueryPrepared(
        m_handle.get(), name.c_str(), texts.size(), texts.data(), nullptr, nullptr, 0));
    ask_for_answers();

    auto answer = answers((begins ? 1U : 0U) + (is_new ? 1U : 0U) + 1U);
    m_due = false;
    m_open = true;
    must_succeed(answer, sql);
    if (is_new) m_statements.emplace(sql, name);
    return answer;
}

/// A Sync would end a reading transaction, so its answers are asked for by a Flush.
void PostgresConnection::ask_for_answers()
{
    if (m_for == For::writing) return send_sync();
    sent(PQsendFlushRequest(m_handle.get()));
    sent(PQflush(m_handle.get()) == 0 ? 1 : 0);
}

PostgresConnection::Answer PostgresConnection::answers(std::size_t count)
{
    return m_for == For::writing ? next_until_sync(count) : next_of(count);
}

void PostgresConnection::script(std::string_view sql)
{
    execute("SELECT 1 AS one", {});  // the transaction is open now, on a living connection
    PQexitPipelineMode(m_handle.get());
    const auto answer = plain(std::string(sql).c_str());
    enter_pipeline();
    must_succeed(answer, sql);
}

void PostgresConnection::commit()
{
    m_due = false;
    if (!std::exchange(m_open, false)) return;
    send_bound(commit_name);
    send_sync();
    const auto answer = next_until_sync(1);
    must_succeed(answer, "COMMIT");
    if (std::string_view(PQcmdStatus(answer.get())) != "COMMIT")
        throw Failure("PostgreSQL rolled back instead of committing");
}

void PostgresConnection::end_reading()
{
    m_due = false;
    if (!std::exchange(m_open, false)) return;
    send_sync();
    m_unread = true;
}

void PostgresConnection::roll_back() noexcept
{
    m_due = false;
    if (!std::exchange(m_open, false)) return;
    try {
        if (m_for == For::writing) send_bound(roll_back_name);
        send_sync();
        next_until_sync(m_for == For::writing ? 1 : 0);
    } catch (...) {
        m_handle.reset();
    }
}

void PostgresConnection::send_bound(const char* name)
{
    sent(PQsendQueryPrepared(m_handle.get(), name, 0, nullptr, nullptr, nullptr, 0));
}

void PostgresConnection::send_sync() { sent(PQpipelineSync(m_handle.get())); }

void PostgresConnection::sent(int outcome)
{
    if (outcome != 1) lost();
}

/// The answer to one statement of the pipeline.
PostgresConnection::Answer PostgresConnection::next()
{
    Answer answer(PQgetResult(m_handle.get()));
    if (!answer || !usable()) lost();
    if (PQresultStatus(answer.get()) == PGRES_PIPELINE_SYNC) return answer;
    // Every answer is followed by an empty one.
    Answer(PQgetResult(m_handle.get()));
    return answer;
}

/// The last of the answers or, when one of them failed, the first that did.
PostgresConnection::Answer PostgresConnection::next_of(std::size_t answers)
{
    Answer last;
    for (std::size_t i = 0; i < answers; ++i) {
        auto answer = next();
        if (!last || succeeded(last.get())) last = std::move(answer);
    }
    if (last && !succeeded(last.get()) && is_farewell(last.get())) lost();
    return last;
}

PostgresConnection::Answer PostgresConnection::next_until_sync(std::size_t answers)
{
    auto last = next_of(answers);
    next();
    return last;
}

/// The Sync that ended the reading before is answered by now.
void PostgresConnection::drain()
{
    if (std::exchange(m_unread, false)) next();
}

PostgresConnection::Answer PostgresConnection::plain(const char* sql)
{
    Answer answer(PQexec(m_handle.get(), sql));
    if (!usable()) lost();
    return answer;
}

void PostgresConnection::must_succeed(const Answer& answer, std::string_view sql)
{
    if (!succeeded(answer.get())) fail(answer.get(), sql);
}

void PostgresConnection::lost()
{
    const std::string why = m_handle ? PQerrorMessage(m_handle.get()) : "";
    m_handle.reset();
    throw Lost("PostgreSQL was lost: " + why);
}

}  // namespace sen::db
