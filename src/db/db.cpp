#include "db/db.hpp"

#include <limits>

#include <fmt/format.h>

#include "db/postgres_database.hpp"
#include "db/sqlite_database.hpp"

namespace sen::db {

std::size_t Row::find(std::string_view wanted, std::size_t hint) const
{
    const auto columns = size();
    if (hint < columns && name(hint) == wanted) return hint;
    for (std::size_t column = 0; column < columns; ++column)
        if (name(column) == wanted) return column;
    throw Failure(fmt::format("the answer has no column {}", wanted));
}

void Row::unreadable(std::size_t column) const
{
    throw Failure(fmt::format("column {} does not hold what is read from it", name(column)));
}

void Row::read(std::size_t column, int& member) const
{
    const auto number = integer(present(column));
    if (number < std::numeric_limits<int>::min() || number > std::numeric_limits<int>::max())
        unreadable(column);
    member = static_cast<int>(number);
}

void Row::read(std::size_t column, Date& member) const
{
    const auto date = Date::parse(text(present(column)));
    if (!date) unreadable(column);
    member = *date;
}

void Row::read(std::size_t column, Instant& member) const
{
    const auto instant = Instant::parse(text(present(column)));
    if (!instant) unreadable(column);
    member = *instant;
}

std::unique_ptr<Database> open(const std::string& url)
{
    if (url.starts_with("postgresql://") || url.starts_with("postgres://"))
        return open_postgres(url);
    return open_sqlite(url);
}

std::string placeholders(std::size_t first, std::size_t count)
{
    auto list = fmt::format("${}", first);
    for (std::size_t number = first + 1; number < first + count; ++number)
        list += fmt::format(", ${}", number);
    return list;
}

}  // namespace sen::db
