#pragma once

#include <string>
#include <vector>

#include "base/fields.hpp"
#include "criteria/score.hpp"
#include "evaluation/score_sheet.hpp"

/// What the checks need of the texts that were handed in; `dossier` and `evaluation` write them.
namespace sen::proof {

/// What the producer handed in: submission.json.
struct Submission {
    struct Evidence {
        std::string id;
        std::string file_id;

        static constexpr auto fields()
        {
            return std::tuple{Field{"id", &Evidence::id}, Field{"file_id", &Evidence::file_id}};
        }
    };
    std::string dossier_id;
    std::string product_id;
    std::string criteria_set;
    std::vector<Evidence> evidence;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"dossier_id", &Submission::dossier_id},
            Field{"product_id", &Submission::product_id},
            Field{"criteria_set", &Submission::criteria_set},
            Field{"evidence", &Submission::evidence},
        };
    }
};

/// What a judge handed in: sheets/NN.json.
struct HandedInSheet {
    std::string dossier_id;
    std::string criteria_set;
    std::string account_id;
    evaluation::Phase phase = evaluation::Phase::independent;
    criteria::Choices choices;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"dossier_id", &HandedInSheet::dossier_id},
            Field{"criteria_set", &HandedInSheet::criteria_set},
            Field{"account_id", &HandedInSheet::account_id},
            Field{"phase", &HandedInSheet::phase},
            Field{"choices", &HandedInSheet::choices},
        };
    }
};

}  // namespace sen::proof
