#include "exchange/entry_values.hpp"

#include <algorithm>
#include <charconv>
#include <tuple>
#include <vector>

#include "base/text.hpp"

namespace sen::exchange {
namespace {

bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }

/// A run of digits and where it stands.
struct Number {
    std::int64_t value = 0;
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// The runs of at most nine digits; a longer one counts as its first nine.
std::vector<Number> numbers_in(std::string_view text)
{
    std::vector<Number> numbers;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!is_digit(text[at])) continue;
        Number number{0, at, at};
        while (number.end < text.size() && is_digit(text[number.end]))
            ++number.end;
        std::from_chars(text.data() + at, text.data() + std::min(number.end, at + 9), number.value);
        numbers.push_back(number);
        at = number.end;
    }
    return numbers;
}

bool are_joined(std::string_view text, const Number& left, const Number& right)
{
    const auto between = text.substr(left.end, right.begin - left.end);
    return between == "/" || between == "-" || between == "." || between == "/ " ||
           between == " / ";
}

std::optional<Date> day_of(std::int64_t year, std::int64_t month, std::int64_t day)
{
    if (year < 1900 || year > 2200 || month > 12 || day > 31) return std::nullopt;
    const Date date{
        std::chrono::year{static_cast<int>(year)} /
        std::chrono::month{static_cast<unsigned>(month)} /
        std::chrono::day{static_cast<unsigned>(day)}};
    return date.is_set() ? std::optional(date) : std::nullopt;
}

std::size_t count_of(std::string_view text, std::string_view sign)
{
    std::size_t count = 0;
    for (auto at = text.find(sign); at != std::string_view::npos;
         at = text.find(sign, at + sign.size()))
        ++count;
    return count;
}

}  // namespace

std::optional<Date> date_in(std::string_view text)
{
    const auto numbers = numbers_in(text);
    std::optional<Date> found;
    for (std::size_t i = 0; i + 2 < numbers.size(); ++i) {
        const auto& [a, b, c] = std::tie(numbers[i], numbers[i + 1], numbers[i + 2]);
        if (!are_joined(text, a, b) || !are_joined(text, b, c)) continue;
        const auto date =
            a.value >= 1900 ? day_of(a.value, b.value, c.value) : day_of(c.value, b.value, a.value);
        if (date) found = date;
    }
    return found;
}

std::optional<int> year_in(std::string_view text)
{
    if (const auto date = date_in(text)) return date->year();
    auto numbers = numbers_in(text);
    if (numbers.size() == 2 && numbers[1].value == 0 && are_joined(text, numbers[0], numbers[1]))
        numbers.pop_back();
    if (numbers.size() != 1 || numbers[0].end - numbers[0].begin != 4) return std::nullopt;
    return static_cast<int>(numbers[0].value);
}

std::optional<std::int64_t> stars_in(std::string_view text, const ImportWords& words)
{
    auto numbers = numbers_in(text);
    if (numbers.size() == 2 && numbers[1].value == 0 && numbers[1].begin == numbers[0].end + 1 &&
        (text[numbers[0].end] == '.' || text[numbers[0].end] == ','))
        numbers.pop_back();
    if (numbers.size() == 1) return numbers[0].value;
    if (!numbers.empty()) return std::nullopt;
    const auto signs =
        count_of(text, "*") + count_of(text, "\xE2\x98\x85") + count_of(text, "\xE2\xAD\x90");
    if (signs > 0) return static_cast<std::int64_t>(signs);
    const auto folded = fold(text);
    return words.star_word(folded.substr(0, folded.find(' ')));
}

std::optional<std::int64_t> hundredths_in(std::string_view text)
{
    const auto numbers = numbers_in(text);
    if (numbers.empty() || numbers.size() > 2) return std::nullopt;
    const auto whole = numbers[0].value * 100;
    if (numbers.size() == 1) return whole;
    const auto digits = numbers[1].end - numbers[1].begin;
    const char point = text[numbers[0].end];
    if (numbers[1].begin != numbers[0].end + 1 || (point != '.' && point != ',') || digits > 2)
        return std::nullopt;
    return whole + numbers[1].value * (digits == 1 ? 10 : 1);
}

std::optional<std::string> tax_code_in(std::string_view text)
{
    std::string digits;
    for (const char letter : text) {
        if (is_digit(letter))
            digits += letter;
        else if (letter != ' ' && letter != '.' && letter != '-')
            return std::nullopt;
    }
    if (digits.size() == 13) return digits.substr(0, 10) + "-" + digits.substr(10);
    if (digits.size() == 10 || digits.size() == 12) return digits;
    return std::nullopt;
}

std::string decision_number_in(std::string_view text)
{
    const auto begin = text.find_first_of("0123456789");
    if (begin == std::string_view::npos) return std::string(text);
    auto number = text.substr(begin, text.find(' ', begin) - begin);
    while (!number.empty() &&
           (number.back() == ',' || number.back() == ';' || number.back() == '.'))
        number.remove_suffix(1);
    return date_in(number) ? std::string() : std::string(number);
}

}  // namespace sen::exchange
