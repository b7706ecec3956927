#include "exchange/import_pages.hpp"

#include "exchange/import_store.hpp"
#include "http/desk.hpp"

namespace sen::exchange {

void each_row(
    http::Desk& desk, const Id<Import>& id, RowVerdict verdict,
    const std::function<void(const ImportRow&)>& see)
{
    constexpr std::size_t page_rows = 100;
    std::int64_t after = 0;
    for (bool more = true; more;) {
        const auto rows = desk.read([&](Call& call) {
            return store::rows(call.tx, id, verdict, after, static_cast<std::int64_t>(page_rows));
        });
        for (const auto& row : rows) {
            see(row);
            after = row.row;
        }
        more = rows.size() == page_rows;
    }
}

}  // namespace sen::exchange
