#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "access/call.hpp"
#include "base/fields.hpp"
#include "base/id.hpp"
#include "base/json.hpp"
#include "base/result.hpp"
#include "base/time.hpp"
#include "dossier/commune_check.hpp"
#include "dossier/ending.hpp"
#include "dossier/evidence.hpp"
#include "dossier/life_cycle.hpp"
#include "dossier/marks.hpp"
#include "dossier/province_check.hpp"
#include "dossier/receipt.hpp"
#include "dossier/renewal.hpp"
#include "dossier/round.hpp"

namespace sen::http {
class Router;
}
namespace sen::evaluation {
struct Council;
struct Decision;
}  // namespace sen::evaluation
namespace sen::registry {
struct Product;
struct Producer;
}  // namespace sen::registry

namespace sen::dossier {

/// QĐ 26/2026/QĐ-TTg, Điều 6.
enum class DossierKind { first, upgrade, renewal };
constexpr auto names(DossierKind)
{
    return std::array<std::string_view, 3>{"first", "upgrade", "renewal"};
}

/// One application for one product, judged for ever by the criteria set it was opened under.
struct Dossier {
    Id<Dossier> id;
    Id<registry::Product> product_id;
    Id<registry::Producer> producer_id;
    std::optional<std::string> commune_code;  ///< of the commune that checks it
    DossierKind kind = DossierKind::first;
    Stage stage = Stage::draft;
    std::string criteria_set;             ///< names data/criteria/<criteria_set>.json
    std::optional<Instant> submitted_at;  ///< the last time
    std::optional<Date> due_on;           ///< the commune's last day, while it waits there
    std::optional<Id<Round>> round_id;    ///< from acceptance on
    std::optional<Id<evaluation::Council>> council_id;
    std::optional<Id<evaluation::Decision>> decision_id;
    Instant created_at;
    std::int64_t version = 1;  ///< one higher with every change

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"id", &Dossier::id},
            Field{"product_id", &Dossier::product_id},
            Field{"producer_id", &Dossier::producer_id},
            Field{"commune_code", &Dossier::commune_code},
            Field{"kind", &Dossier::kind},
            Field{"stage", &Dossier::stage},
            Field{"criteria_set", &Dossier::criteria_set},
            Field{"submitted_at", &Dossier::submitted_at},
            Field{"due_on", &Dossier::due_on},
            Field{"round_id", &Dossier::round_id},
            Field{"council_id", &Dossier::council_id},
            Field{"decision_id", &Dossier::decision_id},
            Field{"created_at", &Dossier::created_at},
            Field{"version", &Dossier::version},
        };
    }
};

/// A dossier with all a reader may see of it.
struct DossierInFull : Dossier {
    std::string product_name;
    std::string producer_name;
    json::Raw choices;     ///< the producer's own
    json::Raw notes;       ///< the producer's own
    json::Raw self_score;  ///< of the producer's own choices
    std::vector<Evidence> evidence;
    std::optional<CommuneCheck> commune_check;    ///< the last one
    std::optional<Receipt> receipt;               ///< of the last handing in
    std::optional<ProvinceCheck> province_check;  ///< the last one
    std::optional<Round> round;
    std::optional<Ending> ending;
    std::optional<RenewalWindow> renewal_window;

    static constexpr auto fields()
    {
        return std::tuple_cat(
            Dossier::fields(), std::tuple{
                                   Field{"product_name", &DossierInFull::product_name},
                                   Field{"producer_name", &DossierInFull::producer_name},
                                   Field{"choices", &DossierInFull::choices},
                                   Field{"notes", &DossierInFull::notes},
                                   Field{"self_score", &DossierInFull::self_score},
                                   Field{"evidence", &DossierInFull::evidence},
                                   Field{"commune_check", &DossierInFull::commune_check},
                                   Field{"receipt", &DossierInFull::receipt},
                                   Field{"province_check", &DossierInFull::province_check},
                                   Field{"round", &DossierInFull::round},
                                   Field{"ending", &DossierInFull::ending},
                                   Field{"renewal_window", &DossierInFull::renewal_window},
                               });
    }
};

/// Opens a dossier under the set in force today for the product's group; an upgrade or a renewal
/// begins with what was last handed in. Refuses
/// "dossier.product_without_group", "dossier.no_criteria_set", "dossier.product_has_open",
/// "dossier.product_has_star" (first) and "dossier.product_has_no_star" (the others).
Result<Dossier> open(Call&, const Id<registry::Product>&, DossierKind);

/// The dossier, for a caller who may do `action` to it: its producer, its commune, the judges it
/// is assigned to, or who may do it to all.
Result<Dossier> find_dossier(Call&, std::string_view action, const Id<Dossier>&);
/// The same, at the version the caller saw. Refuses "dossier.changed_meanwhile".
Result<Dossier> find_seen(Call&, std::string_view action, const Id<Dossier>&, std::int64_t version);

/// Takes the dossier one step on and writes what it is tied to, for who has found it by
/// find_dossier. Refuses what the life cycle refuses and "dossier.changed_meanwhile".
Result<Dossier> advance(Call&, Dossier, Step);

/// What the caller may see of a dossier it may read.
DossierInFull in_full(Call&, const Dossier&);

/// Saves the producer's own choices of a dossier that is open for writing.
Result<Dossier> assess_self(Call&, const Id<Dossier>&, std::int64_t seen_version, const Marks&);

/// Hands it in to the commune and keeps what was handed in, as it is, with its SHA-256.
/// Refuses "dossier.nothing_chosen", "dossier.without_commune", "criteria_set.not_in_force", what
/// is_open() of a renewal's window does, and "dossier.paper_is_for_offices".
Result<Dossier> submit(Call&, const Id<Dossier>&, std::int64_t seen_version, Medium);

/// The criteria set the dossier keeps.
const criteria::CriteriaSet& set_of(Call&, const Dossier&);

void dossier_routes(http::Router&);

}  // namespace sen::dossier
