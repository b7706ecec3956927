#include "aftercare/mail_store.hpp"

namespace sen::aftercare::store {

void insert(db::Tx& tx, const Mail& mail, Instant now)
{
    constexpr auto sql = R"sql(
        INSERT INTO mail (id, recipient, subject, body, state, attempts, next_at, created_at)
             VALUES ($1, $2, $3, $4, 'queued', 0, $5, $5)
    )sql";
    tx.run(sql, mail.id, mail.recipient, mail.subject, mail.body, now);
}

bool has_work(db::Tx& tx, Instant now)
{
    constexpr auto sql = R"sql(
        SELECT COUNT(*) AS found
          FROM (SELECT 1 AS one FROM mail WHERE state = 'queued' AND next_at <= $1
                 UNION ALL
                SELECT 1 AS one FROM mail WHERE state = 'sending') waiting
    )sql";
    return tx.scalar<std::int64_t>("found", sql, now).value_or(0) > 0;
}

std::optional<Mail> claim(db::Tx& tx, Instant now)
{
    constexpr auto sql = R"sql(
        UPDATE mail
           SET state = 'sending', claimed_at = $1, attempts = attempts + 1
         WHERE id = (SELECT id FROM mail
                      WHERE state = 'queued' AND next_at <= $1
                      ORDER BY next_at, id
                      LIMIT 1)
           AND state = 'queued'
        RETURNING id, recipient, subject, body, attempts
    )sql";
    return tx.one<Mail>(sql, now);
}

void settle(db::Tx& tx, const Id<Mail>& id, MailState state, Instant now, Instant next_at)
{
    constexpr auto sql = R"sql(
        UPDATE mail
           SET state = $2, next_at = $3, settled_at = $4
         WHERE id = $1 AND state = 'sending'
    )sql";
    tx.run(sql, id, state, next_at, now);
}

void mark_unsure(db::Tx& tx, Instant claimed_before)
{
    constexpr auto sql = R"sql(
        UPDATE mail SET state = 'unsure' WHERE state = 'sending' AND claimed_at < $1
    )sql";
    tx.run(sql, claimed_before);
}

std::vector<MailTrouble> mail_troubles(db::Tx& tx, const std::string& before_id, std::int64_t limit)
{
    constexpr auto sql = R"sql(
        SELECT id, recipient, subject, state, attempts, created_at, claimed_at
          FROM mail
         WHERE state IN ('failed', 'unsure')
           AND (CAST($1 AS TEXT) = '' OR id < $1)
         ORDER BY id DESC
         LIMIT $2
    )sql";
    return tx.all<MailTrouble>(sql, before_id, limit);
}

std::optional<MailTrouble> find_mail(db::Tx& tx, const Id<Mail>& id)
{
    constexpr auto sql = R"sql(
        SELECT id, recipient, subject, state, attempts, created_at, claimed_at
          FROM mail
         WHERE id = $1
    )sql";
    return tx.one<MailTrouble>(sql, id);
}

bool queue_again(db::Tx& tx, const MailTrouble& mail, Instant now)
{
    constexpr auto sql = R"sql(
        UPDATE mail
           SET state = 'queued', attempts = 0, next_at = $2, recipient = $3
         WHERE id = $1 AND state IN ('failed', 'unsure')
    )sql";
    return tx.run(sql, mail.id, now, mail.recipient) == 1;
}

}  // namespace sen::aftercare::store
