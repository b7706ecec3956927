#include "plan/forecast.hpp"

#include "access/journal.hpp"
#include "plan/forecast_store.hpp"
#include "plan/own_target.hpp"

namespace sen::plan {
namespace {

constexpr int first_year = 2026;

Figure
figure_on(Call& call, const Target& target, Date on, const std::optional<std::string>& commune_code)
{
    const auto census = take_census(call, {on, access::last_seq(call.tx)});
    if (commune_code) return figures_of(target, census, {*commune_code}).front();
    return figure_of(target, census);
}

Date last_day(int year) { return Date::parse(std::to_string(year) + "-12-31").value(); }

/// How many more each year from now on: the rest of this year counts as a year.
std::optional<std::int64_t> needed_a_year(const Target& target, const Figure& now, int this_year)
{
    if (target.unit != Unit::count || target.path.empty()) return std::nullopt;
    const auto& last = target.path.back();
    const auto years = std::int64_t{last.year} - this_year + 1;
    const auto missing = last.value - now.numerator;
    if (target.direction != Direction::at_least || missing <= 0) return 0;
    return years < 1 ? missing : (missing + years - 1) / years;
}

}  // namespace

Result<Forecast> forecast(
    Call& call, const TargetBook& book, const std::string& code,
    const std::optional<std::string>& commune_code)
{
    const auto target = TRY(find_target(call, book, code, access::last_seq(call.tx)));
    if (commune_code) TRY(is_commune(call, *commune_code));
    const auto today = call.now.day();

    Forecast made;
    made.now = figure_on(call, target, today, commune_code);
    if (!target.path.empty()) made.last_goal = target.path.back();
    const int last_year = made.last_goal ? made.last_goal->year : today.year();
    for (int year = first_year; year <= last_year; ++year) {
        Outlook outlook;
        static_cast<Figure&>(outlook) = figure_on(call, target, last_day(year), commune_code);
        outlook.year = year;
        const bool has_goal = !commune_code || target.unit == Unit::percent;
        if (has_goal) outlook.goal = target.goal(year);
        outlook.has_passed = last_day(year) < today;
        made.years.push_back(outlook);
    }
    if (!commune_code) made.needed_a_year = needed_a_year(target, made.now, today.year());
    const auto under_way = store::dossiers_under_way(call.tx, commune_code);
    made.dossiers_first = under_way.first;
    made.dossiers_renewing = under_way.renewing;
    return made;
}

}  // namespace sen::plan
