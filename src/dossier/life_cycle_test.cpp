#include "dossier/life_cycle.hpp"

#include <map>

#include <gtest/gtest.h>

#include "rulebook/data_file.hpp"

namespace sen::dossier {
namespace {

TEST(LifeCycle, every_step_is_allowed_or_refused_at_every_stage)
{
    struct Row {
        Step step;
        std::map<Stage, Stage> allowed;
        std::string otherwise;
    };
    const Row rows[] = {
        {Step::write,
         {{Stage::draft, Stage::draft}, {Stage::returned, Stage::returned}},
         "dossier.not_open"},
        {Step::submit,
         {{Stage::draft, Stage::submitted}, {Stage::returned, Stage::submitted}},
         "dossier.not_open"},
        {Step::forward, {{Stage::submitted, Stage::forwarded}}, "dossier.not_submitted"},
        {Step::send_back, {{Stage::submitted, Stage::returned}}, "dossier.not_submitted"},
        {Step::accept, {{Stage::forwarded, Stage::accepted}}, "dossier.not_forwarded"},
        {Step::ask_to_complete, {{Stage::forwarded, Stage::returned}}, "dossier.not_forwarded"},
        {Step::call_council, {{Stage::accepted, Stage::scoring}}, "dossier.not_accepted"},
        {Step::score, {{Stage::scoring, Stage::scoring}}, "dossier.not_in_scoring"},
        {Step::discuss, {{Stage::scoring, Stage::discussion}}, "dossier.not_in_scoring"},
        {Step::score_again, {{Stage::discussion, Stage::discussion}}, "dossier.not_in_discussion"},
        {Step::knock_out,
         {{Stage::scoring, Stage::evaluated}, {Stage::discussion, Stage::evaluated}},
         "dossier.not_in_scoring"},
        {Step::evaluate, {{Stage::discussion, Stage::evaluated}}, "dossier.not_in_discussion"},
        {Step::recognise,
         {{Stage::evaluated, Stage::recognised}, {Stage::at_ministry, Stage::recognised}},
         "dossier.not_evaluated"},
        {Step::decline,
         {{Stage::evaluated, Stage::not_recognised}, {Stage::at_ministry, Stage::not_recognised}},
         "dossier.not_evaluated"},
        {Step::send_to_ministry, {{Stage::evaluated, Stage::at_ministry}}, "dossier.not_evaluated"},
        {Step::withdraw,
         {{Stage::draft, Stage::withdrawn},
          {Stage::submitted, Stage::withdrawn},
          {Stage::returned, Stage::withdrawn},
          {Stage::forwarded, Stage::withdrawn},
          {Stage::accepted, Stage::withdrawn}},
         "dossier.not_withdrawable"},
        {Step::stop,
         {{Stage::submitted, Stage::stopped},
          {Stage::returned, Stage::stopped},
          {Stage::forwarded, Stage::stopped},
          {Stage::accepted, Stage::stopped},
          {Stage::scoring, Stage::stopped},
          {Stage::discussion, Stage::stopped}},
         "dossier.not_stoppable"},
    };
    ASSERT_EQ(std::size(rows), names(Step{}).size());
    for (const auto& [step, allowed, otherwise] : rows)
        for (std::size_t i = 0; i < names(Stage{}).size(); ++i) {
            const auto stage = static_cast<Stage>(i);
            const auto moved = after(stage, step);
            const auto expected = allowed.find(stage);
            const auto where = std::string(name_of(step)) + " at " + std::string(name_of(stage));
            ASSERT_EQ(moved.has_value(), expected != allowed.end()) << where;
            if (moved)
                EXPECT_EQ(*moved, expected->second) << where;
            else
                EXPECT_EQ(moved.error().code, otherwise) << where;
        }
}

TEST(LifeCycle, the_readme_shows_it_as_it_is)
{
    const auto readme = rulebook::read_file("src/dossier/README.md");
    EXPECT_NE(readme.find(life_cycle_diagram()), std::string::npos)
        << "put this into src/dossier/README.md:\n"
        << life_cycle_diagram();
}

}  // namespace
}  // namespace sen::dossier
