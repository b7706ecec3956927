#include "criteria/worked_case.hpp"

#include <boost/json.hpp>

#include "rulebook/strict_json.hpp"

namespace sen::criteria {
namespace {

namespace json = boost::json;
using rulebook::ObjectReader;

Choices choices(ObjectReader& from)
{
    Choices read;
    from.map("choices", [&](auto key, const json::value& value, const std::string& path) {
        const auto position = rulebook::whole_number(value, 1, 99);
        if (!position)
            from.findings().push_back({from.file(), path, "json.not_a_number", ""});
        else
            read.emplace(key, *position);
    });
    return read;
}

Unmet unmet(const json::value& value, const std::string& path, ObjectReader& parent)
{
    ObjectReader object(value, path, parent.file(), parent.findings());
    return {
        object.text("criterion"), object.number("stars", 3, 5), object.number("needs", 1, 100),
        object.number("has", 0, 100)};
}

Score expectation(const json::value& value, const std::string& path, ObjectReader& parent)
{
    ObjectReader object(value, path, parent.file(), parent.findings());
    Score expect;
    expect.points = object.number("points", 0, 100);
    object.map("parts", [&](auto key, const json::value& points, const std::string& place) {
        const auto number = rulebook::whole_number(points, 0, 100);
        if (!number) object.findings().push_back({object.file(), place, "json.not_a_number", ""});
        expect.parts.push_back({std::string(key), number.value_or(0)});
    });
    expect.points_stars = object.number("points_stars", 1, 5);
    expect.stars = object.number("stars", 1, 5);
    object.list("unmet", [&](const json::value& mark, const std::string& place) {
        expect.unmet.push_back(unmet(mark, place, object));
    });
    return expect;
}

WorkedCase worked_case(const json::value& value, const std::string& path, ObjectReader& parent)
{
    ObjectReader object(value, path, parent.file(), parent.findings());
    WorkedCase read;
    read.name = object.text("name");
    read.why = object.text("why");
    read.choices = choices(object);
    object.object("expect", [&](const json::value& expect, const std::string& place) {
        read.expect = expectation(expect, place, object);
    });
    return read;
}

}  // namespace

std::vector<WorkedCase> read_worked_cases(
    std::string_view text, const std::string& file, std::vector<rulebook::Finding>& findings)
{
    const auto parsed = rulebook::parse_strictly(text);
    if (!parsed.fault.empty()) {
        findings.push_back({file, "", parsed.fault, ""});
        return {};
    }
    const auto before = findings.size();
    std::vector<WorkedCase> cases;
    {
        ObjectReader object(parsed.value, "$", file, findings);
        const auto set = object.text("set");
        if (set + ".cases.json" != file) object.report("set", "criteria_set.not_its_file", set);
        object.list("cases", [&](const json::value& value, const std::string& path) {
            cases.push_back(worked_case(value, path, object));
            cases.back().expect.set = set;
        });
    }
    if (findings.size() > before) return {};
    return cases;
}

std::optional<std::string> disagreement(const CriteriaSet& set, const WorkedCase& worked)
{
    const auto made = score(set, worked.choices);
    if (!made) return made.error().code + " " + made.error().subject;
    const auto got = json_text(*made);
    const auto wanted = json_text(worked.expect);
    if (got == wanted) return std::nullopt;
    return "gives " + got + ", the case says " + wanted;
}

}  // namespace sen::criteria
