#include "proof/journal_extract.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace sen::proof {
namespace {

bool is_masked(const Line& line) { return !line.actor || !line.request_id; }

access::JournalLine journal_line(const Line& line)
{
    return {
        line.seq,
        line.at,
        line.actor_id,
        line.actor.value_or(""),
        line.action,
        line.subject_kind,
        line.subject_id,
        line.particulars,
        line.request_id.value_or(""),
        line.previous_hash,
        line.hash};
}

/// What is wrong with a line beside the one before it; empty when nothing is.
std::string fault_of(const Line& line, const Line* before)
{
    if (before && line.seq <= before->seq) return "does not come after the one before";
    if (before && line.at < before->at) return "is older than the one before";
    if (before && line.seq == before->seq + 1 && line.previous_hash != before->hash)
        return "does not follow the one before";
    if (!is_masked(line) && line.hash != access::hash_of(journal_line(line)))
        return "has been changed: its hash is another";
    return {};
}

}  // namespace

std::string particular(const std::string& name, const std::string& value)
{
    return json::text(name) + ':' + json::text(value);
}

bool is_told(
    const Contents& contents, std::string_view action, const std::string& subject,
    const std::string& particular, const std::string& actor)
{
    return std::any_of(contents.journal.begin(), contents.journal.end(), [&](const Line& line) {
        return line.action == action && line.subject_id == subject &&
               (actor.empty() || line.actor_id == actor) &&
               line.particulars.find(particular) != std::string::npos;
    });
}

std::size_t times_told(const Contents& contents, std::string_view action)
{
    return static_cast<std::size_t>(
        std::count_if(contents.journal.begin(), contents.journal.end(), [&](const Line& line) {
            return line.action == action;
        }));
}

void check_journal(Report& report, const Contents& contents, const Manifest& manifest)
{
    const Line* before = nullptr;
    std::size_t masked = 0;
    for (const auto& line : contents.journal) {
        const auto fault = fault_of(line, before);
        if (!fault.empty())
            return report.wrong("journal.jsonl", fmt::format("line {} {}", line.seq, fault));
        if (is_masked(line)) ++masked;
        before = &line;
    }
    const auto total = contents.journal.size();
    report.demand(
        "journal.jsonl", fmt::format("{} lines, {} hashes reckoned anew", total, total - masked),
        {{before != nullptr, "is empty"},
         {!before || before->seq <= manifest.journal_seq, "goes past the journal's end"},
         {!before || before->seq < manifest.journal_seq || before->hash == manifest.journal_hash,
          "does not end as manifest.json says"},
         {masked == 0 || !manifest.names,
          "has lines without a name, which the proof should show"}});
    if (masked > 0)
        report.note(
            "journal.jsonl",
            fmt::format("{} lines of judges without their names stand by the signature", masked));
}

}  // namespace sen::proof
