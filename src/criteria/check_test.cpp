#include "criteria/check.hpp"

#include <functional>

#include <gtest/gtest.h>

#include "rulebook/data_file.hpp"

namespace sen::criteria {
namespace {

using rulebook::CriteriaSet;
using rulebook::Criterion;
using rulebook::Finding;

CriteriaSet sound(const std::string& id)
{
    std::vector<Finding> findings;
    const auto file = id + ".json";
    auto set =
        rulebook::read_criteria_set(rulebook::read_file("data/criteria/" + file), file, findings);
    CHECK(set.has_value());
    return *set;
}

Checked checked(const CriteriaSet& set)
{
    std::vector<Finding> findings;
    const auto documents = rulebook::load_documents("data/law/documents.json", findings);
    const WorkedCase nothing{"nothing", "", {}, score(set, {}).value()};
    return check(set, {nothing}, documents);
}

Criterion& criterion(CriteriaSet& set, const std::string& code)
{
    for (const auto& [part, found] : rulebook::scored(set))
        if (found->code == code) return const_cast<Criterion&>(*found);  // the set is ours
    throw std::logic_error(code);
}

TEST(Check, finds_each_kind_of_fault_where_it_is)
{
    struct Case {
        std::string code;
        std::string at;
        std::function<void(CriteriaSet&)> breaking;
    };
    const Case cases[] = {
        {"points.group", "1", [](auto& set) { set.parts[0].criteria[0].points = 17; }},
        {"points.part", "B", [](auto& set) { set.parts[1].points = 26; }},
        {"points.total", "", [](auto& set) { set.parts[1].points = 26; }},
        {"options.none", "1.1", [](auto& set) { criterion(set, "1.1").options.clear(); }},
        {"options.best", "1.1", [](auto& set) { criterion(set, "1.1").options.pop_back(); }},
        {"options.order", "1.1", [](auto& set) { criterion(set, "1.1").options[0].points = 2; }},
        {"options.order", "1.1", [](auto& set) { criterion(set, "1.1").options[1].points = 0; }},
        {"options.alternatives", "1.1",
         [](auto& set) { criterion(set, "1.1").options[1].alternative = "a"; }},
        {"options.alternatives", "1.1",
         [](auto& set) {
             criterion(set, "1.1").alternatives = {{"a", ""}, {"b", ""}};
         }},
        {"codes.repeated", "1.2", [](auto& set) { criterion(set, "1.3").code = "1.2"; }},
        {"codes.order", "1.3", [](auto& set) { criterion(set, "1.2").code = "1.9"; }},
        {"codes.order", "2.3.1", [](auto& set) { criterion(set, "1.2").code = "2.3.1"; }},
        {"codes.order", "D", [](auto& set) { set.parts[2].code = "D"; }},
        {"gates.not_the_marks", "2.2",
         [](auto& set) { criterion(set, "2.2").min_points_for_star[3] = 3; }},
        {"gates.not_the_marks", "1.1",
         [](auto& set) { criterion(set, "1.1").options[2].min_star = 4; }},
        {"expected.gates", "",
         [](auto& set) { criterion(set, "2.2").min_points_for_star.clear(); }},
        {"expected.gates", "", [](auto& set) { set.expected.gates.erase(5); }},
        {"expected.criteria", "", [](auto& set) { set.parts[2].criteria.pop_back(); }},
        {"bands.order", "", [](auto& set) { set.bands[2].from = 49; }},
        {"bands.order", "", [](auto& set) { set.bands.pop_back(); }},
        {"dates.order", "",
         [](auto& set) { set.effective.to = Date::parse("2026-05-21").value(); }},
        {"dates.outside_basis", "",
         [](auto& set) { set.effective.from = Date::parse("2026-05-21").value(); }},
        {"basis.none", "", [](auto& set) { set.basis.clear(); }},
        {"basis.unknown", "", [](auto& set) { set.basis[0].document = "qd-27-2026"; }},
        {"classification.leaf", "", [](auto& set) { set.classification->leaf = "I.2.b"; }},
        {"doubts.unknown_place", "99",
         [](auto& set) {
             set.doubts.push_back({"99", "", ""});
         }},
        {"words.missing", "1.1", [](auto& set) { criterion(set, "1.1").name.clear(); }},
        {"words.missing", "1.1", [](auto& set) { criterion(set, "1.1").options[0].text.clear(); }},
        {"status.reason", "", [](auto& set) { set.status_reason = "because"; }},
        {"status.reason", "",
         [](auto& set) { set.status = rulebook::CriteriaStatus::reading_only; }},
        {"status.known_fault", "",
         [](auto& set) {
             set.known_faults = {{"points.total", "", ""}};
         }},
        {"status.known_fault", "C",
         [](auto& set) {
             set.known_faults = {{"points.part", "C", ""}};
         }},
    };
    ASSERT_TRUE(checked(sound("QD26-03")).faults.empty());
    for (const auto& [code, at, breaking] : cases) {
        auto set = sound("QD26-03");
        breaking(set);
        bool found = false;
        for (const auto& fault : checked(set).faults)
            found = found || (fault.code == code && fault.at == at);
        EXPECT_TRUE(found) << code << " at " << at;
    }
}

TEST(Check, wants_cases_and_every_one_of_them_to_hold)
{
    const auto set = sound("QD26-03");
    EXPECT_EQ(check(set, {}, {}).faults.back().code, "cases.none");

    WorkedCase wrong{"one star too many", "", {}, score(set, {}).value()};
    wrong.expect.stars = 2;
    EXPECT_EQ(check(set, {wrong}, {}).faults.back().code, "cases.wrong");

    const WorkedCase impossible{"no such option", "", {{"1.1", 9}}, score(set, {}).value()};
    EXPECT_EQ(
        check(set, {impossible}, {}).faults.back().detail,
        "no such option: score.unknown_option 1.1: 9");
}

TEST(Check, excuses_in_a_set_for_reading_exactly_the_faults_it_admits)
{
    auto set = sound("QD148-11");
    ASSERT_EQ(checked(set).faults.size(), 0U);
    ASSERT_EQ(checked(set).notes.size(), 1U);
    EXPECT_EQ(checked(set).notes[0].code, "points.part");

    set.parts[0].points = 41;
    const auto again = checked(set);
    EXPECT_EQ(again.notes.size(), 1U);
    ASSERT_EQ(again.faults.size(), 2U);
    EXPECT_EQ(again.faults[0].at, "A");
    EXPECT_EQ(again.faults[1].code, "points.total");
}

TEST(Check, allows_equal_points_only_where_a_doubt_is_told)
{
    auto set = sound("QD26-07");
    EXPECT_TRUE(checked(set).faults.empty());
    set.doubts.clear();
    ASSERT_EQ(checked(set).faults.size(), 1U);
    EXPECT_EQ(checked(set).faults[0].code, "options.order");
    EXPECT_EQ(checked(set).faults[0].at, "3.1");
}

TEST(Check, finds_two_sets_in_force_for_one_group_on_one_day)
{
    auto old = sound("QD148-03");
    const auto now = sound("QD26-03");
    EXPECT_TRUE(check_overlap({old, now}).empty());
    old.effective.to = now.effective.from;
    ASSERT_EQ(check_overlap({old, now}).size(), 1U);
    EXPECT_EQ(check_overlap({old, now})[0].code, "sets.overlap");
    old.status = rulebook::CriteriaStatus::reading_only;
    EXPECT_TRUE(check_overlap({old, now}).empty());
}

}  // namespace
}  // namespace sen::criteria
