#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/fields.hpp"
#include "base/time.hpp"
#include "rulebook/finding.hpp"

namespace sen::rulebook {
struct Rulebook;
}

namespace sen::plan {

/// What is counted.
enum class Population {
    products,   ///< with a decided star in force on the day
    producers,  ///< of such a product
    manual,     ///< nobody: the figure is entered by hand, with its reason
};
constexpr auto names(Population)
{
    return std::array<std::string_view, 3>{"products", "producers", "manual"};
}

/// A named measure with its filters (data/plan/README.md); a filter that is empty lets all through.
struct Count {
    Population of = Population::products;
    std::vector<int> stars;
    std::optional<Date> first_recognised_from;  ///< the product's first decision, that day or later
    std::vector<std::string> groups;            ///< data/codelists/product_group.json
    std::vector<std::string> groups_except;
    std::vector<std::string> kinds;      ///< data/codelists/producer_kind.json
    std::vector<std::string> trait_any;  ///< at least one of these traits, and
    std::vector<std::string> trait_all;  ///< every one of these

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"of", &Count::of},
            Field{"stars", &Count::stars},
            Field{"first_recognised_from", &Count::first_recognised_from},
            Field{"groups", &Count::groups},
            Field{"groups_except", &Count::groups_except},
            Field{"kinds", &Count::kinds},
            Field{"trait_any", &Count::trait_any},
            Field{"trait_all", &Count::trait_all},
        };
    }
};

enum class Unit { count, percent };
constexpr auto names(Unit) { return std::array<std::string_view, 2>{"count", "percent"}; }

enum class Direction { at_least, at_most };
constexpr auto names(Direction) { return std::array<std::string_view, 2>{"at_least", "at_most"}; }

/// What is to be reached by the end of a year, in the target's unit.
struct YearGoal {
    int year = 0;
    std::int64_t value = 0;

    static constexpr auto fields()
    {
        return std::tuple{Field{"year", &YearGoal::year}, Field{"value", &YearGoal::value}};
    }
};

/// One promise of the plan with the rule by which it is counted.
struct Target {
    std::string code;
    std::string name;
    Unit unit = Unit::count;
    Direction direction = Direction::at_least;
    Count numerator_rule;
    std::optional<Count> denominator_rule;  ///< of a share, and only of a share
    std::vector<YearGoal> path;             ///< by year; a year may be missing
    std::string owner;
    std::vector<std::string> co_owners;
    std::string source;  ///< where it is promised
    std::optional<std::string> note;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"code", &Target::code},
            Field{"name", &Target::name},
            Field{"unit", &Target::unit},
            Field{"direction", &Target::direction},
            Field{"numerator_rule", &Target::numerator_rule},
            Field{"denominator_rule", &Target::denominator_rule},
            Field{"path", &Target::path},
            Field{"owner", &Target::owner},
            Field{"co_owners", &Target::co_owners},
            Field{"source", &Target::source},
            Field{"note", &Target::note},
        };
    }

    /// What the path asks for by the end of that year; nothing when the path does not say.
    [[nodiscard]] std::optional<std::int64_t> goal(int year) const;
};

/// data/plan/targets.json: the targets of the plan, in its order.
class TargetBook {
public:
    /// Throws std::runtime_error naming the file, the key and the fault, one finding a line: a
    /// measure, a filter or a code that does not exist, a share without a denominator.
    static TargetBook load(const std::string& file, const rulebook::Rulebook&);

    [[nodiscard]] const std::vector<Target>& targets() const { return m_targets; }
    /// Null when the plan has no target of that code.
    [[nodiscard]] const Target* find(std::string_view code) const;

private:
    std::vector<Target> m_targets;
};

/// Reads targets as JSON text; what is wrong is added to the findings, `file` names the text.
std::vector<Target> read_targets(
    const std::string& text, const std::string& file, const rulebook::Rulebook&,
    std::vector<rulebook::Finding>&);

}  // namespace sen::plan
