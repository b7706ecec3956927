#pragma once

#include <cstdint>
#include <set>
#include <string>

#include "base/result.hpp"
#include "base/time.hpp"

namespace sen::rulebook {

/// data/law/calendar.json: on which days offices work. Monday to Friday but for public holidays,
/// and the Saturdays worked in exchange for a day off.
class WorkingDays {
public:
    /// Throws std::runtime_error naming the file and what is wrong in it.
    static WorkingDays load(const std::string& file);

    /// Refuses "calendar.year_missing" for a year whose holidays the file does not hold.
    [[nodiscard]] Result<bool> is_working_day(Date) const;
    /// The last day of a term of that many working days; the day it begins on does not count
    /// (Bộ luật Dân sự 2015, Điều 147.1). Refuses "calendar.year_missing".
    [[nodiscard]] Result<Date> end_of_term(Date begins_on, std::int64_t working_days) const;

private:
    std::set<int> m_years;
    std::set<int> m_days_off;     ///< Date::days()
    std::set<int> m_days_worked;  ///< weekend days worked in exchange
};

}  // namespace sen::rulebook
