#pragma once

#include <optional>
#include <vector>

#include "appeal/appeal.hpp"
#include "db/db.hpp"

namespace sen::appeal::store {

/// What an appeal is about: whose it is, and when it was decided first.
struct Subject {
    std::string product_id;
    std::string product_name;
    std::string producer_id;
    std::string producer_name;
    std::optional<std::string> commune_code;
    std::optional<Date> decided_on;
    std::optional<Instant> stopped_at;  ///< of a dossier that the province stopped

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"product_id", &Subject::product_id},
            Field{"product_name", &Subject::product_name},
            Field{"producer_id", &Subject::producer_id},
            Field{"producer_name", &Subject::producer_name},
            Field{"commune_code", &Subject::commune_code},
            Field{"decided_on", &Subject::decided_on},
            Field{"stopped_at", &Subject::stopped_at},
        };
    }
};
std::optional<Subject> find_subject(db::Tx&, AppealSubject, const std::string& id);

void insert(db::Tx&, const Appeal&);
void insert_file(db::Tx&, const Id<Appeal>&, const Id<registry::File>&, const std::string& part);
std::optional<Appeal> find_appeal(db::Tx&, const Id<Appeal>&);
std::vector<AppealFile> files_of(db::Tx&, const Id<Appeal>&);
bool has_open(db::Tx&, const AppealDraft&);
/// Newest first.
std::vector<Appeal> appeals(db::Tx&, const AppealQuery&, std::int64_t limit);
/// Writes what may change of one seen at its version; the version goes up by one. False when it
/// was changed meanwhile.
bool update(db::Tx&, const Appeal&);

}  // namespace sen::appeal::store
