#pragma once

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/fields.hpp"
#include "base/id.hpp"
#include "base/json.hpp"
#include "base/time.hpp"

namespace sen::db {

/// The database broke or cannot be reached; the request ends as a 500 with an incident id.
struct Failure : std::runtime_error {
    using std::runtime_error::runtime_error;
};
/// No room on the disk; the request ends as a 503 and nothing is half-written.
struct Full : Failure {
    using Failure::Failure;
};

/// A parameter of a statement.
using Value = std::variant<std::monostate, bool, std::int64_t, double, std::string>;

inline Value value(std::string_view text) { return std::string(text); }
inline Value value(const std::string& text) { return text; }
inline Value value(const char* text) { return std::string(text); }
inline Value value(bool truth) { return truth; }
inline Value value(int number) { return std::int64_t{number}; }
inline Value value(std::int64_t number) { return number; }
inline Value value(double number) { return number; }
inline Value value(std::nullopt_t) { return std::monostate{}; }
inline Value value(const json::Raw& raw) { return raw.text; }
inline Value value(const Date& date) { return date.text(); }
inline Value value(const Instant& instant) { return instant.text(); }
template <Named E>
Value value(E named)
{
    return std::string(name_of(named));
}
template <class T>
Value value(const Id<T>& id)
{
    return id.text;
}
template <class T>
Value value(const std::optional<T>& maybe)
{
    return maybe ? value(*maybe) : Value{};
}

/// One row of an answer, valid only while it is being looked at.
/// A NULL is read only into a std::optional; anything else that does not fit is a Failure too.
class Row {
public:
    virtual ~Row() = default;
    [[nodiscard]] virtual std::size_t size() const = 0;
    [[nodiscard]] virtual std::string_view name(std::size_t column) const = 0;
    [[nodiscard]] virtual bool is_null(std::size_t column) const = 0;
    [[nodiscard]] virtual std::string_view text(std::size_t column) const = 0;
    [[nodiscard]] virtual std::int64_t integer(std::size_t column) const = 0;
    [[nodiscard]] virtual double real(std::size_t column) const = 0;
    [[nodiscard]] virtual bool truth(std::size_t column) const = 0;

    /// The column of that name; looks first at `hint`. Throws Failure when there is none.
    [[nodiscard]] std::size_t find(std::string_view name, std::size_t hint = 0) const;

    template <class T>
    [[nodiscard]] T get(std::string_view name) const
    {
        T member{};
        read(find(name), member);
        return member;
    }

    /// A struct by its fields(): every field must be a column of that name.
    template <Listed T>
    [[nodiscard]] T as() const
    {
        T thing;
        std::size_t hint = 0;
        each_field<T>([&](const auto& field) {
            const auto column = find(field.name, hint);
            read(column, thing.*field.member);
            hint = column + 1;
        });
        return thing;
    }

private:
    void read(std::size_t column, std::string& member) const { member = text(present(column)); }
    void read(std::size_t column, std::int64_t& member) const { member = integer(present(column)); }
    void read(std::size_t column, int& member) const;
    void read(std::size_t column, double& member) const { member = real(present(column)); }
    void read(std::size_t column, bool& member) const { member = truth(present(column)); }
    void read(std::size_t column, json::Raw& member) const { member.text = text(column); }
    void read(std::size_t column, Date& member) const;
    void read(std::size_t column, Instant& member) const;
    template <class T>
    void read(std::size_t column, Id<T>& member) const
    {
        member.text = text(present(column));
    }
    template <Named E>
    void read(std::size_t column, E& member) const
    {
        const auto [found, known] = value_of<E>(text(present(column)));
        if (!known) unreadable(column);
        member = found;
    }
    template <class T>
    void read(std::size_t column, std::optional<T>& member) const
    {
        if (is_null(column))
            member.reset();
        else
            read(column, member.emplace());
    }
    [[nodiscard]] std::size_t present(std::size_t column) const
    {
        if (is_null(column)) unreadable(column);
        return column;
    }

protected:
    [[noreturn]] void unreadable(std::size_t column) const;
};

/// A transaction: everything a request reads or writes goes through one.
/// Statements are prepared once a connection and kept by their text.
/// A work in which a statement has failed cannot commit, even if it caught the Failure.
class Tx {
public:
    using See = std::function<void(const Row&)>;
    virtual ~Tx() = default;

