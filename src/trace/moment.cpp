#include "trace/moment.hpp"

#include <chrono>

#include "base/time.hpp"

namespace sen::trace {
namespace {

using std::chrono::microseconds;

/// Reads from the left of a text, and remembers when it did not fit.
class Reader {
public:
    explicit Reader(std::string_view text) : m_rest(text) {}

    int digits(std::size_t count)
    {
        int number = 0;
        if (m_rest.size() < count) m_fits = false;
        for (std::size_t i = 0; m_fits && i < count; ++i) {
            const char digit = m_rest[i];
            m_fits = digit >= '0' && digit <= '9';
            number = number * 10 + (digit - '0');
        }
        if (m_fits) m_rest.remove_prefix(count);
        return number;
    }
    char one_of(std::string_view signs)
    {
        m_fits = m_fits && !m_rest.empty() && signs.find(m_rest.front()) != std::string_view::npos;
        if (!m_fits) return 0;
        const char sign = m_rest.front();
        m_rest.remove_prefix(1);
        return sign;
    }
    /// ".25" as microseconds; 0 when there is no fraction.
    std::int64_t fraction()
    {
        if (!m_fits || !m_rest.starts_with('.')) return 0;
        m_rest.remove_prefix(1);
        std::int64_t number = 0;
        int count = 0;
        for (; !m_rest.empty() && m_rest.front() >= '0' && m_rest.front() <= '9'; ++count) {
            if (count < 6) number = number * 10 + (m_rest.front() - '0');
            m_rest.remove_prefix(1);
        }
        m_fits = count > 0;
        for (; count < 6; ++count)
            number *= 10;
        return number;
    }
    [[nodiscard]] bool fits() const { return m_fits; }
    [[nodiscard]] bool fits_whole() const { return m_fits && m_rest.empty(); }

private:
    std::string_view m_rest;
    bool m_fits = true;
};

std::chrono::minutes read_offset(Reader& reader)
{
    const char sign = reader.one_of("Zz+-");
    if (sign != '+' && sign != '-') return std::chrono::minutes(0);
    const int hours = reader.digits(2);
    reader.one_of(":");
    const int minutes = reader.digits(2);
    if (hours > 23 || minutes > 59) reader.one_of("");
    const std::chrono::minutes offset(hours * 60 + minutes);
    return sign == '-' ? -offset : offset;
}

}  // namespace

std::optional<std::int64_t> microseconds_of(std::string_view text)
{
    Reader reader(text);
    const int year = reader.digits(4);
    reader.one_of("-");
    const int month = reader.digits(2);
    reader.one_of("-");
    const int day = reader.digits(2);
    reader.one_of("Tt");
    const int hour = reader.digits(2);
    reader.one_of(":");
    const int minute = reader.digits(2);
    reader.one_of(":");
    const int second = reader.digits(2);
    const auto fraction = reader.fraction();
    const auto offset = read_offset(reader);
    if (!reader.fits_whole() || hour > 23 || minute > 59 || second > 60) return std::nullopt;

    const std::chrono::year_month_day date{
        std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
        std::chrono::day(static_cast<unsigned>(day))};
    if (!date.ok()) return std::nullopt;
    const auto time = std::chrono::sys_days(date) + std::chrono::hours(hour) +
                      std::chrono::minutes(minute) + std::chrono::seconds(second) - offset;
    return std::chrono::duration_cast<microseconds>(time.time_since_epoch()).count() + fraction;
}

std::string utc_text(std::int64_t count)
{
    const std::chrono::sys_time<microseconds> time(microseconds(count + 500));
    return Instant{std::chrono::floor<std::chrono::milliseconds>(time)}.text();
}

}  // namespace sen::trace
