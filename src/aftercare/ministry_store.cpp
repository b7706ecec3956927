#include "aftercare/ministry_store.hpp"

namespace sen::aftercare::store {

void insert(db::Tx& tx, const MinistryCase& one, const std::string& username, Instant now)
{
    constexpr auto sql = R"sql(
        INSERT INTO ministry_case (dossier_id, letter_number, sent_on, target_on, late_reason,
                                   sent_by, created_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7)
    )sql";
    tx.run(
        sql, one.dossier_id, one.letter_number, one.sent_on, one.target_on, one.late_reason,
        username, now);
}

void update(db::Tx& tx, const MinistryCase& one)
{
    constexpr auto sql = R"sql(
        UPDATE ministry_case
           SET granted = $2, points_hundredths = $3, answer_number = $4, answered_on = $5,
               stars = $6, fall_back_number = $7, fall_back_on = $8, recognition_id = $9
         WHERE dossier_id = $1
    )sql";
    tx.run(
        sql, one.dossier_id, one.granted, one.points_hundredths, one.answer_number, one.answered_on,
        one.stars, one.fall_back_number, one.fall_back_on, one.recognition_id);
}

std::optional<MinistryCase> find_ministry_case(db::Tx& tx, const Id<Dossier>& dossier)
{
    constexpr auto sql = R"sql(
        SELECT dossier_id, letter_number, sent_on, target_on, late_reason, granted,
               points_hundredths, answer_number, answered_on, stars, fall_back_number,
               fall_back_on, recognition_id
          FROM ministry_case
         WHERE dossier_id = $1
    )sql";
    return tx.one<MinistryCase>(sql, dossier);
}

std::optional<Date> decided_on(db::Tx& tx, const Id<Dossier>& dossier)
{
    constexpr auto sql = R"sql(
        SELECT d.signed_on
          FROM decision_item i
          JOIN decision d ON d.id = i.decision_id
         WHERE i.dossier_id = $1
    )sql";
    return tx.scalar<Date>("signed_on", sql, dossier);
}

bool is_certificate_number_taken(db::Tx& tx, const std::string& number)
{
    constexpr auto sql = R"sql(
        SELECT COUNT(*) AS found FROM recognition WHERE certificate_number = $1
    )sql";
    return tx.scalar<std::int64_t>("found", sql, number).value_or(0) > 0;
}

}  // namespace sen::aftercare::store