    /// Runs a statement and shows each row of its answer. Returns the number of changed rows.
    virtual std::int64_t each(std::string_view sql, std::span<const Value>, const See&) = 0;

    /// Runs several statements without parameters: a migration, or what a test is given.
    virtual void script(std::string_view sql) = 0;

    template <class... Args>
    std::int64_t run(std::string_view sql, const Args&... args)
    {
        const std::initializer_list<Value> values{value(args)...};
        return each(sql, {values.begin(), values.size()}, [](const Row&) {});
    }
    template <Listed T, class... Args>
    std::vector<T> all(std::string_view sql, const Args&... args)
    {
        std::vector<T> things;
        const std::initializer_list<Value> values{value(args)...};
        each(sql, {values.begin(), values.size()}, [&](const Row& row) {
            things.push_back(row.as<T>());
        });
        return things;
    }
    template <Listed T, class... Args>
    std::optional<T> one(std::string_view sql, const Args&... args)
    {
        std::optional<T> thing;
        const std::initializer_list<Value> values{value(args)...};
        each(sql, {values.begin(), values.size()}, [&](const Row& row) {
            if (!thing) thing = row.as<T>();
        });
        return thing;
    }
    /// The first column of the first row, by its name in the statement.
    template <class T, class... Args>
    std::optional<T> scalar(std::string_view name, std::string_view sql, const Args&... args)
    {
        std::optional<T> found;
        const std::initializer_list<Value> values{value(args)...};
        each(sql, {values.begin(), values.size()}, [&](const Row& row) {
            if (!found) found = row.get<T>(name);
        });
        return found;
    }
};

/// What the statements of a database have cost so far; SQLite counts, PostgreSQL answers zeros.
/// Tests hold growth by these, never by a clock.
struct Cost {
    std::int64_t statements = 0;
    std::int64_t steps = 0;       ///< virtual machine steps
    std::int64_t scan_steps = 0;  ///< forward steps of full table scans
    std::int64_t commits = 0;     ///< durable commits (one fsync each)
};

enum class Engine { sqlite, postgres };
enum class Verdict { commit, roll_back };

class Database {
public:
    virtual ~Database() = default;

    /// Runs `work` on a snapshot. Any thread; never waits for writers.
    virtual void read(const std::function<void(Tx&)>& work) = 0;

    /// Runs `work` in a writing transaction and returns when its outcome is durable (or rolled
    /// back). SQLite: all waiting works share one commit, each in a savepoint of its own, on one
    /// writer thread. An exception rolls this work back and is thrown here. Both engines give what
    /// one writer after the other would; on PostgreSQL (SERIALIZABLE) a serialization failure or
    /// deadlock repeats the work, at most five times, so a work must be repeatable.
    /// A write inside a write is a mistake of ours and throws std::logic_error.
    virtual void write(const std::function<Verdict(Tx&)>& work) = 0;

    [[nodiscard]] virtual Engine engine() const = 0;
    [[nodiscard]] virtual Cost cost() const = 0;

    /// Copies the database, while it is being used, to `path` (SQLite only; Failure otherwise).
    /// The file appears whole, or not at all; one of that name is replaced.
    virtual void copy_to(const std::string& path) = 0;
};

/// `url` is "postgresql://…" or the path of a SQLite file (made when missing).
std::unique_ptr<Database> open(const std::string& url);

/// "$1, $2, $3" from `first` on, for IN lists; at least one.
std::string placeholders(std::size_t first, std::size_t count);

/// Brings the schema to the newest step of `folder` ("0001_x.sql", or the pair
/// "0001_x.sqlite.sql" and "0001_x.postgres.sql"), one transaction a step. Safe when several
/// processes start at once. Throws Failure, with nothing done, when a step already taken has
/// changed or is missing, or the database is newer than the folder.
/// Returns the names of the steps taken now ("0001_x").
std::vector<std::string> migrate(Database&, const std::string& folder, Instant now);

}  // namespace sen::db
