#include "rulebook/criteria_set.hpp"

#include <boost/json.hpp>

#include "base/fields.hpp"
#include "rulebook/strict_json.hpp"

namespace sen::rulebook {
namespace {

namespace json = boost::json;

constexpr int deepest = 3;  // 6 → 6.1 → 6.1.1
constexpr int most_points = 100;

/// A child of the object being read: its value, its place, and the reader it reports through.
struct Node {
    const json::value& value;
    const std::string& path;
    ObjectReader& parent;

    [[nodiscard]] ObjectReader open() const
    {
        return {value, path, parent.file(), parent.findings()};
    }
};

template <class T, class Read>
std::vector<T> list_of(ObjectReader& from, std::string_view key, Read read)
{
    std::vector<T> items;
    from.list(key, [&](const json::value& value, const std::string& path) {
        items.push_back(read(Node{value, path, from}));
    });
    return items;
}

/// A list that is left out where it would be empty.
template <class T, class Read>
std::vector<T> list_if_any(ObjectReader& from, std::string_view key, Read read)
{
    return from.has(key) ? list_of<T>(from, key, read) : std::vector<T>{};
}

template <Named E>
E choice(ObjectReader& from, std::string_view key)
{
    const auto [value, known] = value_of<E>(from.text(key));
    if (!known) from.report(key, "json.unknown_word");
    return value;
}

Date date(ObjectReader& from, std::string_view key, const std::string& text)
{
    const auto read = Date::parse(text);
    if (!read) from.report(key, "json.not_a_date");
    return read ? *read : Date{};
}

std::string plain_text(const Node& node)
{
    if (const auto* text = node.value.if_string()) return std::string(*text);
    node.parent.findings().push_back({node.parent.file(), node.path, "json.not_a_text", ""});
    return {};
}

Basis basis(const Node& node)
{
    auto object = node.open();
    return {object.text("document"), object.text("annex")};
}

KnownFault known_fault(const Node& node)
{
    auto object = node.open();
    return {object.text("finding"), object.text("at"), object.text("why")};
}

Doubt doubt(const Node& node)
{
    auto object = node.open();
    return {object.text("at"), object.text("printed"), object.text("used")};
}

KnockOut knock_out(const Node& node)
{
    auto object = node.open();
    return {choice<KnockOutEffect>(object, "effect"), object.text("text")};
}

Band band(const Node& node)
{
    auto object = node.open();
    return {object.number("stars", 2, 5), object.number("from", 1, most_points)};
}

Alternative alternative(const Node& node)
{
    auto object = node.open();
    return {object.text("code"), object.text("name")};
}

Option option(const Node& node)
{
    auto object = node.open();
    Option option;
    if (object.has("alternative")) option.alternative = object.text("alternative");
    option.points = object.number("points", 0, most_points);
    option.min_star = object.number_or_null("min_star", 3, 5);
    option.text = object.text("text");
    return option;
}

/// The star a key such as "4" names; a finding and 0 for anything else.
int star_key(ObjectReader& from, std::string_view key, const std::string& path)
{
    if (key == "3" || key == "4" || key == "5") return key.front() - '0';
    from.findings().push_back({from.file(), path, "json.unknown_key", ""});
    return 0;
}

std::map<int, int> least_points(ObjectReader& from)
{
    std::map<int, int> least;
    from.map("min_points_for_star", [&](auto key, const json::value& value, const auto& path) {
        const int star = star_key(from, key, path);
        const auto points = whole_number(value, 1, most_points);
        if (!points) from.findings().push_back({from.file(), path, "json.not_a_number", ""});
        if (star && points) least[star] = *points;
    });
    return least;
}

Criterion criterion(const Node& node, int depth)
{
    auto object = node.open();
    Criterion read;
    read.code = object.text("code");
    read.name = object.text("name");
    read.points = object.number("points", 1, most_points);
    if (object.has("hint")) read.hint = object.text("hint");
    read.notes = list_if_any<std::string>(object, "notes", plain_text);
    read.knock_outs = list_if_any<KnockOut>(object, "knock_outs", knock_out);
    if (object.has("criteria") && depth < deepest) {
        read.criteria = list_of<Criterion>(
            object, "criteria", [&](const Node& child) { return criterion(child, depth + 1); });
        return read;
    }
    read.alternatives = list_if_any<Alternative>(object, "alternatives", alternative);
    if (object.has("min_points_for_star")) read.min_points_for_star = least_points(object);
    read.options = list_of<Option>(object, "options", option);
    return read;
}

Part part(const Node& node)
{
    auto object = node.open();
    Part read;
    read.code = object.text("code");
    read.name = object.text("name");
    read.points = object.number("points", 1, most_points);
    read.criteria = list_of<Criterion>(
        object, "criteria", [](const Node& child) { return criterion(child, 1); });
    return read;
}

Period period(const Node& node)
{
    auto object = node.open();
    Period read;
    read.from = date(object, "from", object.text("from"));
    if (const auto to = object.text_or_null("to")) read.to = date(object, "to", *to);
    return read;
}

Classification::Level level(const Node& node)
{
    auto object = node.open();
    return {object.text("code"), object.text("name")};
}

Classification classification(const Node& node)
{
    auto object = node.open();
    Classification read;
    read.leaf = object.text("leaf");
    const auto take = [&](auto& into) {
        return [&](const json::value& value, const std::string& path) {
            into = level(Node{value, path, object});
        };
    };
    object.object("branch", take(read.branch));
    object.object("group", take(read.group));
    object.object_or_null("subgroup", take(read.subgroup));
    return read;
}

Expected expected(const Node& node)
{
    auto object = node.open();
    Expected read;
    read.criteria = object.number("criteria", 1, 200);
    object.map("gates", [&](auto key, const json::value& value, const std::string& path) {
        const int star = star_key(object, key, path);
        auto gate = Node{value, path, object}.open();
        read.gates[star] = {gate.number("count", 0, 200), gate.number("points", 0, most_points)};
    });
    return read;
}

Source source(const Node& node)
{
    auto object = node.open();
    return {object.text("repository"), object.text("path"), object.text("kind")};
}

CriteriaSet criteria_set(ObjectReader& object)
{
    CriteriaSet set;
    const auto take = [&](auto& into, auto read) {
        return [&into, &object, read](const json::value& value, const std::string& path) {
            into = read(Node{value, path, object});
        };
    };
    set.id = object.text("id");
    set.title = object.text("title");
    set.regime = object.text("regime");
    set.status = choice<CriteriaStatus>(object, "status");
    set.status_reason = object.text_or_null("status_reason");
    set.known_faults = list_of<KnownFault>(object, "known_faults", known_fault);
    set.basis = list_of<Basis>(object, "basis", basis);
    object.object("effective", take(set.effective, period));
    object.object_or_null("classification", take(set.classification, classification));
    set.agencies = list_of<std::string>(object, "agencies", plain_text);
    set.sample_products = object.number_or_null("sample_products", 0, 100);
    set.bands = list_of<Band>(object, "bands", band);
    set.knock_outs = list_of<KnockOut>(object, "knock_outs", knock_out);
    set.parts = list_of<Part>(object, "parts", part);
    object.object("expected", take(set.expected, expected));
    set.doubts = list_of<Doubt>(object, "doubts", doubt);
    object.object("source", take(set.source, source));
    return set;
}

}  // namespace

std::optional<CriteriaSet>
read_criteria_set(std::string_view text, const std::string& file, std::vector<Finding>& findings)
{
    const auto parsed = parse_strictly(text);
    if (!parsed.fault.empty()) {
        findings.push_back({file, "", parsed.fault, ""});
        return std::nullopt;
    }
    const auto before = findings.size();
    CriteriaSet set;
    {
        ObjectReader object(parsed.value, "$", file, findings);
        set = criteria_set(object);
        if (set.id + ".json" != file) object.report("id", "criteria_set.not_its_file", set.id);
    }
    if (findings.size() > before) return std::nullopt;
    return set;
}

}  // namespace sen::rulebook
