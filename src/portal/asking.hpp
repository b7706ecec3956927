#pragma once

#include <string>
#include <vector>

#include "base/time.hpp"
#include "db/db.hpp"
#include "http/message.hpp"
#include "http/view.hpp"
#include "portal/speaker.hpp"
#include "rulebook/rulebook.hpp"

namespace sen::places {
class Resolver;
}
namespace sen::search {
class Catalogue;
}

namespace sen::portal {

/// All that the maker of one page may use.
struct Asking {
    const http::Request& request;
    const rulebook::Rulebook& rules;
    const search::Catalogue& catalogue;
    Date today;
    const Speaker& speaker;
    const places::Resolver& resolver;
    const std::string& base_url;  ///< "https://ocop.example.vn", without a slash at its end
};

/// A page before its frame is put around it. The view holds at least "title".
struct Made {
    std::string page;  ///< its template; empty for a redirection
    http::View view;
    int status = 200;
    std::string path;                ///< its one address, in Vietnamese: "/san-pham/xoai"
    std::string location;            ///< of a redirection, in the language asked
    std::vector<std::string> shows;  ///< ids of the records on it
    bool shows_lists = false;        ///< any product or producer may change it

    /// A page of that template at that address.
    static Made at(std::string path, std::string page)
    {
        Made made;
        made.page = std::move(page);
        made.path = std::move(path);
        return made;
    }
};

/// The page for what is not there, or not public: both look the same.
Made not_found(const Speaker&);

/// Lists come from the catalogue in memory, without a transaction.
Made home_page(const Asking&);
Made catalogue_page(const Asking&);

/// A record's own page comes from a snapshot of the database.
Made product_page(const Asking&, db::Tx&);
Made producer_page(const Asking&, db::Tx&);
Made certificate_form_page(const Asking&, db::Tx&);
Made certificate_page(const Asking&, db::Tx&);
/// The rounds to come and what the province has decided, the newest first.
Made results_page(const Asking&, db::Tx&);
/// The products of one decision with the stars it gave; who got none is not named.
Made result_page(const Asking&, db::Tx&);

/// Every public address in both languages (sitemaps.org), as XML.
std::string site_map(const search::Catalogue&, Date today, const std::string& base_url);
std::string robots(const std::string& base_url);

}  // namespace sen::portal
