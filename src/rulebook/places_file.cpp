#include "rulebook/places.hpp"

#include "base/fields.hpp"

#include <boost/json.hpp>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <initializer_list>
#include <sstream>

namespace sen::rulebook {
namespace {

namespace json = boost::json;
constexpr std::uintmax_t largest_file = 16 * 1024 * 1024;

/// Takes the members of one JSON object by name, each once; whatever is left over is unknown.
class Members {
public:
    Members(const json::value& value, std::string where) : m_where(std::move(where))
    {
        if (const auto* object = value.if_object()) m_object = object;
    }

    [[nodiscard]] Result<void> only(std::initializer_list<std::string_view> known) const
    {
        if (m_object == nullptr) return bad("");
        for (const auto& member : *m_object)
            if (std::find(known.begin(), known.end(), std::string_view(member.key())) ==
                known.end())
                return bad(member.key());
        return {};
    }

    [[nodiscard]] bool has(std::string_view name) const
    {
        const auto* value = m_object->if_contains(name);
        return value != nullptr && !value->is_null();
    }

    [[nodiscard]] Result<std::string> text(std::string_view name) const
    {
        const auto* value = m_object->if_contains(name);
        const auto* text = value == nullptr ? nullptr : value->if_string();
        if (text == nullptr || text->empty()) return bad(name);
        return std::string(*text);
    }

    template <class E>
    [[nodiscard]] Result<E> named(std::string_view name) const
    {
        const auto word = TRY(text(name));
        const auto [value, known] = value_of<E>(word);
        if (!known) return bad(name);
        return value;
    }

    [[nodiscard]] Result<Date> date(std::string_view name) const
    {
        const auto written = TRY(text(name));
        const auto day = Date::parse(written);
        if (!day) return bad(name);
        return *day;
    }

    [[nodiscard]] Result<bool> yes_or_no(std::string_view name) const
    {
        const auto* value = m_object->if_contains(name);
        if (value == nullptr || !value->is_bool()) return bad(name);
        return value->get_bool();
    }

    [[nodiscard]] Result<double> number(std::string_view name) const
    {
        const auto* value = m_object->if_contains(name);
        if (value == nullptr || !value->is_number()) return bad(name);
        const auto number = value->to_number<double>();
        if (!std::isfinite(number) || number < 0 || number > 1e12) return bad(name);
        return number;
    }

    [[nodiscard]] Result<const json::array*> list(std::string_view name) const
    {
        const auto* value = m_object->if_contains(name);
        if (value == nullptr || !value->is_array()) return bad(name);
        return &value->get_array();
    }

