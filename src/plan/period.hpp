#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "base/fields.hpp"
#include "base/time.hpp"
#include "rulebook/finding.hpp"

namespace sen::plan {

enum class PeriodKind { half_year, year, ad_hoc };
constexpr auto names(PeriodKind)
{
    return std::array<std::string_view, 3>{"half_year", "year", "ad_hoc"};
}

/// What one report covers (Kế hoạch, mục IV.3), and until when it is awaited.
struct Period {
    std::string code;
    std::string name;
    PeriodKind kind = PeriodKind::half_year;
    Date from_on;
    Date cut_off_on;  ///< the last day that figures tell of
    Date due_before;  ///< a report of that day is late ("trước ngày")

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"code", &Period::code},
            Field{"name", &Period::name},
            Field{"kind", &Period::kind},
            Field{"from_on", &Period::from_on},
            Field{"cut_off_on", &Period::cut_off_on},
            Field{"due_before", &Period::due_before},
        };
    }
};

/// data/plan/periods.json, in its order.
class PeriodBook {
public:
    /// Throws std::runtime_error naming the file and what is wrong in it: a day that is none, days
    /// in the wrong order, a code twice, two periods of one kind that overlap.
    static PeriodBook load(const std::string& file);

    [[nodiscard]] const std::vector<Period>& periods() const { return m_periods; }
    /// Null when no period has the code.
    [[nodiscard]] const Period* find(std::string_view code) const;

private:
    std::vector<Period> m_periods;
};

/// Reads periods as JSON text; what is wrong is added to the findings, `file` names the text.
std::vector<Period>
read_periods(const std::string& text, const std::string& file, std::vector<rulebook::Finding>&);

}  // namespace sen::plan
