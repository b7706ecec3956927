#include "exchange/xlsx_reader_numbers.hpp"

#include <array>
#include <charconv>
#include <cmath>
#include <unordered_map>

#include <fmt/format.h>

#include "base/time.hpp"

namespace sen::exchange {
namespace {

constexpr std::size_t most_styles = 70'000;  // Excel's own limit is 65490
constexpr double last_day = 2'958'465;       // 9999-12-31
constexpr std::int64_t day_seconds = 86'400;
constexpr int sure_digits = 15;  // what Excel shows and keeps of a number

/// The first section of a format code without quoted words, colours, locales and paddings.
/// A span such as [h] leaves its letter.
std::string bare(std::string_view code)
{
    std::string out;
    for (std::size_t at = 0; at < code.size() && code[at] != ';'; ++at) {
        const char letter = code[at];
        if (letter == '\\' || letter == '_' || letter == '*') {
            ++at;
        } else if (letter == '"' || letter == '[') {
            const auto close = code.find(letter == '"' ? '"' : ']', at + 1);
            if (close == std::string_view::npos) break;
            const auto inside = code.substr(at + 1, close - at - 1);
            const bool span = letter == '[' && inside.find_first_not_of("hHmMsS") == inside.npos;
            if (span) out += inside;
            at = close;
        } else {
            out += letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter | 0x20) : letter;
        }
    }
    return out;
}

/// The digits of a whole number; the shortest of 15 digits otherwise.
void append_plain(std::string& out, double number)
{
    if (number == std::trunc(number) && std::fabs(number) < 1e21) {
        fmt::format_to(std::back_inserter(out), "{:.0f}", number);
        return;
    }
    std::array<char, 40> digits{};
    const auto end = std::to_chars(
        digits.data(), digits.data() + digits.size(), number, std::chars_format::general,
        sure_digits);
    out.append(digits.data(), end.ptr);
}

void append_two(std::string& out, unsigned number)
{
    out += static_cast<char>('0' + number / 10);
    out += static_cast<char>('0' + number % 10);
}

void append_time(std::string& out, std::int64_t seconds)
{
    if (seconds >= 360'000) out += std::to_string(seconds / 360'000);
    append_two(out, static_cast<unsigned>(seconds / 3600 % 100));
    out += ':';
    append_two(out, static_cast<unsigned>(seconds / 60 % 60));
    out += ':';
    append_two(out, static_cast<unsigned>(seconds % 60));
}

void append_day(std::string& out, const Date& date)
{
    const auto year = static_cast<unsigned>(date.year());
    append_two(out, year / 100);
    append_two(out, year % 100);
    out += '-';
    append_two(out, static_cast<unsigned>(date.day.month()));
    out += '-';
    append_two(out, static_cast<unsigned>(date.day.day()));
}

/// Excel counts a 29 February 1900 that never was: day 60, which stays a number.
bool append_date(std::string& out, double number, NumberStyle::Kind kind, Epoch epoch)
{
    if (!(number >= 0 && number <= last_day)) return false;
    const auto seconds = static_cast<std::int64_t>(std::llround(number * double(day_seconds)));
    if (kind == NumberStyle::time) {
        append_time(out, seconds);
        return true;
    }
    const auto serial = static_cast<int>(
        kind == NumberStyle::moment ? seconds / day_seconds : static_cast<std::int64_t>(number));
    if (epoch == Epoch::from_1900 && (serial == 60 || serial == 0)) return false;
    using std::chrono::year;
    const Date first = epoch == Epoch::from_1904 ? Date{year{1904} / 1 / 1}
                       : serial < 60             ? Date{year{1899} / 12 / 31}
                                                 : Date{year{1899} / 12 / 30};
    const auto date = first.plus_days(serial);
    if (kind == NumberStyle::year) {
        out += std::to_string(date.year());
        return true;
    }
    append_day(out, date);
    if (kind == NumberStyle::moment && seconds % day_seconds != 0) {
        out += 'T';
        append_time(out, seconds % day_seconds);
    }
    return true;
}

bool is_short_whole(std::string_view value)
{
    if (value.empty() || value.size() > sure_digits || (value[0] == '0' && value.size() > 1))
        return false;
    return value.find_first_not_of("0123456789") == std::string_view::npos;
}

}  // namespace

NumberStyle style_of_format(std::string_view code)
{
    const auto letters = bare(code);
    if (letters.find("general") != letters.npos) return {};
    const bool days = letters.find_first_of("d") != letters.npos;
    const bool years = letters.find_first_of("ye") != letters.npos &&
                       letters.find("e+") == letters.npos && letters.find("e-") == letters.npos;
    const bool hours = letters.find_first_of("hs") != letters.npos;
    const bool months = letters.find_first_of("m") != letters.npos;
    if (hours) return {days || years ? NumberStyle::moment : NumberStyle::time};
    if (years && !days && !months) return {NumberStyle::year};
    if (days || years || months) return {NumberStyle::day};
    if (letters.find('%') != letters.npos) return {NumberStyle::percent};
    if (letters.size() > 1 && letters.find_first_not_of('0') == letters.npos)
        return {NumberStyle::padded, static_cast<int>(std::min<std::size_t>(letters.size(), 20))};
    return {};
}

NumberStyle style_of_builtin(int id)
{
    if (id == 9 || id == 10) return {NumberStyle::percent};
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58))
        return {NumberStyle::day};
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47))
        return {NumberStyle::time};
    if (id == 22) return {NumberStyle::moment};
    return {};
}

Result<std::vector<NumberStyle>> read_styles(Package& package, const std::string& part)
{
    auto xml = TRY(package.scan(part));
    std::unordered_map<std::string, NumberStyle> written;
    std::vector<NumberStyle> styles;
    bool in_cells = false;
    for (;;) {
        const auto event = TRY(xml.next());
        if (event == XmlScanner::Event::end) return styles;
        if (xml.name() == "cellXfs") in_cells = event == XmlScanner::Event::open;
        if (event != XmlScanner::Event::open) continue;
        if (written.size() + styles.size() > most_styles)
            return refuse(Refusal::malformed, "import.damaged", part);
        if (xml.name() == "numFmt")
            written[xml.attribute("numFmtId")] = style_of_format(xml.attribute("formatCode"));
        if (xml.name() != "xf" || !in_cells) continue;
        const auto id = xml.attribute("numFmtId");
        const auto own = written.find(id);
        int number = 0;
        std::from_chars(id.data(), id.data() + id.size(), number);
        styles.push_back(own != written.end() ? own->second : style_of_builtin(number));
    }
}

void append_number(std::string& out, std::string_view value, NumberStyle style, Epoch epoch)
{
    if (style.kind == NumberStyle::plain && is_short_whole(value)) {
        out += value;
        return;
    }
    double number = 0;
    const auto* end = value.data() + value.size();
    const auto read = std::from_chars(value.data(), end, number);
    if (read.ec != std::errc() || read.ptr != end || !std::isfinite(number)) {
        out += value;
        return;
    }
    switch (style.kind) {
    case NumberStyle::plain:
        append_plain(out, number);
        return;
    case NumberStyle::percent:
        append_plain(out, number * 100);
        out += '%';
        return;
    case NumberStyle::padded:
        if (number == std::trunc(number) && number >= 0 && number < 1e15)
            fmt::format_to(std::back_inserter(out), "{:0{}.0f}", number, style.digits);
        else
            append_plain(out, number);
        return;
    default:
        if (!append_date(out, number, style.kind, epoch)) append_plain(out, number);
    }
}

}  // namespace sen::exchange
