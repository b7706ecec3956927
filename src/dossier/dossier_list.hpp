#pragma once

#include <optional>
#include <string>

#include "dossier/dossier.hpp"

namespace sen::dossier {

struct DossierSummary {
    Id<Dossier> id;
    Id<registry::Product> product_id;
    std::string product_name;
    std::string producer_name;
    DossierKind kind = DossierKind::first;
    Stage stage = Stage::draft;
    std::string criteria_set;
    std::optional<Instant> submitted_at;
    std::optional<Date> due_on;
    Instant created_at;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"id", &DossierSummary::id},
            Field{"product_id", &DossierSummary::product_id},
            Field{"product_name", &DossierSummary::product_name},
            Field{"producer_name", &DossierSummary::producer_name},
            Field{"kind", &DossierSummary::kind},
            Field{"stage", &DossierSummary::stage},
            Field{"criteria_set", &DossierSummary::criteria_set},
            Field{"submitted_at", &DossierSummary::submitted_at},
            Field{"due_on", &DossierSummary::due_on},
            Field{"created_at", &DossierSummary::created_at},
        };
    }
};

/// Which dossiers are asked for. An absent member does not narrow.
struct DossierQuery {
    std::optional<Stage> stage;
    std::optional<std::string> product_id;
    std::optional<std::string> round_id;
    std::optional<std::string> commune_code;
    std::optional<std::string> producer_id;
    std::optional<std::string> judge_id;  ///< account that judges it
    std::optional<std::string> before_id;
};

/// Narrows a query to what the caller may read.
DossierQuery within_reach(const Call&, DossierQuery);

}  // namespace sen::dossier
