#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "access/journal.hpp"
#include "base/time.hpp"
#include "db/db.hpp"
#include "http/message.hpp"
#include "rulebook/rulebook.hpp"

namespace sen::http {
class Router;
}
namespace sen::search {
class Catalogue;
}

namespace sen::portal {

/// The public pages: made by the server, kept in memory until what they show changes.
class Portal {
public:
    struct Parts {
        db::Database& database;
        const rulebook::Rulebook& rules;
        const search::Catalogue& catalogue;
        std::function<Instant()> clock;
        std::string share;     ///< holds views/ and web/
        std::string base_url;  ///< how the public reaches us, for links that leave the site
        bool demo = false;     ///< says on every page where the content comes from
    };

    /// Throws std::runtime_error when a template lacks words, a partial or an end.
    explicit Portal(Parts);
    ~Portal();
    Portal(const Portal&) = delete;
    Portal& operator=(const Portal&) = delete;

    void routes(http::Router&);

    /// Takes in new lines of the journal, once the catalogue has: pages that show what they tell of
    /// are gone when this returns. Called by one thread at a time.
    void told(const std::vector<access::JournalLine>&);

    /// The page for a refusal, in the language of the address. For readers, not for programs.
    [[nodiscard]] http::Response error_page(const http::Request&, int status) const;

private:
    struct Inside;
    std::unique_ptr<Inside> m_inside;
};

}  // namespace sen::portal
