#include "access/journal.hpp"

#include "access/actor.hpp"
#include "base/text.hpp"
#include "db/db.hpp"

namespace sen::access {
namespace {

struct Head {
    std::int64_t seq = 0;
    std::string hash;

    static constexpr auto fields()
    {
        return std::tuple{Field{"seq", &Head::seq}, Field{"hash", &Head::hash}};
    }
};

/// Takes the next number. The row stays locked until the end of the transaction, so lines are
/// chained in the order in which they become visible.
Head next_head(db::Tx& tx)
{
    constexpr auto sql = R"sql(
        UPDATE journal_head SET seq = seq + 1 WHERE id = 1 RETURNING seq, hash
    )sql";
    const auto head = tx.one<Head>(sql);
    CHECK(head.has_value());
    return *head;
}

void insert(db::Tx& tx, const JournalLine& line)
{
    constexpr auto sql = R"sql(
        INSERT INTO journal (seq, at, actor_id, actor, action, subject_kind, subject_id,
                             particulars, request_id, previous_hash, hash)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
    )sql";
    tx.run(
        sql, line.seq, line.at, line.actor_id, line.actor, line.action, line.subject_kind,
        line.subject_id, line.particulars, line.request_id, line.previous_hash, line.hash);
    tx.run("UPDATE journal_head SET hash = $1 WHERE id = 1", line.hash);
}

/// Follows the chain line by line and gathers what breaks it.
class Chain {
public:
    void see(const JournalLine& line)
    {
        if (line.seq != m_seq + 1)
            m_findings.push_back(
                "line " + std::to_string(m_seq + 1) + " is missing before " +
                std::to_string(line.seq));
        if (line.previous_hash != m_hash)
            m_findings.push_back(
                "line " + std::to_string(line.seq) + " does not follow the one before");
        if (line.hash != hash_of(line))
            m_findings.push_back("line " + std::to_string(line.seq) + " has been changed");
        m_seq = line.seq;
        m_hash = line.hash;
    }
    std::vector<std::string> end(const Head& head)
    {
        if (head.seq != m_seq || head.hash != m_hash)
            m_findings.push_back(
                "the journal ends at line " + std::to_string(m_seq) + ", its head is line " +
                std::to_string(head.seq));
        return std::move(m_findings);
    }

private:
    std::int64_t m_seq = 0;
    std::string m_hash;
    std::vector<std::string> m_findings;
};

}  // namespace

void record(
    Call& call, std::string_view action, const Subject& subject, const json::Object& particulars)
{
    const auto head = next_head(call.tx);
    JournalLine line{
        head.seq,
        call.now,
        call.actor.account_id,
        call.actor.username,
        std::string(action),
        std::string(subject.kind),
        subject.id,
        particulars.text(),
        call.request_id,
        head.hash,
        {}};
    line.hash = hash_of(line);
    insert(call.tx, line);
}

std::string hash_of(const JournalLine& line)
{
    std::string text = "[";
    json::write(text, line.seq);
    for (const auto& member :
         {line.at.text(), line.actor_id, line.actor, line.action, line.subject_kind,
          line.subject_id, line.particulars, line.request_id, line.previous_hash}) {
        text += ',';
        json::write(text, member);
    }
    return sha256(text + ']');
}

std::vector<JournalLine> lines_after(db::Tx& tx, std::int64_t seq, std::int64_t limit)
{
    constexpr auto sql = R"sql(
        SELECT seq, at, actor_id, actor, action, subject_kind, subject_id,
               particulars, request_id, previous_hash, hash
          FROM journal
         WHERE seq > $1
         ORDER BY seq
         LIMIT $2
    )sql";
    return tx.all<JournalLine>(sql, seq, limit);
}

std::vector<JournalLine> lines_before(
    db::Tx& tx, std::optional<std::int64_t> seq, const std::optional<std::string>& subject_id,
    std::int64_t limit)
{
    constexpr auto all = R"sql(
        SELECT seq, at, actor_id, actor, action, subject_kind, subject_id,
               particulars, request_id, previous_hash, hash
          FROM journal
         WHERE seq < $1
         ORDER BY seq DESC
         LIMIT $2
    )sql";
    constexpr auto of_one = R"sql(
        SELECT seq, at, actor_id, actor, action, subject_kind, subject_id,
               particulars, request_id, previous_hash, hash
          FROM journal
         WHERE subject_id = $3 AND seq < $1
         ORDER BY seq DESC
         LIMIT $2
    )sql";
    const auto before = seq.value_or(INT64_MAX);
    if (subject_id) return tx.all<JournalLine>(of_one, before, limit, *subject_id);
    return tx.all<JournalLine>(all, before, limit);
}

std::int64_t last_seq(db::Tx& tx)
{
    return tx.scalar<std::int64_t>("seq", "SELECT seq FROM journal_head WHERE id = 1").value_or(0);
}

std::vector<std::string> verify(db::Tx& tx)
{
    constexpr std::int64_t batch = 1'000;
    Chain chain;
    std::int64_t seen = 0;
    for (auto lines = lines_after(tx, 0, batch); !lines.empty();
         lines = lines_after(tx, seen, batch)) {
        for (const auto& line : lines)
            chain.see(line);
        seen = lines.back().seq;
    }
    const auto head = tx.one<Head>("SELECT seq, hash FROM journal_head WHERE id = 1");
    CHECK(head.has_value());
    return chain.end(*head);
}

}  // namespace sen::access
