#include "criteria/command.hpp"

#include <array>
#include <filesystem>
#include <istream>
#include <ostream>
#include <stdexcept>

#include <fmt/format.h>

#include "base/json.hpp"
#include "criteria/choices.hpp"
#include "criteria/library.hpp"
#include "rulebook/data_file.hpp"

namespace sen::criteria {
namespace {

namespace fs = std::filesystem;

constexpr int done = 0;
constexpr int found_wanting = 1;
constexpr int malformed = 2;
constexpr std::size_t most_input = 64 * 1024;
constexpr std::size_t longest_quote = 60;

/// Anything a person typed, on one line and not too long.
std::string quoted(const std::string& text)
{
    if (text.size() <= longest_quote) return json::text(text);
    std::size_t end = longest_quote;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
        --end;
    return json::text(text.substr(0, end) + "...");
}

int complain(std::ostream& err, const std::string& sentence)
{
    err << "sen: " << sentence << '\n';
    return malformed;
}

/// One line for each refusal of reading and scoring; {} is its subject.
std::string sentence(const Refusal& refusal)
{
    struct Words {
        std::string_view code;
        std::string_view text;
    };
    static constexpr std::array<Words, 8> all{{
        {"choices.too_large", "the input is larger than 64 KiB"},
        {"choices.not_json", "the input is not JSON"},
        {"choices.duplicate_key", "the key {} is given twice"},
        {"choices.not_an_object", "the input must be {{\"choices\": {{\"1.1\": 2}}}}"},
        {"choices.unknown_key", "unknown key {}"},
        {"choices.not_a_position", "the choice for {} is not a whole number from 0 to 99"},
        {"score.unknown_criterion", "the set has no scored criterion {}"},
        {"score.unknown_option", "there is no such option: {}"},
    }};
    for (const auto& words : all)
        if (words.code == refusal.code)
            return fmt::format(fmt::runtime(words.text), quoted(refusal.subject));
    return refusal.code;
}

/// At most one byte more than is allowed: enough to know that it is too much.
std::string all_of(std::istream& in)
{
    std::string text(most_input + 1, '\0');
    in.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(in.gcount()));
    return text;
}

/// Ids are file names, so nothing but letters, digits and hyphens may be in them.
bool is_set_id(const std::string& id)
{
    constexpr std::string_view allowed = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-";
    return !id.empty() && id.size() <= 40 && id.find_first_not_of(allowed) == std::string::npos;
}

int score_choices(const CriteriaSet& set, std::istream& in, std::ostream& out, std::ostream& err)
{
    const auto choices = read_choices(all_of(in));
    if (!choices) return complain(err, sentence(choices.error()));
    const auto made = score(set, *choices);
    if (!made) return complain(err, sentence(made.error()));
    out << json_text(*made) << '\n';
    return done;
}

int report(const Library& library, std::ostream& out, std::ostream& err)
{
    for (const auto& fault : library.faults)
        err << line(fault) << '\n';
    for (const auto& note : library.notes)
        out << "for reading only: " << line(note) << '\n';
    out << fmt::format(
        "{} criteria sets, {} worked cases, {} findings\n", library.sets.sets.size(),
        library.case_count, library.faults.size());
    return library.faults.empty() ? done : found_wanting;
}

}  // namespace

int check_command(
    const std::string& path, const std::string& documents_file, std::ostream& out,
    std::ostream& err)
{
    if (!fs::exists(path)) return complain(err, "there is no " + quoted(path));
    try {
        const auto library = load_library(path, documents_file);
        const bool nothing = library.sets.sets.empty() && library.faults.empty();
        if (nothing) return complain(err, "there is no criteria set in " + quoted(path));
        return report(library, out, err);
    } catch (const std::runtime_error& failure) {
        return complain(err, failure.what());
    }
}

int score_command(
    const std::string& folder, const std::string& set_id, std::istream& in, std::ostream& out,
    std::ostream& err)
{
    const auto file = fs::path(folder) / (set_id + ".json");
    if (!is_set_id(set_id) || !fs::is_regular_file(file))
        return complain(err, "there is no criteria set " + quoted(set_id));
    std::vector<rulebook::Finding> findings;
    const auto set = rulebook::read_criteria_set(
        rulebook::read_file(file.string()), file.filename().string(), findings);
    if (set) return score_choices(*set, in, out, err);
    err << line(findings.front()) << '\n';
    return found_wanting;
}

}  // namespace sen::criteria
