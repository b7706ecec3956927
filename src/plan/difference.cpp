#include "plan/difference.hpp"

#include <map>
#include <set>

#include "plan/difference_store.hpp"

namespace sen::plan {
namespace {

using Causes = std::map<std::string, std::vector<Cause>, std::less<>>;

Causes causes_between(Call& call, const Basis& before, const Basis& after)
{
    Causes causes;
    for (auto& line : store::causes(call.tx, before.known_seq, after.known_seq)) {
        const auto id = line.record_id;
        causes[id].push_back(std::move(static_cast<Cause&>(line)));
    }
    return causes;
}

std::set<std::string> ids_of(const std::vector<CountedRecord>& records)
{
    std::set<std::string> ids;
    for (const auto& record : records)
        ids.insert(record.id);
    return ids;
}

/// Those of `records` that are not among `others`, with what happened to them or to their producer.
void add_moved(
    std::vector<Difference>& moved, const std::vector<CountedRecord>& records,
    const std::vector<CountedRecord>& others, Move move, const Causes& causes)
{
    const auto there = ids_of(others);
    for (const auto& record : records) {
        if (there.contains(record.id)) continue;
        Difference difference;
        static_cast<CountedRecord&>(difference) = record;
        difference.move = move;
        for (const auto& id : {record.id, record.producer_id.value_or("")})
            if (const auto found = causes.find(id); found != causes.end())
                difference.causes.insert(
                    difference.causes.end(), found->second.begin(), found->second.end());
        moved.push_back(std::move(difference));
    }
}

}  // namespace

Result<Differences> differences(
    Call& call, const TargetBook& book, const std::string& code, const Asked& asked,
    Date known_from, Side side)
{
    auto earlier = asked;
    earlier.known_on = known_from;
    const auto before = TRY(basis_of(call, asked.on, known_from));
    const auto after = TRY(basis_of(call, asked.on, asked.known_on));
    if (after.known_seq < before.known_seq)
        return refuse(Refusal::invalid, "target.known_backwards");

    const auto was = TRY(records(call, book, code, earlier, side));
    const auto is = TRY(records(call, book, code, asked, side));
    const auto causes = causes_between(call, before, after);
    Differences found;
    found.before = static_cast<std::int64_t>(was.size());
    found.after = static_cast<std::int64_t>(is.size());
    add_moved(found.items, was, is, Move::went, causes);
    add_moved(found.items, is, was, Move::came, causes);
    return found;
}

}  // namespace sen::plan
