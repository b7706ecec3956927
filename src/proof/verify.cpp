#include "proof/verify.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "proof/checks.hpp"
#include "proof/json_reader.hpp"

namespace sen::proof {
namespace {

constexpr std::size_t parts_before = 2;  // manifest and signature

void check_archive(Report& report, std::string_view archive, const std::vector<Part>& parts)
{
    const auto fault = deviation(archive, parts);
    report.demand(
        "archive", fmt::format("{} parts, {} bytes", parts.size(), archive.size()),
        {{!fault, fault.value_or("") + ", is not as the form has it"}});
}

template <class T>
std::optional<T> read_part(Report& report, const Part& part)
{
    std::string fault;
    auto read = read_json<T>(part.bytes, fault);
    if (!read)
        report.wrong(part.name, fault);
    else if (json::text(*read) != part.bytes)
        report.wrong(part.name, "is not written in its one form");
    return read;
}

template <class T>
std::vector<T> read_lines(Report& report, const Part& part)
{
    std::vector<T> all;
    std::string_view rest = part.bytes;
    while (!rest.empty()) {
        const auto end = std::min(rest.find('\n'), rest.size());
        std::string fault;
        auto read = read_json<T>(rest.substr(0, end), fault);
        if (!read) {
            report.wrong(part.name, fmt::format("line {}: {}", all.size() + 1, fault));
            return all;
        }
        all.push_back(std::move(*read));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return all;
}

void check_signature(Report& report, const Part& manifest, const Part& part, const Known& known)
{
    const auto signature = read_part<Signature>(report, part);
    if (!signature) return;
    report.demand(
        "signature", "of key " + signature->key_id + " over manifest.json",
        {{signature->algorithm == "Ed25519", "signature.json names an unknown algorithm"},
         {id_of(signature->public_key) == signature->key_id,
          "signature.json names another key than it holds"},
         {is_signed(manifest.bytes, *signature),
          "manifest.json or signature.json has been changed"}});
    if (known.public_keys.empty())
        return report.note(
            "key", "whose key " + signature->key_id + " is was not checked: give it by --key");
    const auto found =
        std::find(known.public_keys.begin(), known.public_keys.end(), signature->public_key);
    report.demand(
        "key", signature->key_id + " is one of those given",
        {{found != known.public_keys.end(), signature->key_id + " is none of those given"}});
}

/// Each part against its line in the manifest, by place: a part left out, added or renamed shows.
void check_parts(Report& report, const Manifest& manifest, const std::vector<Part>& parts)
{
    const auto count = std::max(manifest.parts.size() + parts_before, parts.size());
    std::size_t sound = 0;
    for (std::size_t i = parts_before; i < count; ++i) {
        if (i >= parts.size())
            report.wrong(manifest.parts[i - parts_before].name, "is missing");
        else if (i - parts_before >= manifest.parts.size())
            report.wrong(parts[i].name, "is not in manifest.json");
        else if (const auto& listing = manifest.parts[i - parts_before];
                 listing.name != parts[i].name)
            report.wrong(parts[i].name, "stands where " + listing.name + " should");
        else if (listing != listed(parts[i]))
            report.wrong(parts[i].name, "has been changed: its SHA-256 is another");
        else
            ++sound;
    }
    if (sound == manifest.parts.size() && parts.size() == count)
        report.holds("parts", fmt::format("{} with the SHA-256 of manifest.json", sound));
}

void check_manifest(Report& report, const Manifest& manifest)
{
    report.demand(
        "manifest.json", "made at " + manifest.made_at.text(),
        {{manifest.format == format_name,
          "is of a form this program does not know: " + manifest.format}});
}

/// The parts one after the other as the form has them.
class Reading {
public:
    Reading(Report& report, const std::vector<Part>& parts) : m_report(report), m_parts(parts) {}

    Contents contents()
    {
        Contents read;
        read.certificate = next<Certificate>("certificate.json");
        read.decision = next<Decision>("decision.json");
        read.dossier = next<Dossier>("dossier.json");
        read.criteria_set = next("criteria/" + read.dossier.criteria_set + ".json").bytes;
        read.submission = next("submission.json").bytes;
        read.evidence = read_lines<EvidenceFile>(m_report, next("evidence.jsonl"));
        read.recusals = read_lines<RecusedJudge>(m_report, next("recusals.jsonl"));
        read.sheets = read_lines<Sheet>(m_report, next("sheets.jsonl"));
        for (const auto& sheet : read.sheets)
            read.sheet_texts.push_back(next(sheet_part(sheet.number)).bytes);
        read.result = next<CouncilResult>("result.json");
        read.journal = read_lines<Line>(m_report, next("journal.jsonl"));
        if (m_at < m_parts.size()) m_report.wrong(m_parts[m_at].name, "has no place in a proof");
        return read;
    }

private:
    const Part& next(const std::string& name)
    {
        static const Part nothing;
        if (m_at < m_parts.size() && m_parts[m_at].name == name) return m_parts[m_at++];
        m_report.wrong(name, "is missing");
        return nothing;
    }
    template <class T>
    T next(const std::string& name)
    {
        const auto& part = next(name);
        if (part.name.empty()) return {};
        return read_part<T>(m_report, part).value_or(T{});
    }

    Report& m_report;
    const std::vector<Part>& m_parts;
    std::size_t m_at = parts_before;
};

}  // namespace

Result<Report> verify(std::string_view archive, const Known& known)
{
    const auto parts = TRY(parts_of(archive));
    if (parts.size() < parts_before || parts[0].name != manifest_name ||
        parts[1].name != signature_name)
        return refuse(
            Refusal::malformed, "proof.unreadable",
            fmt::format(
                "it does not begin with {} and {}, but with {}", manifest_name, signature_name,
                parts[0].name));

    Report report;
    check_archive(report, archive, parts);
    check_signature(report, parts[0], parts[1], known);
    const auto manifest = read_part<Manifest>(report, parts[0]);
    if (manifest) {
        check_manifest(report, *manifest);
        check_parts(report, *manifest, parts);
    }
    if (!report.is_sound()) {
        report.note("star", "was not reckoned: the proof is not as it was signed");
        return report;
    }
    const auto contents = Reading(report, parts).contents();
    if (report.is_sound()) check_contents(report, contents, *manifest, known.criteria_folder);
    return report;
}

}  // namespace sen::proof