    [[nodiscard]] tl::unexpected<Refusal> bad(std::string_view name) const
    {
        return refuse(Refusal::invalid, "places.bad_field", m_where + ": " + std::string(name));
    }

private:
    const json::object* m_object = nullptr;
    std::string m_where;
};

Result<Point> read_point(const Members& members)
{
    const auto* pair = TRY(members.list("point"));
    if (pair->size() != 2 || !(*pair)[0].is_number() || !(*pair)[1].is_number())
        return members.bad("point");
    const Point point{(*pair)[0].to_number<double>(), (*pair)[1].to_number<double>()};
    if (std::abs(point.longitude) > 180 || std::abs(point.latitude) > 90)
        return members.bad("point");
    return point;
}

Result<Unit> read_unit(const json::value& value, const std::string& where)
{
    const Members members(value, where);
    TRY(members.only(
        {"code", "level", "kind", "name", "name_en", "parent", "from", "to", "point", "area_km2",
         "population"}));
    Unit unit;
    unit.code = TRY(members.text("code"));
    unit.name = TRY(members.text("name"));
    unit.level = TRY(members.named<Level>("level"));
    unit.kind = TRY(members.named<UnitKind>("kind"));
    if (members.has("name_en")) unit.name_en = TRY(members.text("name_en"));
    if (members.has("parent")) unit.parent = TRY(members.text("parent"));
    if (members.has("from")) unit.from = TRY(members.date("from"));
    if (members.has("to")) unit.to = TRY(members.date("to"));
    if (members.has("point")) unit.point = TRY(read_point(members));
    if (members.has("area_km2")) unit.area_km2 = TRY(members.number("area_km2"));
    if (members.has("population"))
        unit.population = std::llround(TRY(members.number("population")));
    if (unit.from && unit.to && *unit.to < *unit.from) return members.bad("to");
    return unit;
}

Result<Change> read_change(const json::value& value, const std::string& where)
{
    const Members members(value, where);
    TRY(members.only({"on", "from", "to", "partial"}));
    Change change;
    change.on = TRY(members.date("on"));
    change.from = TRY(members.text("from"));
    change.to = TRY(members.text("to"));
    change.partial = TRY(members.yes_or_no("partial"));
    return change;
}

Result<std::vector<std::string>> read_words(const Members& members, std::string_view name)
{
    std::vector<std::string> words;
    const auto* values = TRY(members.list(name));
    for (const auto& value : *values) {
        if (!value.is_string() || value.get_string().empty()) return members.bad(name);
        words.emplace_back(value.get_string());
    }
    return words;
}

Result<KindWords> read_kind(const json::value& value, const std::string& where)
{
    const Members members(value, where);
    TRY(members.only({"kind", "vi", "en", "short"}));
    KindWords words;
    words.kind = TRY(members.named<UnitKind>("kind"));
    words.vi = TRY(members.text("vi"));
    words.en = TRY(members.text("en"));
    words.short_forms = TRY(read_words(members, "short"));
    return words;
}

/// Reads each item of a list; the place of a fault is "<file>: <list> <number>".
template <class T, class Read>
Result<void> read_items(
    const Members& members, const std::string& file, std::string_view list, std::vector<T>& into,
    Read read)
{
    std::size_t number = 0;
    const auto* values = TRY(members.list(list));
    for (const auto& value : *values) {
        const auto where = file + ": " + std::string(list) + " " + std::to_string(++number);
        into.push_back(TRY(read(value, where)));
    }
    return {};
}

Result<json::value> read_json(const std::filesystem::path& path)
{
    const auto file = path.filename().string();
    std::error_code failed;
    const auto size = std::filesystem::file_size(path, failed);
    if (failed || size > largest_file) return refuse(Refusal::invalid, "places.unreadable", file);
    std::ostringstream text;
    text << std::ifstream(path, std::ios::binary).rdbuf();
    boost::system::error_code broken;
    auto value = json::parse(text.str(), broken);
    if (broken) return refuse(Refusal::invalid, "places.unreadable", file);
    return value;
}

Result<void> read_units(const std::filesystem::path& path, std::vector<Unit>& units)
{
    const auto file = path.filename().string();
    const auto value = TRY(read_json(path));
    const Members members(value, file);
    TRY(members.only({"title", "basis", "units"}));
    return read_items(members, file, "units", units, read_unit);
}

Result<void> read_changes(const std::filesystem::path& path, std::vector<Change>& changes)
{
    const auto file = path.filename().string();
    const auto value = TRY(read_json(path));
    const Members members(value, file);
    TRY(members.only({"title", "basis", "changes"}));
    return read_items(members, file, "changes", changes, read_change);
}

Result<AddressWords> read_address_words(const std::filesystem::path& path)
{
    const auto file = path.filename().string();
    const auto value = TRY(read_json(path));
    const Members members(value, file);
    TRY(members.only({"title", "kinds", "unsaid", "below"}));
    AddressWords words;
    TRY(read_items(members, file, "kinds", words.kinds, read_kind));
    for (std::size_t i = 0; i < names(UnitKind{}).size(); ++i) {
        const auto kind = static_cast<UnitKind>(i);
        const auto says = [&](const KindWords& said) { return said.kind == kind; };
        if (std::count_if(words.kinds.begin(), words.kinds.end(), says) != 1)
            return members.bad(name_of(kind));
    }
    words.unsaid = TRY(read_words(members, "unsaid"));
    words.below = TRY(read_words(members, "below"));
    return words;
}

/// The JSON files of a folder whose names begin so, in order of name.
std::vector<std::filesystem::path>
files_of(const std::filesystem::path& folder, std::string_view beginning)
{
    std::vector<std::filesystem::path> files;
    std::error_code failed;
    for (const auto& entry : std::filesystem::directory_iterator(folder, failed)) {
        const auto name = entry.path().filename().string();
        if (name.starts_with(beginning) && name.ends_with(".json")) files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

}  // namespace

Result<Places> load_places(const std::filesystem::path& folder)
{
    std::vector<Unit> units;
    for (const auto& file : files_of(folder, "units_"))
        TRY(read_units(file, units));
    if (units.empty())
        return refuse(Refusal::invalid, "places.unreadable", folder.filename().string());

    std::vector<Change> changes;
    for (const auto& file : files_of(folder, "changes_"))
        TRY(read_changes(file, changes));

    auto words = TRY(read_address_words(folder / "kinds.json"));
    return Places::make(std::move(units), std::move(changes), std::move(words));
}

}  // namespace sen::rulebook
