#include "registry/recognition_store.hpp"

namespace sen::registry::store {

void insert(db::Tx& tx, const Recognition& recognition, Instant now)
{
    constexpr auto sql = R"sql(
        INSERT INTO recognition (id, product_id, stars, points_hundredths, standing, level, year,
                                 decision_number, decided_on, valid_until, exact_term,
                                 certificate_number, certificate_code, revoked_on, replaced_on,
                                 regime, issuer, issuer_code, source_note, created_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17,
                     $18, $19, $20)
    )sql";
    tx.run(
        sql, recognition.id, recognition.product_id, recognition.stars,
        recognition.points_hundredths, recognition.standing, recognition.level, recognition.year,
        recognition.decision_number, recognition.decided_on, recognition.valid_until,
        recognition.exact_term, recognition.certificate_number, recognition.certificate_code,
        recognition.revoked_on, recognition.replaced_on, recognition.regime, recognition.issuer,
        recognition.issuer_code, recognition.source_note, now);
}

void replace_running(db::Tx& tx, const Id<Product>& product, Date on)
{
    constexpr auto sql = R"sql(
        UPDATE recognition
           SET replaced_on = $2
         WHERE product_id = $1 AND standing = 'decided' AND COALESCE(extended_until, valid_until) >= $2
           AND replaced_on IS NULL
           AND (revoked_on IS NULL OR reinstated_on IS NOT NULL)
    )sql";
    tx.run(sql, product, on);
}

std::optional<Recognition> find_recognition(db::Tx& tx, const Id<Recognition>& id)
{
    constexpr auto sql = R"sql(
        SELECT id, product_id, stars, points_hundredths, standing, level, year, decision_number,
               decided_on, valid_until, extended_until, extension_number, extension_on, exact_term,
               certificate_number, certificate_code, revoked_on, reinstated_on, replaced_on,
               regime, issuer, issuer_code, source_note
          FROM recognition
         WHERE id = $1
    )sql";
    return tx.one<Recognition>(sql, id);
}

std::int64_t extend(db::Tx& tx, const Id<Recognition>& id, const Extension& extension)
{
    constexpr auto sql = R"sql(
        UPDATE recognition
           SET extended_until = $2, extension_number = $3, extension_on = $4
         WHERE id = $1 AND extension_number IS NULL
    )sql";
    return tx.run(sql, id, extension.until, extension.number, extension.on);
}

std::vector<Recognition> end_extensions(db::Tx& tx, const Id<Product>& product, Date on)
{
    constexpr auto sql = R"sql(
        UPDATE recognition
           SET extended_until = CASE WHEN valid_until > $2 THEN valid_until ELSE $2 END
         WHERE product_id = $1 AND extended_until > $2
        RETURNING id, product_id, stars, points_hundredths, standing, level, year,
                  decision_number, decided_on, valid_until, extended_until, extension_number,
                  extension_on, exact_term, certificate_number, certificate_code, revoked_on,
                  reinstated_on, replaced_on, regime, issuer, issuer_code, source_note
    )sql";
    return tx.all<Recognition>(sql, product, on);
}

void end_by_revocation(db::Tx& tx, const Id<Recognition>& id, Date on)
{
    constexpr auto sql = R"sql(
        UPDATE recognition SET revoked_on = $2, reinstated_on = NULL WHERE id = $1
    )sql";
    tx.run(sql, id, on);
}

void take_back_revocation(db::Tx& tx, const Id<Recognition>& id, Date on)
{
    tx.run("UPDATE recognition SET reinstated_on = $2 WHERE id = $1", id, on);
}

void make_public(db::Tx& tx, const Id<Product>& product)
{
    constexpr auto of_product = R"sql(
        UPDATE product SET is_public = TRUE WHERE id = $1 AND NOT is_public
    )sql";
    constexpr auto of_producer = R"sql(
        UPDATE producer SET is_public = TRUE
         WHERE id = (SELECT producer_id FROM product WHERE id = $1) AND NOT is_public
    )sql";
    tx.run(of_product, product);
    tx.run(of_producer, product);
}

std::vector<Recognition> recognitions_of(db::Tx& tx, const Id<Product>& product)
{
    constexpr auto sql = R"sql(
        SELECT id, product_id, stars, points_hundredths, standing, level, year, decision_number,
               decided_on, valid_until, extended_until, extension_number, extension_on, exact_term,
               certificate_number, certificate_code, revoked_on, reinstated_on, replaced_on,
               regime, issuer, issuer_code, source_note
          FROM recognition
         WHERE product_id = $1
         ORDER BY valid_until DESC, id DESC
         LIMIT 100
    )sql";
    return tx.all<Recognition>(sql, product);
}

std::optional<CertifiedRecognition>
find_certified(db::Tx& tx, const std::string& code, const std::string& number)
{
    constexpr auto sql = R"sql(
        SELECT r.id, r.product_id, r.stars, r.points_hundredths, r.standing, r.level, r.year,
               r.decision_number, r.decided_on, r.valid_until, r.extended_until,
               r.extension_number, r.extension_on, r.exact_term, r.certificate_number,
               r.certificate_code, r.revoked_on, r.reinstated_on, r.replaced_on, r.regime,
               r.issuer, r.issuer_code, r.source_note, p.name AS product_name, p.slug AS product_slug,
               o.name AS producer_name
          FROM recognition r
          JOIN product p ON p.id = r.product_id
          JOIN producer o ON o.id = p.producer_id
         WHERE r.certificate_code = $1 OR r.certificate_number = $2
         ORDER BY CASE WHEN r.certificate_code = $1 THEN 0 ELSE 1 END
         LIMIT 1
    )sql";
    return tx.one<CertifiedRecognition>(sql, code, number);
}

}  // namespace sen::registry::store
