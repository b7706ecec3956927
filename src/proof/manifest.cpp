#include "proof/manifest.hpp"

#include <fmt/format.h>

#include "base/text.hpp"

namespace sen::proof {
namespace {

/// One JSON object a line.
template <class T>
std::string lines_of(const std::vector<T>& things)
{
    std::string text;
    for (const auto& thing : things)
        text += json::text(thing) + '\n';
    return text;
}

}  // namespace

ListedPart listed(const Part& part)
{
    return {part.name, static_cast<std::int64_t>(part.bytes.size()), sha256(part.bytes)};
}

std::string sheet_part(int number) { return fmt::format("sheets/{:02}.json", number); }

std::vector<Part> parts_from(const Contents& contents)
{
    std::vector<Part> parts{
        {"certificate.json", json::text(contents.certificate)},
        {"decision.json", json::text(contents.decision)},
        {"dossier.json", json::text(contents.dossier)},
        {"criteria/" + contents.dossier.criteria_set + ".json", contents.criteria_set},
        {"submission.json", contents.submission},
        {"evidence.jsonl", lines_of(contents.evidence)},
        {"recusals.jsonl", lines_of(contents.recusals)},
        {"sheets.jsonl", lines_of(contents.sheets)},
    };
    CHECK(contents.sheets.size() == contents.sheet_texts.size());
    for (std::size_t i = 0; i < contents.sheets.size(); ++i)
        parts.push_back({sheet_part(contents.sheets[i].number), contents.sheet_texts[i]});
    parts.push_back({"result.json", json::text(contents.result)});
    parts.push_back({"journal.jsonl", lines_of(contents.journal)});
    return parts;
}

}  // namespace sen::proof
