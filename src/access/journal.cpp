#include "access/journal.hpp"

#include <array>
#include <span>

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

/// The hash of a line: SHA-256 over the JSON array of its number and its texts.
std::string hash_over(std::int64_t seq, std::span<const std::string_view> texts)
{
    std::string array = "[";
    json::write(array, seq);
    for (const auto text : texts) {
        array += ',';
        json::write(array, text);
    }
    return sha256(array + ']');
}

/// What holds a line in the chain. It is computed of what the table holds, not of what that means:
/// a time that is none, or is written otherwise, is a change like any other.
struct Link {
    std::int64_t seq = 0;
    std::string previous_hash;
    std::string hash;
    std::string due;  ///< the hash that it must carry

    static Link of(const db::Row& row)
    {
        constexpr std::array texts{"at",          "actor_id",     "actor",
                                   "action",      "subject_kind", "subject_id",
                                   "particulars", "request_id",   "previous_hash"};
        std::array<std::string_view, texts.size()> found;
        for (std::size_t i = 0; i < texts.size(); ++i)
            found[i] = row.text(row.find(texts[i], i + 1));
        const auto seq = row.get<std::int64_t>("seq");
        return {
            seq, row.get<std::string>("previous_hash"), row.get<std::string>("hash"),
            hash_over(seq, found)};
    }
};

/// Follows the chain line by line and gathers what breaks it.
class Chain {
public:
    void see(const Link& line)
    {
        if (line.seq != m_seq + 1)
            m_findings.push_back(
                "line " + std::to_string(m_seq + 1) + " is missing before " +
                std::to_string(line.seq));
        if (line.previous_hash != m_hash)
            m_findings.push_back(
                "line " + std::to_string(line.seq) + " does not follow the one before");
        if (line.hash != line.due)
            m_findings.push_back("line " + std::to_string(line.seq) + " has been changed");
        m_seq = line.seq;
        m_hash = line.hash;
    }
    [[nodiscard]] std::int64_t seq() const { return m_seq; }
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

/// Shows the chain its next lines; whether there were any. SQLite keeps a number that is none when
/// asked to: such a line is missing from the chain.
bool see_more(db::Tx& tx, Chain& chain)
{
    constexpr std::int64_t batch = 1'000;
    constexpr auto sql = R"sql(
        SELECT seq, at, actor_id, actor, action, subject_kind, subject_id,
               particulars, request_id, previous_hash, hash
          FROM journal
         WHERE seq > $1 AND seq = CAST(seq AS BIGINT)
         ORDER BY seq
         LIMIT $2
    )sql";
    const auto before = chain.seq();
    tx.each(sql, std::array{db::value(before), db::value(batch)}, [&](const db::Row& row) {
        chain.see(Link::of(row));
    });
    return chain.seq() != before;
}

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
    const auto at = line.at.text();
    return hash_over(
        line.seq, std::array<std::string_view, 9>{
                      at, line.actor_id, line.actor, line.action, line.subject_kind,
                      line.subject_id, line.particulars, line.request_id, line.previous_hash});
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
    Chain chain;
    while (see_more(tx, chain)) {
    }
    const auto head = tx.one<Head>("SELECT seq, hash FROM journal_head WHERE id = 1");
    CHECK(head.has_value());
    return chain.end(*head);
}

}  // namespace sen::access
