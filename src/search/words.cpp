#include "search/words.hpp"

#include "base/text.hpp"

namespace sen::search {
namespace {

bool is_part_of_word(char letter)
{
    const auto byte = static_cast<unsigned char>(letter);
    return byte >= 128 || (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') ||
           (byte >= 'A' && byte <= 'Z');
}

/// Words of a piece without ASCII blanks and signs: one, unless it holds signs of other scripts.
std::vector<Word> words_of_piece(std::string_view piece)
{
    std::vector<Word> words;
    const auto folded = fold(piece);
    for (std::size_t at = 0; at < folded.size();) {
        const auto end = std::min(folded.find(' ', at), folded.size());
        words.push_back({folded.substr(at, end - at), {}});
        at = end + 1;
    }
    if (words.size() != 1) return words;
    auto exact = sort_key(piece);
    if (exact != sort_key(folded)) words.front().exact = std::move(exact);
    return words;
}

template <class See>
void each_piece(std::string_view text, See see)
{
    for (std::size_t at = 0; at < text.size();) {
        auto end = at;
        while (end < text.size() && is_part_of_word(text[end]))
            ++end;
        if (end > at) see(text.substr(at, end - at));
        at = end + 1;
    }
}

bool is_one_of(char letter, std::string_view letters)
{
    return letters.find(letter) != std::string_view::npos;
}

}  // namespace

std::vector<Word> words_of(std::string_view text)
{
    std::vector<Word> words;
    each_piece(text, [&](std::string_view piece) {
        for (auto& word : words_of_piece(piece))
            words.push_back(std::move(word));
    });
    return words;
}

std::vector<Word> WordReader::words_of(std::string_view text)
{
    constexpr std::size_t most_remembered = 50'000;
    std::vector<Word> words;
    each_piece(text, [&](std::string_view piece) {
        if (m_seen.size() > most_remembered) m_seen.clear();
        const auto [entry, is_new] = m_seen.try_emplace(std::string(piece));
        if (is_new) entry->second = words_of_piece(piece);
        words.insert(words.end(), entry->second.begin(), entry->second.end());
    });
    return words;
}

std::string without_telex(std::string_view word)
{
    // No Vietnamese syllable ends in one of these: at the end they are tones.
    if (word.size() > 2 && is_one_of(word.back(), "sfrxj")) word.remove_suffix(1);
    std::string plain;
    for (const char letter : word) {
        const char before = plain.empty() ? '\0' : plain.back();
        const bool is_doubled = letter == before && is_one_of(letter, "daeo");
        const bool is_horn = letter == 'w' && is_one_of(before, "aou");
        if (!is_doubled && !is_horn) plain += letter;
    }
    return plain;
}

}  // namespace sen::search
