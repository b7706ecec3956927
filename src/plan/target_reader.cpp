#include <algorithm>
#include <charconv>
#include <set>

#include <boost/json.hpp>

#include "plan/target.hpp"
#include "rulebook/rulebook.hpp"
#include "rulebook/strict_json.hpp"

namespace sen::plan {
namespace {

namespace json = boost::json;
using rulebook::Finding;
using rulebook::ObjectReader;

constexpr int first_year = 2026;
constexpr int last_year = 2035;
constexpr int most_goal = 1'000'000;

/// A value, its place in the file, and the reader of what it stands in.
struct Node {
    const json::value& value;
    const std::string& path;
    ObjectReader& parent;

    void report(const std::string& code, const std::string& detail = {}) const
    {
        parent.findings().push_back({parent.file(), path, code, detail});
    }
};

template <class T, class Read>
std::vector<T> list_if_any(ObjectReader& from, std::string_view key, Read read)
{
    std::vector<T> items;
    if (!from.has(key)) return items;
    from.list(key, [&](const json::value& value, const std::string& path) {
        items.push_back(read(Node{value, path, from}));
    });
    return items;
}

std::string plain_text(const Node& node)
{
    if (const auto* text = node.value.if_string()) return std::string(*text);
    node.report("json.not_a_text");
    return {};
}

int star(const Node& node)
{
    const auto stars = rulebook::whole_number(node.value, 1, 5);
    if (!stars) node.report("json.not_a_number");
    return stars.value_or(0);
}

template <Named E>
E choice(ObjectReader& from, std::string_view key, const std::string& code)
{
    const auto word = from.text(key);
    const auto [value, known] = value_of<E>(word);
    if (!known) from.report(key, code, word);
    return value;
}

std::optional<Date> date_or_none(ObjectReader& from, std::string_view key)
{
    if (!from.has(key)) return std::nullopt;
    const auto read = Date::parse(from.text(key));
    if (!read) from.report(key, "json.not_a_date");
    return read ? std::optional(*read) : std::nullopt;
}

/// A filter of the other population is a mistake: it would let all through unseen.
void check_filters(const Count& count, ObjectReader& object)
{
    if (count.of == Population::manual)
        for (const auto* key : {"kinds", "trait_any", "trait_all"})
            if (object.has(key)) object.report(key, "target.filter_of_counted");
    if (count.of != Population::products) {
        for (const auto* key : {"stars", "first_recognised_from", "groups", "groups_except"})
            if (object.has(key)) object.report(key, "target.filter_of_products");
    } else if (object.has("kinds"))
        object.report("kinds", "target.filter_of_producers");
}

/// A code that no list has would count nothing, for ever.
void check_codes(
    const std::vector<std::string>& codes, std::string_view key, const rulebook::Codelist& list,
    ObjectReader& object)
{
    for (const auto& code : codes)
        if (list.find(code) == nullptr) object.report(key, "target.unknown_code", code);
}

/// A product bears its own traits; a producer bears its own and those of its counted products.
void check_traits(const Count& count, const rulebook::Rulebook& rules, ObjectReader& object)
{
    const auto is_known = [&](const std::string& code) {
        return rules.codelist("product_trait").find(code) != nullptr ||
               (count.of == Population::producers &&
                rules.codelist("producer_trait").find(code) != nullptr);
    };
    for (const auto& code : count.trait_any)
        if (!is_known(code)) object.report("trait_any", "target.unknown_code", code);
    for (const auto& code : count.trait_all)
        if (!is_known(code)) object.report("trait_all", "target.unknown_code", code);
}

Count count(const Node& node, const rulebook::Rulebook& rules)
{
    ObjectReader object(node.value, node.path, node.parent.file(), node.parent.findings());
    Count read;
    read.of = choice<Population>(object, "of", "target.unknown_measure");
    read.stars = list_if_any<int>(object, "stars", star);
    read.first_recognised_from = date_or_none(object, "first_recognised_from");
    read.groups = list_if_any<std::string>(object, "groups", plain_text);
    read.groups_except = list_if_any<std::string>(object, "groups_except", plain_text);
    read.kinds = list_if_any<std::string>(object, "kinds", plain_text);
    read.trait_any = list_if_any<std::string>(object, "trait_any", plain_text);
    read.trait_all = list_if_any<std::string>(object, "trait_all", plain_text);
    check_filters(read, object);
    check_traits(read, rules, object);
    check_codes(read.groups, "groups", rules.codelist("product_group"), object);
    check_codes(read.groups_except, "groups_except", rules.codelist("product_group"), object);
    check_codes(read.kinds, "kinds", rules.codelist("producer_kind"), object);
    return read;
}

/// 0 for what is no year of the plan.
int year_of(std::string_view text)
{
    int year = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), year);
    const bool is_year = fault == std::errc() && end == text.data() + text.size();
    return is_year && first_year <= year && year <= last_year ? year : 0;
}

