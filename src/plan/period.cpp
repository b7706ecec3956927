#include "plan/period.hpp"

#include <stdexcept>

#include <boost/json.hpp>

#include "rulebook/data_file.hpp"
#include "rulebook/strict_json.hpp"

namespace sen::plan {
namespace {

using rulebook::ObjectReader;

Date date(ObjectReader& from, std::string_view key)
{
    const auto read = Date::parse(from.text(key));
    if (!read) from.report(key, "json.not_a_date");
    return read ? *read : Date{};
}

Period period(ObjectReader& object)
{
    Period read;
    read.code = object.text("code");
    read.name = object.text("name");
    const auto [kind, known] = value_of<PeriodKind>(object.text("kind"));
    if (!known) object.report("kind", "json.unknown_word");
    read.kind = kind;
    read.from_on = date(object, "from_on");
    read.cut_off_on = date(object, "cut_off_on");
    read.due_before = date(object, "due_before");
    if (!(read.from_on < read.cut_off_on) || !(read.cut_off_on < read.due_before))
        object.report("cut_off_on", "period.days_out_of_order");
    return read;
}

bool overlap(const Period& one, const Period& other)
{
    return one.kind == other.kind && one.from_on <= other.cut_off_on &&
           other.from_on <= one.cut_off_on;
}

void check_apart(
    const std::vector<Period>& periods, const Period& next, const std::string& path,
    const std::string& file, std::vector<rulebook::Finding>& findings)
{
    for (const auto& other : periods) {
        if (other.code == next.code)
            findings.push_back({file, path, "period.code_twice", next.code});
        if (overlap(other, next)) findings.push_back({file, path, "period.overlaps", other.code});
    }
}

}  // namespace

std::vector<Period> read_periods(
    const std::string& text, const std::string& file, std::vector<rulebook::Finding>& findings)
{
    std::vector<Period> periods;
    const auto parsed = rulebook::parse_strictly(text);
    if (!parsed.fault.empty()) {
        findings.push_back({file, "", parsed.fault, ""});
        return periods;
    }
    ObjectReader root(parsed.value, "$", file, findings);
    root.list("periods", [&](const boost::json::value& value, const std::string& path) {
        ObjectReader object(value, path, file, findings);
        auto next = period(object);
        check_apart(periods, next, path, file, findings);
        periods.push_back(std::move(next));
    });
    return periods;
}

PeriodBook PeriodBook::load(const std::string& file)
{
    PeriodBook book;
    std::vector<rulebook::Finding> findings;
    book.m_periods = read_periods(rulebook::read_file(file), file, findings);
    if (!findings.empty()) throw std::runtime_error(rulebook::line(findings.front()));
    return book;
}

const Period* PeriodBook::find(std::string_view code) const
{
    for (const auto& period : m_periods)
        if (period.code == code) return &period;
    return nullptr;
}

}  // namespace sen::plan
