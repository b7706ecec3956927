#include "rulebook/working_days.hpp"

#include <boost/json.hpp>

#include "rulebook/data_file.hpp"

namespace sen::rulebook {
namespace {

Date date_in(const std::string& file, const boost::json::object& entry, std::string_view key)
{
    const auto date = Date::parse(entry.at(key).as_string());
    if (!date) unusable(file, "no date: " + std::string(entry.at(key).as_string()));
    return *date;
}

bool is_weekend(Date date)
{
    const std::chrono::weekday day{std::chrono::sys_days{date.day}};
    return day == std::chrono::Saturday || day == std::chrono::Sunday;
}

}  // namespace

WorkingDays WorkingDays::load(const std::string& file)
{
    constexpr int longest_holiday = 30;
    WorkingDays calendar;
    const auto json = read_json(file);
    for (const auto& [year, days] : json.at("years").as_object()) {
        const int number = std::atoi(std::string(year).c_str());
        calendar.m_years.insert(number);
        for (const auto& entry : days.at("holidays").as_array()) {
            const auto from = date_in(file, entry.as_object(), "from");
            const auto to = date_in(file, entry.as_object(), "to");
            const int length = to.days() - from.days();
            if (from.year() != number || to.year() != number)
                unusable(file, from.text() + " is not in " + std::string(year));
            if (length < 0 || length > longest_holiday)
                unusable(file, from.text() + " to " + to.text() + " is no holiday");
            for (int day = 0; day <= length; ++day)
                calendar.m_days_off.insert(from.days() + day);
        }
        for (const auto& entry : days.at("worked_weekends").as_array())
            calendar.m_days_worked.insert(date_in(file, entry.as_object(), "on").days());
    }
    return calendar;
}

Result<bool> WorkingDays::is_working_day(Date date) const
{
    if (m_years.count(date.year()) == 0)
        return refuse(Refusal::conflict, "calendar.year_missing", std::to_string(date.year()));
    if (m_days_worked.count(date.days()) > 0) return true;
    return !is_weekend(date) && m_days_off.count(date.days()) == 0;
}

Result<Date> WorkingDays::end_of_term(Date begins_on, std::int64_t working_days) const
{
    auto day = begins_on;
    for (std::int64_t counted = 0; counted < working_days;) {
        day = day.plus_days(1);
        const bool works = TRY(is_working_day(day));
        if (works) ++counted;
    }
    return day;
}

}  // namespace sen::rulebook
