#include "plan/census_store.hpp"

#include <chrono>

#include "access/journal.hpp"

namespace sen::plan::store {

/// In force as registry::status_on() says: a test holds the two together. Of several, the one that
/// registry::current_on() shows comes first.
std::vector<StarLine> stars(db::Tx& tx, const Basis& basis)
{
    constexpr auto sql = R"sql(
        WITH star AS MATERIALIZED (
            SELECT id, product_id, stars, COALESCE(extended_until, valid_until) AS last_on
              FROM recognition_history
             WHERE seq <= $2 AND until_seq > $2
               AND standing = 'decided'
               AND COALESCE(extended_until, valid_until) >= $1
               AND (decided_on <= $1 OR decided_on IS NULL AND year <= $3)
               AND (replaced_on IS NULL OR replaced_on > $1)
               AND (revoked_on IS NULL OR revoked_on > $1 OR reinstated_on <= $1))
        SELECT star.product_id, p.name AS product, p.producer_id, p.group_code, p.commune_code,
               star.stars,
               (SELECT MIN(COALESCE(first.decided_on, CAST(first.year AS TEXT) || '-12-31'))
                  FROM recognition_history first
                 WHERE first.product_id = star.product_id AND first.standing = 'decided'
                   AND first.seq <= $2 AND first.until_seq > $2) AS first_on
          FROM star
          JOIN product_history p ON p.id = star.product_id AND p.seq <= $2 AND p.until_seq > $2
         ORDER BY star.product_id, star.last_on DESC, COALESCE(star.stars, 0) DESC, star.id
    )sql";
    return tx.all<StarLine>(sql, basis.on, basis.known_seq, basis.on.year());
}

std::vector<ProducerLine> producers(db::Tx& tx, const Basis& basis)
{
    constexpr auto sql = R"sql(
        SELECT id, name, kind, commune_code
          FROM producer_history
         WHERE seq <= $1 AND until_seq > $1
    )sql";
    return tx.all<ProducerLine>(sql, basis.known_seq);
}

std::vector<TraitLine> traits(db::Tx& tx, const Basis& basis)
{
    constexpr auto sql = R"sql(
        SELECT bearer_id, kind
          FROM trait_history
         WHERE seq <= $2 AND until_seq > $2 AND NOT withdrawn
           AND from_on <= $1 AND (until_on IS NULL OR until_on >= $1)
    )sql";
    return tx.all<TraitLine>(sql, basis.on, basis.known_seq);
}

std::int64_t last_seq_before(db::Tx& tx, Instant moment)
{
    // Lines carry the time their command began, so a long one may stand behind younger ones: the
    // first line by number of the day after is where knowledge of the day before ends.
    constexpr auto within_a_day = R"sql(
        SELECT MIN(seq) AS seq FROM journal WHERE at >= $1 AND at < $2
    )sql";
    constexpr auto later = R"sql(
        SELECT seq FROM journal WHERE at >= $1 ORDER BY at, seq LIMIT 1
    )sql";
    const auto day_after = moment.plus(std::chrono::hours(24));
    if (const auto first =
            tx.scalar<std::optional<std::int64_t>>("seq", within_a_day, moment, day_after)
                .value_or(std::nullopt))
        return *first - 1;
    if (const auto first = tx.scalar<std::int64_t>("seq", later, day_after)) return *first - 1;
    return access::last_seq(tx);
}

}  // namespace sen::plan::store
