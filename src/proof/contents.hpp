#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "access/journal.hpp"
#include "base/fields.hpp"
#include "base/json.hpp"
#include "base/time.hpp"
#include "evaluation/gate.hpp"
#include "evaluation/recusal.hpp"
#include "evaluation/score_sheet.hpp"

/// What the parts of a proof say; docs/proof.md describes each. A part is the JSON of its struct,
/// its members in this order, without blanks.
namespace sen::proof {

/// certificate.json: the star as the register has it.
struct Certificate {
    std::string recognition_id;
    std::string code;
    std::optional<std::string> number;
    std::string product_id;
    std::string product_name;
    std::string producer_id;
    std::string producer_name;
    std::optional<int> stars;
    std::optional<std::int64_t> points_hundredths;
    std::optional<std::string> decision_number;
    std::optional<Date> decided_on;
    Date valid_until;
    std::optional<Date> revoked_on;
    std::optional<Date> replaced_on;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"recognition_id", &Certificate::recognition_id},
            Field{"code", &Certificate::code},
            Field{"number", &Certificate::number},
            Field{"product_id", &Certificate::product_id},
            Field{"product_name", &Certificate::product_name},
            Field{"producer_id", &Certificate::producer_id},
            Field{"producer_name", &Certificate::producer_name},
            Field{"stars", &Certificate::stars},
            Field{"points_hundredths", &Certificate::points_hundredths},
            Field{"decision_number", &Certificate::decision_number},
            Field{"decided_on", &Certificate::decided_on},
            Field{"valid_until", &Certificate::valid_until},
            Field{"revoked_on", &Certificate::revoked_on},
            Field{"replaced_on", &Certificate::replaced_on},
        };
    }
};

/// decision.json: the decision and what it says of the dossier.
struct Decision {
    std::string id;
    std::string number;
    Date signed_on;
    std::string outcome;
    int stars = 0;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"id", &Decision::id},
            Field{"number", &Decision::number},
            Field{"signed_on", &Decision::signed_on},
            Field{"outcome", &Decision::outcome},
            Field{"stars", &Decision::stars},
        };
    }
};

/// dossier.json: the dossier, its last submission and its council.
struct Dossier {
    std::string id;
    std::string product_id;
    std::string producer_id;
    std::optional<std::string> commune_code;
    std::string kind;
    std::string criteria_set;
    std::string council_id;
    std::int64_t submission_number = 0;
    std::string submission_sha256;
    Instant submitted_at;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"id", &Dossier::id},
            Field{"product_id", &Dossier::product_id},
            Field{"producer_id", &Dossier::producer_id},
            Field{"commune_code", &Dossier::commune_code},
            Field{"kind", &Dossier::kind},
            Field{"criteria_set", &Dossier::criteria_set},
            Field{"council_id", &Dossier::council_id},
            Field{"submission_number", &Dossier::submission_number},
            Field{"submission_sha256", &Dossier::submission_sha256},
            Field{"submitted_at", &Dossier::submitted_at},
        };
    }
};

/// A line of evidence.jsonl: the file behind an evidence, by its hash.
struct EvidenceFile {
    std::string id;
    std::string file_id;
    std::string media_type;
    std::int64_t size = 0;
    std::string sha256;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"id", &EvidenceFile::id},
            Field{"file_id", &EvidenceFile::file_id},
            Field{"media_type", &EvidenceFile::media_type},
            Field{"size", &EvidenceFile::size},
            Field{"sha256", &EvidenceFile::sha256},
        };
    }
};

/// A line of sheets.jsonl: whose sheet a part sheets/NN.json is.
struct Sheet {
    int number = 0;
    std::string account_id;
    std::optional<std::string> name;  ///< of the judge; null in a masked proof
    std::optional<bool> chair;        ///< null in a masked proof: everybody knows the chair
    evaluation::Phase phase = evaluation::Phase::independent;  ///< final: after looking again
    std::string sha256;
    Instant submitted_at;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"number", &Sheet::number},
            Field{"account_id", &Sheet::account_id},
            Field{"name", &Sheet::name},
            Field{"chair", &Sheet::chair},
            Field{"phase", &Sheet::phase},
            Field{"sha256", &Sheet::sha256},
            Field{"submitted_at", &Sheet::submitted_at},
        };
    }
};

/// A line of recusals.jsonl: a judge taken off the dossier; a sheet of theirs does not count.
struct RecusedJudge {
    std::string account_id;
    evaluation::RecusedBy found_by = evaluation::RecusedBy::leader;
    std::optional<std::string> replacement_id;
    Instant recused_at;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"account_id", &RecusedJudge::account_id},
            Field{"found_by", &RecusedJudge::found_by},
            Field{"replacement_id", &RecusedJudge::replacement_id},
            Field{"recused_at", &RecusedJudge::recused_at},
        };
    }
};

/// result.json: the council's result as it was stored.
struct CouncilResult {
    std::int64_t average_hundredths = 0;
    int points_stars = 0;
    int stars = 0;
    Instant evaluated_at;
    std::vector<evaluation::GateFinding> gates;  ///< by star, then by criterion

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"average_hundredths", &CouncilResult::average_hundredths},
            Field{"points_stars", &CouncilResult::points_stars},
            Field{"stars", &CouncilResult::stars},
            Field{"evaluated_at", &CouncilResult::evaluated_at},
            Field{"gates", &CouncilResult::gates},
        };
    }
};

/// A line of journal.jsonl: access::JournalLine. Of a masked judge the actor is null, and so is the
/// request id: without its 80 random bits nobody finds the name by trying names against the hash.
struct Line {
    std::int64_t seq = 0;
    Instant at;
    std::string actor_id;
    std::optional<std::string> actor;
    std::string action;
    std::string subject_kind;
    std::string subject_id;
    std::string particulars;
    std::optional<std::string> request_id;
    std::string previous_hash;
    std::string hash;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"seq", &Line::seq},
            Field{"at", &Line::at},
            Field{"actor_id", &Line::actor_id},
            Field{"actor", &Line::actor},
            Field{"action", &Line::action},
            Field{"subject_kind", &Line::subject_kind},
            Field{"subject_id", &Line::subject_id},
            Field{"particulars", &Line::particulars},
            Field{"request_id", &Line::request_id},
            Field{"previous_hash", &Line::previous_hash},
            Field{"hash", &Line::hash},
        };
    }
};

/// A proof read whole.
struct Contents {
    Certificate certificate;
    Decision decision;
    Dossier dossier;
    std::string criteria_set;  ///< the file of the law, byte for byte
    std::string submission;    ///< what the producer handed in, byte for byte
    std::vector<EvidenceFile> evidence;
    std::vector<Sheet> sheets;
    std::vector<RecusedJudge> recusals;
    std::vector<std::string> sheet_texts;  ///< what the judges handed in, byte for byte
    CouncilResult result;
    std::vector<Line> journal;
};

}  // namespace sen::proof
