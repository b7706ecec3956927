#pragma once

#include <optional>
#include <set>
#include <string>

#include "db/db.hpp"
#include "proof/contents.hpp"
#include "proof/manifest.hpp"

/// Reads what a proof holds from the tables of the modules below; writes nothing.
namespace sen::proof::store {

/// The certificate of that code, else of that number.
std::optional<Certificate>
find_certificate(db::Tx&, const std::string& code, const std::string& number);

/// The dossier the star was given for; nothing for a star that came from a list.
struct Decided {
    Dossier dossier;
    Decision decision;
};
std::optional<Decided> find_decided(db::Tx&, const Certificate&);

/// Adds submission, evidence, sheets, result and journal of `contents.dossier`.
void read_records(db::Tx&, Contents&);

/// Who judges among those the journal lines and the sheets name, by account id.
std::set<std::string> judges_in(db::Tx&, const Contents&);

/// The journal's end.
struct JournalEnd {
    std::int64_t seq = 0;
    std::string hash;

    static constexpr auto fields()
    {
        return std::tuple{Field{"seq", &JournalEnd::seq}, Field{"hash", &JournalEnd::hash}};
    }
};
JournalEnd journal_end(db::Tx&);

}  // namespace sen::proof::store
