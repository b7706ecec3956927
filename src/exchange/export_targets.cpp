#include "exchange/export_targets.hpp"

#include <memory>

#include "exchange/table_file.hpp"
#include "rulebook/rulebook.hpp"

namespace sen::exchange {
namespace {

constexpr double hundredths_in_one = 100;

constexpr TableColumn columns[] = {
    {"target", 50},        {"unit", 12},         {"numerator", 10}, {"denominator", 10},
    {"percent", 10},       {"goal_of_year", 14}, {"reached", 12},   {"last_goal", 14},
    {"last_goal_by", 12},  {"owner", 34},        {"co_owners", 40}, {"source", 36},
    {"manual_reason", 40},
};

Value maybe(const std::optional<std::int64_t>& number) { return number ? Value(*number) : Value(); }

void write_line(TableFile& file, const rulebook::Words& words, const plan::TargetFigure& target)
{
    const auto unit = words.text("target.unit." + std::string(name_of(target.unit)));
    std::string reached;
    if (target.reached) reached = words.text(*target.reached ? "target.reached" : "target.behind");
    std::string helpers;
    for (const auto& one : target.co_owners)
        helpers += (helpers.empty() ? "" : "; ") + one;
    const auto reason = target.manual ? target.manual->reason : std::string();

    Values values{
        std::string_view(target.name), std::string_view(unit), Value(target.numerator),
        maybe(target.denominator)};
    values.emplace_back(
        target.percent_hundredths
            ? Value(static_cast<double>(*target.percent_hundredths) / hundredths_in_one)
            : Value());
    values.emplace_back(maybe(target.goal));
    values.emplace_back(std::string_view(reached));
    values.emplace_back(target.path.empty() ? Value() : Value(target.path.back().value));
    values.emplace_back(
        target.path.empty() ? Value() : Value(std::int64_t{target.path.back().year}));
    values.emplace_back(std::string_view(target.owner));
    values.emplace_back(std::string_view(helpers));
    values.emplace_back(std::string_view(target.source));
    values.emplace_back(std::string_view(reason));
    file.row(values);
}

}  // namespace

http::Pieces target_table(const rulebook::Rulebook& rules, plan::TargetBoard board, Format format)
{
    const auto& words = rules.vietnamese;
    auto file = std::make_shared<TableFile>(format, words, "export.targets_sheet", columns);
    return [file, &words, board = std::make_shared<plan::TargetBoard>(std::move(board))] {
        return file->next([&] {
            for (const auto& target : board->items)
                write_line(*file, words, target);
            file->finish();
        });
    };
}

}  // namespace sen::exchange
