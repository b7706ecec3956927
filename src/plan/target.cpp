#include "plan/target.hpp"

#include <stdexcept>

#include "rulebook/data_file.hpp"

namespace sen::plan {

std::optional<std::int64_t> Target::goal(int year) const
{
    for (const auto& goal : path)
        if (goal.year == year) return goal.value;
    return std::nullopt;
}

TargetBook TargetBook::load(const std::string& file, const rulebook::Rulebook& rules)
{
    TargetBook book;
    std::vector<rulebook::Finding> findings;
    book.m_targets = read_targets(rulebook::read_file(file), file, rules, findings);
    std::string told;
    for (const auto& finding : findings)
        told += (told.empty() ? "" : "\n") + rulebook::line(finding);
    if (!told.empty()) throw std::runtime_error(told);
    return book;
}

const Target* TargetBook::find(std::string_view code) const
{
    for (const auto& target : m_targets)
        if (target.code == code) return &target;
    return nullptr;
}

}  // namespace sen::plan
