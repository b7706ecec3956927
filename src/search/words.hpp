#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace sen::search {

/// One word of a text.
struct Word {
    std::string folded;  ///< "gao"
    std::string exact;   ///< with its accents, as sort_key writes it; empty when it has none
};

/// The words of a text in their order. Never fails; bytes that are no text are blanks.
std::vector<Word> words_of(std::string_view text);

/// The same for many texts with many words in common: remembers what it has seen.
/// For one thread at a time.
class WordReader {
public:
    std::vector<Word> words_of(std::string_view text);
    void forget() { m_seen = {}; }

private:
    std::unordered_map<std::string, std::vector<Word>> m_seen;
};

/// The word as it would be without what a Vietnamese keyboard leaves in it when it is off:
/// "gaoj" → "gao", "ddoongf" → "dong", "nuowcs" → "nuoc". Takes and gives folded words.
std::string without_telex(std::string_view word);

}  // namespace sen::search
