#include "places/words.hpp"

#include <algorithm>

#include "places/gazetteer.hpp"

namespace sen::places {
namespace {

bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }

bool is_plain(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char letter) {
        return static_cast<unsigned char>(letter) < 0x80;
    });
}

bool is_of_word(char letter)
{
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
           is_digit(letter) || static_cast<unsigned char>(letter) >= 0x80;
}

bool parts(std::string_view text, std::size_t at)
{
    const char sign = text[at];
    if (sign == '-') return at > 0 && text[at - 1] == ' ';
    return std::string_view(",;()[]|/\n").find(sign) != std::string_view::npos;
}

/// The same as name_key, without the cost for plain letters.
std::string word_key(std::string_view written)
{
    if (!is_plain(written)) return name_key(written);
    std::string key(written);
    for (char& letter : key) {
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
        if (letter == 'y') letter = 'i';
    }
    return key;
}

void add(Words& words, std::string_view key, std::string_view written, std::size_t part)
{
    if (is_digit(key.front()))
        key.remove_prefix(std::min(key.find_first_not_of('0'), key.size() - 1));
    if (!words.keys.empty()) words.keys += ' ';
    const auto begin = words.keys.size();
    words.keys += key;
    const bool is_accented = !is_plain(written);
    words.words.push_back({begin, words.keys.size(), written, is_accented, part});
    words.has_accents = words.has_accents || is_accented;
}

/// One or two letters and a number are two words: a short form and a name.
void add_apart(Words& words, std::string_view key, std::string_view written, std::size_t part)
{
    const auto number =
        static_cast<std::size_t>(std::find_if(key.begin(), key.end(), is_digit) - key.begin());
    const bool is_short = number == 1 || number == 2;
    if (is_short && number < key.size() &&
        std::all_of(key.begin() + static_cast<std::ptrdiff_t>(number), key.end(), is_digit)) {
        add(words, key.substr(0, number), written, part);
        key.remove_prefix(number);
    }
    add(words, key, written, part);
}

}  // namespace

Words split(std::string_view text)
{
    Words words;
    words.keys.reserve(text.size());
    words.words.reserve(24);
    std::size_t part = 0;
    std::size_t at = 0;
    while (at < text.size()) {
        if (!is_of_word(text[at])) {
            if (parts(text, at)) ++part;
            ++at;
            continue;
        }
        const auto begin = at;
        while (at < text.size() && is_of_word(text[at]))
            ++at;
        const auto written = text.substr(begin, at - begin);
        const auto key = word_key(written);
        if (key.empty()) {
            ++part;  // a long dash
        } else if (key.find(' ') == std::string::npos) {
            add_apart(words, key, written, part);
        } else {
            for (std::string_view rest = key; !rest.empty();) {
                const auto end = std::min(rest.find(' '), rest.size());
                add(words, rest.substr(0, end), rest.substr(0, end), part);
                rest.remove_prefix(std::min(end + 1, rest.size()));
            }
        }
    }
    return words;
}

}  // namespace sen::places
