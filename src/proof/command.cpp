#include "proof/command.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <ostream>

#include <fmt/format.h>

#include "proof/archive.hpp"
#include "proof/verify.hpp"

namespace sen::proof {
namespace {

namespace fs = std::filesystem;

constexpr int done = 0;
constexpr int found_wanting = 1;
constexpr int malformed = 2;
constexpr std::size_t longest_key_file = 1U << 20U;

/// What comes out of a stranger's file, without what would move a terminal's cursor.
std::string printable(std::string text)
{
    for (auto& letter : text)
        if (static_cast<unsigned char>(letter) < ' ' || letter == '\x7f') letter = '?';
    return text;
}

int complain(std::ostream& err, const std::string& sentence)
{
    err << "sen: " << printable(sentence) << '\n';
    return malformed;
}

/// The file's bytes, at most one more than is allowed; nothing when it cannot be read.
std::optional<std::string> bytes_of(const std::string& path, std::size_t most)
{
    std::ifstream file(path, std::ios::binary);
    if (fs::is_directory(path) || !file) return std::nullopt;
    std::string bytes;
    char piece[1U << 16U];
    while (bytes.size() <= most && (file.read(piece, sizeof piece) || file.gcount() > 0))
        bytes.append(piece, static_cast<std::size_t>(file.gcount()));
    return bytes;
}

/// Every run of exactly 64 hex digits: what `sen proof key` prints and what the server lists.
std::vector<std::string> keys_in(std::string_view text)
{
    constexpr std::string_view digits = "0123456789abcdef";
    constexpr std::size_t key_size = 64;
    std::vector<std::string> keys;
    for (auto at = text.find_first_of(digits); at != std::string_view::npos;
         at = text.find_first_of(digits, at)) {
        const auto end = std::min(text.find_first_not_of(digits, at), text.size());
        if (end - at == key_size) keys.emplace_back(text.substr(at, key_size));
        at = end;
    }
    return keys;
}

std::vector<std::string> keys_given(const std::string& key)
{
    if (id_of(key)) return {key};
    return keys_in(bytes_of(key, longest_key_file).value_or(""));
}

int print(const Report& report, std::ostream& out, std::ostream& err)
{
    for (const auto& check : report.checks()) {
        auto& to = check.verdict == Verdict::wrong ? err : out;
        to << fmt::format("{:<5} ", name_of(check.verdict))
           << printable(check.what + ": " + check.said) << '\n';
    }
    if (report.is_sound()) {
        out << "the proof holds\n";
        return done;
    }
    err << "the proof does not hold\n";
    return found_wanting;
}

}  // namespace

int verify_command(
    const std::string& file, const std::string& key, const std::string& criteria_folder,
    std::ostream& out, std::ostream& err)
{
    const auto bytes = bytes_of(file, largest_archive);
    if (!bytes) return complain(err, file + " cannot be read");
    const auto keys = keys_given(key);
    if (!key.empty() && keys.empty()) return complain(err, "there is no public key in " + key);
    const auto report = verify(*bytes, {keys, criteria_folder});
    if (!report) return complain(err, file + " is no proof: " + report.error().subject);
    return print(*report, out, err);
}

int key_command(const std::string& folder, KeyWish wish, Instant now, std::ostream& out)
{
    const KeyRing ring(folder);
    if (wish == KeyWish::renew) ring.renew(now);
    for (const auto& key : ring.public_keys(now))
        out << fmt::format(
            "{} {} {}{}\n", key.id, key.public_key, key.since.text(),
            key.current ? " current" : "");
    return done;
}

}  // namespace sen::proof
