#include "criteria/library.hpp"

#include <filesystem>
#include <fstream>

#include <gtest/gtest.h>

#include "criteria/score.hpp"
#include "criteria/worked_case.hpp"
#include "rulebook/data_file.hpp"

namespace sen::criteria {
namespace {

namespace fs = std::filesystem;

const std::string documents = "data/law/documents.json";

/// A folder of its own with a copy of one set, removed at the end.
class Copy : public testing::Test {
protected:
    Copy()
    {
        const auto* test = testing::UnitTest::GetInstance()->current_test_info();
        m_folder = fs::temp_directory_path() / (std::string("sen-criteria-") + test->name());
        fs::remove_all(m_folder);
        fs::create_directory(m_folder);
        for (const auto* name : {"QD26-03.json", "QD26-03.cases.json", "FROZEN"})
            fs::copy(fs::path("data/criteria") / name, m_folder / name);
    }
    ~Copy() override { fs::remove_all(m_folder); }

    void replace(const std::string& name, const std::string& from, const std::string& to) const
    {
        auto text = rulebook::read_file((m_folder / name).string());
        const auto at = text.find(from);
        ASSERT_NE(at, std::string::npos) << from;
        text.replace(at, from.size(), to);
        std::ofstream(m_folder / name, std::ios::binary) << text;
    }
    [[nodiscard]] std::vector<std::string> fault_codes() const
    {
        std::vector<std::string> codes;
        for (const auto& fault : load().faults)
            codes.push_back(fault.code);
        return codes;
    }
    [[nodiscard]] Library load() const { return load_library(m_folder.string(), documents); }

    fs::path m_folder;
};

using Codes = std::vector<std::string>;

TEST(Library, every_set_is_sound_and_gives_what_its_worked_cases_say)
{
    const auto library = load_library("data/criteria", documents);
    for (const auto& fault : library.faults)
        ADD_FAILURE() << line(fault);
    EXPECT_EQ(library.sets.sets.size(), 77U);
    EXPECT_GE(library.case_count, 1000U);
}

TEST(Library, the_sets_with_known_faults_are_for_reading_only_and_nothing_else_is)
{
    const auto library = load_library("data/criteria", documents);
    Codes reading_only;
    for (const auto& set : library.sets.sets)
        if (set.status == rulebook::CriteriaStatus::reading_only) reading_only.push_back(set.id);
    const Codes wanted = {"QD1048-781-21", "QD1048-781-23", "QD1048-781-24", "QD148-07",
                          "QD148-11",      "QD148-12",      "QD148-13",      "QD148-18"};
    EXPECT_EQ(reading_only, wanted);
    EXPECT_EQ(library.notes.size(), 7U);
}

TEST(Library, finds_the_set_of_a_product_group_on_the_day_of_filing)
{
    const auto library = load_library("data/criteria", documents);
    const auto found = [&](const char* day, const char* leaf) {
        const auto* set = library.sets.in_force_on(Date::parse(day).value(), leaf);
        return set ? set->id : "";
    };
    EXPECT_EQ(found("2026-05-21", "I.2.a"), "QD148-03");
    EXPECT_EQ(found("2026-05-22", "I.2.a"), "QD26-03");
    EXPECT_EQ(found("2026-11-01", "VI.1"), "QD26-26");
    EXPECT_EQ(found("2026-05-21", "I.3.c"), "");  // QD148-07 is for reading only
    EXPECT_EQ(found("2023-02-23", "I.2.a"), "");
    EXPECT_EQ(found("2026-11-01", "I.2.z"), "");
    EXPECT_EQ(library.sets.find("QD1048-781-16")->regime, "QD1048-781");
    EXPECT_EQ(library.sets.find("QD26-27"), nullptr);
}

TEST_F(Copy, of_a_sound_set_has_no_faults)
{
    EXPECT_EQ(fault_codes(), Codes{});
    EXPECT_EQ(load().sets.sets.size(), 1U);
}

TEST_F(Copy, that_was_changed_since_it_was_frozen_is_withdrawn)
{
    replace("QD26-03.json", "TỔ CHỨC SẢN XUẤT", "TỔ CHỨC");
    EXPECT_EQ(fault_codes(), Codes{"frozen.changed"});
    const auto library = load();
    const auto day = Date::parse("2026-11-01").value();
    EXPECT_EQ(
        may_file_under(library.sets.sets.front(), day).error().code, "criteria_set.not_in_force");
}

TEST_F(Copy, without_cases_or_with_a_wrong_case_is_withdrawn)
{
    replace("QD26-03.cases.json", "\"points\": 100", "\"points\": 99");
    EXPECT_EQ(fault_codes(), Codes{"cases.wrong"});
    fs::remove(m_folder / "QD26-03.cases.json");
    EXPECT_EQ(fault_codes(), Codes{"cases.none"});
    EXPECT_EQ(load().sets.in_force_on(Date::parse("2026-11-01").value(), "I.2.a"), nullptr);
}

TEST_F(Copy, that_cannot_be_read_gives_no_set)
{
    replace("QD26-03.json", "\"title\"", "\"titel\"");
    EXPECT_EQ(fault_codes(), (Codes{"json.missing_key", "json.unknown_key"}));
    EXPECT_TRUE(load().sets.sets.empty());
}

TEST_F(Copy, with_unreadable_cases_says_where)
{
    replace("QD26-03.cases.json", "\"points\": 100", "\"points\": \"100\"");
    const auto faults = load().faults;
    ASSERT_EQ(faults.size(), 2U);
    EXPECT_EQ(
        line(faults[0]), "QD26-03.cases.json: $.cases[0].expect.points: json.not_a_number: a whole "
                         "number from 0 to 100");
    EXPECT_EQ(faults[1].code, "cases.none");
}

}  // namespace
}  // namespace sen::criteria