/// {"2026": 982, …} by year.
std::vector<YearGoal> path_of(ObjectReader& from)
{
    std::vector<YearGoal> path;
    from.map("path", [&](std::string_view key, const json::value& value, const std::string& place) {
        const Node node{value, place, from};
        const auto year = year_of(key);
        const auto goal = rulebook::whole_number(value, 0, most_goal);
        if (year == 0) node.report("target.year", std::string(key));
        if (!goal) node.report("json.not_a_number");
        path.push_back({year, goal.value_or(0)});
    });
    std::sort(path.begin(), path.end(), [](const YearGoal& one, const YearGoal& other) {
        return one.year < other.year;
    });
    return path;
}

void check_share(const Target& target, ObjectReader& object)
{
    const bool is_manual = target.numerator_rule.of == Population::manual;
    if (is_manual && target.denominator_rule)
        object.report("denominator", "target.entered_by_hand");
    if (target.unit == Unit::percent && !target.denominator_rule && !is_manual)
        object.report("denominator", "target.share_of_what");
    if (target.unit == Unit::count && target.denominator_rule)
        object.report("denominator", "target.count_of_what");
    for (const auto& goal : target.path)
        if (target.unit == Unit::percent && goal.value > 100)
            object.report("path", "target.over_hundred", std::to_string(goal.year));
    if (target.path.empty()) object.report("path", "target.no_goal");
}

Target target(const Node& node, const rulebook::Rulebook& rules)
{
    ObjectReader object(node.value, node.path, node.parent.file(), node.parent.findings());
    Target read;
    read.code = object.text("code");
    read.name = object.text("name");
    read.unit = choice<Unit>(object, "unit", "json.unknown_word");
    read.direction = choice<Direction>(object, "direction", "json.unknown_word");
    object.object("numerator", [&](const json::value& value, const std::string& path) {
        read.numerator_rule = count({value, path, object}, rules);
    });
    if (object.has("denominator"))
        object.object("denominator", [&](const json::value& value, const std::string& path) {
            read.denominator_rule = count({value, path, object}, rules);
        });
    read.path = path_of(object);
    read.owner = object.text("owner");
    read.co_owners = list_if_any<std::string>(object, "co_owners", plain_text);
    read.source = object.text("source");
    if (object.has("note")) read.note = object.text("note");
    check_share(read, object);
    return read;
}

}  // namespace

std::vector<Target> read_targets(
    const std::string& text, const std::string& file, const rulebook::Rulebook& rules,
    std::vector<Finding>& findings)
{
    std::vector<Target> targets;
    const auto parsed = rulebook::parse_strictly(text);
    if (!parsed.fault.empty()) {
        findings.push_back({file, "", parsed.fault, ""});
        return targets;
    }
    ObjectReader root(parsed.value, "$", file, findings);
    std::set<std::string> codes;
    root.list("targets", [&](const json::value& value, const std::string& path) {
        targets.push_back(target({value, path, root}, rules));
        if (!codes.insert(targets.back().code).second)
            findings.push_back({file, path, "target.code_twice", targets.back().code});
    });
    return targets;
}

}  // namespace sen::plan
