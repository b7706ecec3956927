#include "aftercare/certificate_store.hpp"

namespace sen::aftercare::store {

/// The status is the same as registry::status_on(); a test holds the two together.
std::vector<Certified> certificates(
    db::Tx& tx, const CertificateQuery& query, std::int64_t expiring_days, std::int64_t limit)
{
    constexpr auto sql = R"sql(
        SELECT * FROM (
            SELECT r.id, r.product_id, r.stars, r.points_hundredths, r.standing, r.level, r.year,
                   r.decision_number, r.decided_on, r.valid_until, r.extended_until,
                   r.extension_number, r.extension_on, r.exact_term, r.certificate_number,
                   r.certificate_code, r.revoked_on, r.reinstated_on, r.replaced_on, r.regime,
                   r.issuer, r.issuer_code, r.source_note, p.name AS product_name, p.producer_id,
                   o.name AS producer_name,
                   COALESCE(p.commune_code, o.commune_code) AS commune_code,
                   (SELECT MAX(h.until_on) FROM past_holder h
                     WHERE h.recognition_id = r.id AND h.producer_id <> p.producer_id)
                       AS held_since,
                   CASE WHEN r.revoked_on <= CAST($1 AS TEXT)
                             AND (r.reinstated_on IS NULL OR r.reinstated_on > $1) THEN 'revoked'
                        WHEN r.replaced_on <= $1 THEN 'replaced'
                        WHEN r.decided_on > $1 THEN 'none'
                        WHEN COALESCE(r.extended_until, r.valid_until) < $1 THEN 'expired'
                        WHEN r.standing <> 'decided' THEN 'unconfirmed'
                        WHEN r.valid_until < $1 THEN 'extended'
                        WHEN r.valid_until <= CAST($2 AS TEXT) THEN 'expiring'
                        ELSE 'valid' END AS status
              FROM recognition r
              JOIN product p ON p.id = r.product_id
              JOIN producer o ON o.id = p.producer_id
             WHERE (CAST($3 AS TEXT) = '' OR r.id < $3)
               AND (CAST($4 AS BIGINT) IS NULL OR r.year = $4)
               AND (CAST($5 AS BIGINT) IS NULL OR r.stars = $5)
               AND (CAST($6 AS TEXT) = '' OR p.producer_id = $6)) found
         WHERE (CAST($7 AS TEXT) IS NULL OR status = $7)
           AND (CAST($8 AS TEXT) IS NULL
                OR (status IN ('valid', 'expiring', 'extended')
                    AND COALESCE(extended_until, valid_until) <= $8))
         ORDER BY id DESC
         LIMIT $9
    )sql";
    const auto in_days = [&](std::int64_t days) {
        return query.on.plus_days(static_cast<int>(days));
    };
    const auto within = query.expires_within ? std::optional(in_days(*query.expires_within))
                                             : std::optional<Date>();
    return tx.all<Certified>(
        sql, query.on, in_days(expiring_days), query.before_id, query.year, query.stars,
        query.producer_id, query.status, within, limit);
}

std::optional<CertificateFacts> facts_of(db::Tx& tx, const Id<registry::Product>& product)
{
    constexpr auto sql = R"sql(
        SELECT p.name AS product, p.group_code, o.name AS producer, o.address, o.commune_code
          FROM product p
          JOIN producer o ON o.id = p.producer_id
         WHERE p.id = $1
    )sql";
    return tx.one<CertificateFacts>(sql, product);
}

}  // namespace sen::aftercare::store
