#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "dossier/dossier.hpp"

namespace sen::evaluation {

using dossier::Dossier;

/// What a decision says of a dossier (docs/adr/0012).
enum class Outcome {
    recognised,
    not_recognised,
    sent_to_ministry,  ///< a result only the ministry may turn into a star
};
constexpr auto names(Outcome)
{
    return std::array<std::string_view, 3>{"recognised", "not_recognised", "sent_to_ministry"};
}

/// A certificate that a decision gave.
struct IssuedCertificate {
    Id<Dossier> dossier_id;
    Id<registry::Product> product_id;
    std::string product_name;
    int stars = 0;
    std::string number;  ///< of the year's register, without a gap
    std::string code;    ///< in the QR
    Date valid_until;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"dossier_id", &IssuedCertificate::dossier_id},
            Field{"product_id", &IssuedCertificate::product_id},
            Field{"product_name", &IssuedCertificate::product_name},
            Field{"stars", &IssuedCertificate::stars},
            Field{"number", &IssuedCertificate::number},
            Field{"code", &IssuedCertificate::code},
            Field{"valid_until", &IssuedCertificate::valid_until},
        };
    }
};

/// A dossier of a decision that got no certificate by it.
struct WithoutCertificate {
    Id<Dossier> dossier_id;
    std::string product_name;
    int stars = 0;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"dossier_id", &WithoutCertificate::dossier_id},
            Field{"product_name", &WithoutCertificate::product_name},
            Field{"stars", &WithoutCertificate::stars},
        };
    }
};

/// An act of the province's chairman on evaluated dossiers. Never changed.
struct Decision {
    Id<Decision> id;
    std::string number;  ///< unique within the year of signing
    Date signed_on;
    std::vector<IssuedCertificate> certificates;
    std::vector<WithoutCertificate> not_recognised;
    std::vector<WithoutCertificate> sent_to_ministry;
    Instant created_at;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"id", &Decision::id},
            Field{"number", &Decision::number},
            Field{"signed_on", &Decision::signed_on},
            Field{"certificates", &Decision::certificates},
            Field{"not_recognised", &Decision::not_recognised},
            Field{"sent_to_ministry", &Decision::sent_to_ministry},
            Field{"created_at", &Decision::created_at},
        };
    }
};

struct DecisionDraft {
    std::string number;
    Date signed_on;
    std::vector<Id<Dossier>> dossier_ids;  ///< certificates are numbered in this order
};

/// Decides on evaluated dossiers: each gets its star and certificate, or none, or goes to the
/// ministry. All or nothing. Refuses "decision.signed_in_future", "decision.number_taken",
/// "decision.dossier_twice", "decision.signed_before_evaluation", "dossier.not_evaluated" and
/// "dossier.already_decided".
Result<Decision> decide(Call&, const DecisionDraft&);

void decision_routes(http::Router&);

}  // namespace sen::evaluation
