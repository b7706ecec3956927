#include "base/time.hpp"

namespace sen {
namespace {

using namespace std::chrono;

/// Reads exactly `length` digits at `from`; -1 when there are none.
int digits(std::string_view text, std::size_t from, std::size_t length)
{
    if (text.size() < from + length) return -1;
    int number = 0;
    for (const char digit : text.substr(from, length)) {
        if (digit < '0' || digit > '9') return -1;
        number = number * 10 + (digit - '0');
    }
    return number;
}

/// Writes a number of `width` digits at `at`, with zeros in front.
void put(std::string& text, std::size_t at, std::size_t width, long number)
{
    for (std::size_t i = width; i-- > 0; number /= 10)
        text[at + i] = static_cast<char>('0' + number % 10);
}

}  // namespace

Result<Date> Date::parse(std::string_view text)
{
    const int year = digits(text, 0, 4);
    const int month = digits(text, 5, 2);
    const int day = digits(text, 8, 2);
    const bool shaped = text.size() == 10 && text[4] == '-' && text[7] == '-';
    if (!shaped || year < 1 || month < 0 || day < 0) return refuse(Refusal::invalid, "form.date");
    const auto date = std::chrono::year{year} / month / day;
    if (!date.ok()) return refuse(Refusal::invalid, "form.date");
    return Date{date};
}

std::string Date::text() const
{
    std::string text = "0000-00-00";
    put(text, 0, 4, static_cast<int>(day.year()));
    put(text, 5, 2, static_cast<long>(static_cast<unsigned>(day.month())));
    put(text, 8, 2, static_cast<long>(static_cast<unsigned>(day.day())));
    return text;
}

int Date::days() const { return static_cast<int>(sys_days(day).time_since_epoch().count()); }

Date Date::plus_months(int months) const
{
    const auto moved = day + std::chrono::months{months};
    if (moved.ok()) return Date{moved};
    return Date{year_month_day{moved.year() / moved.month() / last}};
}

Date Date::plus_days(int days) const
{
    return Date{year_month_day{sys_days(day) + std::chrono::days{days}}};
}

Instant Instant::now() { return {floor<milliseconds>(system_clock::now())}; }

Result<Instant> Instant::parse(std::string_view text)
{
    const auto date = Date::parse(text.substr(0, 10));
    const int hour = digits(text, 11, 2);
    const int minute = digits(text, 14, 2);
    const int second = digits(text, 17, 2);
    const bool plain = text.size() == 20 && text[19] == 'Z';
    const bool precise = text.size() == 24 && text[19] == '.' && text[23] == 'Z';
    const int millisecond = precise ? digits(text, 20, 3) : 0;
    const bool shaped = (plain || precise) && text[10] == 'T' && text[13] == ':' && text[16] == ':';
    const bool ranged = hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 &&
                        second < 60 && millisecond >= 0;
    if (!date || !shaped || !ranged) return refuse(Refusal::invalid, "form.instant");
    return Instant{
        sys_days(date->day) + hours{hour} + minutes{minute} + seconds{second} +
        milliseconds{millisecond}};
}

std::string Instant::text() const
{
    const auto midnight = floor<std::chrono::days>(time);
    const hh_mm_ss clock{time - midnight};
    auto text = Date{year_month_day{midnight}}.text() + "T00:00:00.000Z";
    put(text, 11, 2, clock.hours().count());
    put(text, 14, 2, clock.minutes().count());
    put(text, 17, 2, clock.seconds().count());
    put(text, 20, 3, clock.subseconds().count());
    return text;
}

Date Instant::day() const
{
    return Date{year_month_day{floor<std::chrono::days>(time + hours{7})}};
}

}  // namespace sen
