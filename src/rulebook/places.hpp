#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "base/time.hpp"

/// The administrative units of the province, of today and of earlier days, as law made them.
namespace sen::rulebook {

enum class Level { province, district, commune };
constexpr auto names(Level)
{
    return std::array<std::string_view, 3>{"province", "district", "commune"};
}

enum class UnitKind { tinh, thanh_pho, thi_xa, huyen, phuong, xa, thi_tran, dac_khu };
constexpr auto names(UnitKind)
{
    return std::array<std::string_view, 8>{"tinh",   "thanh_pho", "thi_xa",   "huyen",
                                           "phuong", "xa",        "thi_tran", "dac_khu"};
}

/// A place on the map, in degrees of WGS 84.
struct Point {
    double longitude = 0;
    double latitude = 0;
};

/// One unit during one time. A code may be used again later for another unit, so a unit is known
/// by its code and a day.
struct Unit {
    std::string code;                    ///< 2 digits a province, 3 a district, 5 a commune
    std::string name;                    ///< without its kind: "Sa Đéc", "4"
    std::optional<std::string> name_en;  ///< only where English has a name of its own
    Level level = Level::commune;
    UnitKind kind = UnitKind::xa;
    std::string parent;          ///< code of the unit above; empty for a province
    std::optional<Date> from;    ///< first day; not set when the source does not say
    std::optional<Date> to;      ///< last day; not set while it is in force
    std::optional<Point> point;  ///< where its label stands, always inside
    std::optional<double> area_km2;
    std::optional<std::int64_t> population;

    [[nodiscard]] bool is_valid_on(const Date& day) const
    {
        return (!from || *from <= day) && (!to || day <= *to);
    }
};

/// One commune becoming, wholly or partly, a part of another on a day.
struct Change {
    Date on;               ///< first day of the new unit
    std::string from;      ///< code of the unit in force the day before
    std::string to;        ///< code of the unit in force on that day
    bool partial = false;  ///< true when `from` was split over several units
};

/// What a unit came from or became.
struct Relative {
    const Unit* unit = nullptr;
    bool partial = false;
};

/// How a kind of unit is written, and how people shorten it.
struct KindWords {
    UnitKind kind = UnitKind::xa;
    std::string vi;
    std::string en;
    std::vector<std::string> short_forms;  ///< folded
};

/// Words around the names of units in addresses, all folded.
struct AddressWords {
    std::vector<KindWords> kinds;     ///< every kind once
    std::vector<std::string> unsaid;  ///< say nothing: "nay", "la"
    std::vector<std::string> below;   ///< open the name of a hamlet or street: "ap", "duong"
};

/// All units of all times, with their changes. Today's units are those without a last day, so a
/// change is added to the files when it comes into force, not before. Pointers live as long as the
/// Places they are from.
class Places {
public:
    /// Refuses "places.overlap" when two units of one code are valid on one day and
    /// "places.broken_link" when a parent or a change names a unit not in force, or
    /// when a change is marked partial and its unit was not split, or the other way round.
    static Result<Places> make(std::vector<Unit>, std::vector<Change>, AddressWords);

    [[nodiscard]] const std::vector<Unit>& units() const { return m_units; }
    [[nodiscard]] const std::vector<Change>& changes() const { return m_changes; }
    [[nodiscard]] const AddressWords& words() const { return m_words; }

    /// The unit of that code on that day; null when there was none.
    [[nodiscard]] const Unit* find(std::string_view code, const Date& on) const;
    /// The unit that bears the code now; null when none does.
    [[nodiscard]] const Unit* today(std::string_view code) const;
    /// Every unit that ever bore the code, the oldest first.
    [[nodiscard]] std::vector<const Unit*> ever(std::string_view code) const;
    /// Units of a level in force on a day, by code.
    [[nodiscard]] std::vector<const Unit*> on(const Date& day, Level) const;
    /// Units directly under that code on a day, by code.
    [[nodiscard]] std::vector<const Unit*> children(std::string_view code, const Date& on) const;
    /// Units directly under that code now, by code.
    [[nodiscard]] std::vector<const Unit*> children_today(std::string_view code) const;
    /// The unit directly above, at the end of the unit's time; null for a province.
    [[nodiscard]] const Unit* parent(const Unit&) const;
    /// What a unit was made from, in order of code; empty when the sources go no further back.
    [[nodiscard]] std::vector<Relative> predecessors(const Unit&) const;
    /// What a unit became at the next change, in order of code; empty while it is in force.
    [[nodiscard]] std::vector<Relative> successors(const Unit&) const;
    /// The words of a kind.
    [[nodiscard]] const KindWords& words(UnitKind) const;

private:
    using Index = std::map<std::string, std::vector<std::size_t>, std::less<>>;
    struct Step {
        std::size_t from;
        std::size_t to;
        bool partial;
        auto operator<=>(const Step&) const = default;
    };

    [[nodiscard]] std::size_t index_of(const Unit&) const;
    Result<void> index_units();
    [[nodiscard]] Result<void> check_parents() const;
    Result<void> link_changes();

    std::vector<Unit> m_units;
    std::vector<Change> m_changes;
    AddressWords m_words;
    Index m_by_code;
    Index m_by_parent;
    std::vector<Step> m_steps;
};

/// Reads units_*.json, changes_*.json and kinds.json of a folder. Besides what make() refuses:
/// "places.unreadable" for a missing or broken file, "places.bad_field" for a field that is
/// missing, unknown or of the wrong kind. The subject names the file and the place in it.
Result<Places> load_places(const std::filesystem::path& folder);

}  // namespace sen::rulebook
