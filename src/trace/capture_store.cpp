#include "trace/capture_store.hpp"

#include <map>

#include "trace/rows.hpp"

namespace sen::trace::store {
namespace {

using Numbers = std::map<Term, std::int64_t>;

/// Takes the next `count` numbers of a sequence; the first of them.
std::int64_t take_event_numbers(db::Tx& tx, std::int64_t count)
{
    constexpr auto sql = R"sql(
        UPDATE epcis_head SET event_seq = event_seq + $1 WHERE id = 1 RETURNING event_seq
    )sql";
    return tx.scalar<std::int64_t>("event_seq", sql, count).value() - count + 1;
}

std::int64_t take_term_numbers(db::Tx& tx, std::int64_t count)
{
    constexpr auto sql = R"sql(
        UPDATE epcis_head SET term_number = term_number + $1 WHERE id = 1 RETURNING term_number
    )sql";
    return tx.scalar<std::int64_t>("term_number", sql, count).value() - count + 1;
}

/// Every term of the events, not yet numbered.
Numbers terms_of(const std::vector<PreparedEvent>& events)
{
    Numbers terms;
    for (const auto& event : events) {
        for (const auto& term : event.index.terms)
            terms.emplace(term, 0);
        for (const auto& measure : event.index.measures)
            terms.emplace(Term{measure.kind, ""}, 0);
    }
    return terms;
}

void find_numbers(db::Tx& tx, Numbers& terms)
{
    std::map<std::string, std::vector<std::string>> by_kind;
    for (const auto& [term, number] : terms)
        by_kind[term.kind].push_back(term.value);
    for (const auto& [kind, values] : by_kind)
        each_chunk(values, [&, &of = kind](std::size_t count, std::vector<db::Value> parameters) {
            parameters.emplace_back(of);
            const auto sql = "SELECT number, value FROM epcis_term WHERE kind = $" +
                             std::to_string(count + 1) + " AND value IN (" +
                             db::placeholders(1, count) + ")";
            tx.each(sql, parameters, [&](const db::Row& row) {
                terms[{of, std::string(row.text(1))}] = row.integer(0);
            });
        });
}

/// Numbers every term, new ones by the next numbers.
void number(db::Tx& tx, Numbers& terms)
{
    find_numbers(tx, terms);
    std::int64_t lacking = 0;
    for (const auto& [term, number] : terms)
        lacking += number == 0 ? 1 : 0;
    if (lacking == 0) return;
    auto next = take_term_numbers(tx, lacking);
    Rows rows(tx, "INSERT INTO epcis_term (number, kind, value) VALUES ", 3);
    for (auto& [term, number] : terms) {
        if (number != 0) continue;
        number = next++;
        rows.add(number, term.kind, term.value);
    }
    rows.flush();
}

void insert_postings(
    db::Tx& tx, const std::vector<PreparedEvent>& events, const Numbers& terms, std::int64_t seq)
{
    Rows postings(tx, "INSERT INTO epcis_posting (term, event_time, seq) VALUES ", 3);
    Rows measures(tx, "INSERT INTO epcis_measure (term, value, seq) VALUES ", 3);
    for (const auto& event : events) {
        for (const auto& term : event.index.terms)
            postings.add(terms.at(term), event.event_time, seq);
        for (const auto& [kind, value] : event.index.measures)
            measures.add(terms.at({kind, ""}), value, seq);
        ++seq;
    }
    postings.flush();
    measures.flush();
}

std::int64_t microseconds(Instant instant)
{
    return instant.time.time_since_epoch().count() * 1'000;
}

}  // namespace

std::int64_t id_hash(std::string_view event_id)
{
    std::uint64_t hash = 14'695'981'039'346'656'037U;  // FNV-1a
    for (const char sign : event_id)
        hash = (hash ^ static_cast<unsigned char>(sign)) * 1'099'511'628'211U;
    return static_cast<std::int64_t>(hash);
}

std::set<std::pair<std::string, bool>> known(db::Tx& tx, const std::vector<PreparedEvent>& events)
{
    std::set<std::pair<std::string, bool>> found;
    std::vector<std::int64_t> hashes;
    for (const auto& event : events)
        hashes.push_back(id_hash(event.event_id));
    each_chunk(hashes, [&](std::size_t count, const std::vector<db::Value>& values) {
        const auto sql = "SELECT event_id, declares_error FROM epcis_event WHERE id_hash IN (" +
                         db::placeholders(1, count) + ")";
        tx.each(sql, values, [&](const db::Row& row) {
            found.emplace(std::string(row.text(0)), row.truth(1));
        });
    });
    return found;
}

void insert(db::Tx& tx, const std::vector<PreparedEvent>& events, Instant record_time)
{
    if (events.empty()) return;
    const auto first = take_event_numbers(tx, static_cast<std::int64_t>(events.size()));
    auto terms = terms_of(events);
    number(tx, terms);
    constexpr auto head = "INSERT INTO epcis_event (seq, event_id, id_hash, declares_error, "
                          "event_time, record_time, document) VALUES ";
    Rows rows(tx, head, 7);
    auto seq = first;
    for (const auto& event : events)
        rows.add(
            seq++, event.event_id, id_hash(event.event_id), event.declares_error, event.event_time,
            microseconds(record_time), event.document);
    rows.flush();
    insert_postings(tx, events, terms, first);
}

void insert(db::Tx& tx, const CaptureJob& job, const access::Actor& actor)
{
    constexpr auto sql = R"sql(
        INSERT INTO epcis_job (id, created_at, success, error_behaviour, event_count, errors,
                               account_id, producer_id)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
    )sql";
    tx.run(
        sql, job.id, job.created_at, job.success, job.error_behaviour, job.event_count, job.errors,
        actor.account_id, actor.producer_id);
}

std::optional<CaptureJob>
find_job(db::Tx& tx, const Id<CaptureJob>& id, const std::optional<std::string>& producer_id)
{
    constexpr auto sql = R"sql(
        SELECT id, created_at, success, error_behaviour, event_count, errors
          FROM epcis_job
         WHERE id = $1 AND producer_id = COALESCE($2, producer_id)
    )sql";
    return tx.one<CaptureJob>(sql, id, producer_id);
}

std::vector<CaptureJob> jobs_before(
    db::Tx& tx, const std::string& before, const std::optional<std::string>& producer_id,
    std::int64_t limit)
{
    constexpr auto all = R"sql(
        SELECT id, created_at, success, error_behaviour, event_count, errors
          FROM epcis_job
         WHERE id < $1
         ORDER BY id DESC
         LIMIT $2
    )sql";
    constexpr auto of_producer = R"sql(
        SELECT id, created_at, success, error_behaviour, event_count, errors
          FROM epcis_job
         WHERE producer_id = $3 AND id < $1
         ORDER BY id DESC
         LIMIT $2
    )sql";
    const auto end = before.empty() ? std::string("~") : before;  // behind every id
    if (producer_id) return tx.all<CaptureJob>(of_producer, end, limit, *producer_id);
    return tx.all<CaptureJob>(all, end, limit);
}

}  // namespace sen::trace::store
