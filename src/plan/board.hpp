#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "access/call.hpp"
#include "base/fields.hpp"
#include "base/result.hpp"
#include "base/time.hpp"
#include "plan/figure.hpp"
#include "plan/target.hpp"

namespace sen::http {
class Router;
}

namespace sen::plan {

/// What is asked: figures of a day, as known at the end of another (now when absent), of the
/// province or of one commune.
struct Asked {
    Date on;
    std::optional<Date> known_on;
    std::optional<std::string> commune_code;
};

/// A target and how far it is. Goals of counts are the province's: a commune has none of its own.
struct TargetFigure : Target, Figure {
    std::optional<std::int64_t> goal;    ///< of the year of the day
    std::optional<bool> reached;         ///< that goal; nothing without a goal or without anybody
    std::optional<ManualFigure> manual;  ///< where the figure was entered by hand

    static constexpr auto fields()
    {
        return std::tuple_cat(
            Target::fields(), Figure::fields(),
            std::tuple{
                Field{"goal", &TargetFigure::goal}, Field{"reached", &TargetFigure::reached},
                Field{"manual", &TargetFigure::manual}});
    }
};

/// Every target on one basis. `known_seq` is the line of the journal it rests on.
struct TargetBoard {
    Date on;
    std::optional<Date> known_on;
    std::int64_t known_seq = 0;
    std::optional<std::string> commune_code;
    std::vector<TargetFigure> items;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"on", &TargetBoard::on},
            Field{"known_on", &TargetBoard::known_on},
            Field{"known_seq", &TargetBoard::known_seq},
            Field{"commune_code", &TargetBoard::commune_code},
            Field{"items", &TargetBoard::items},
        };
    }
};

/// One target in every commune of today, by code.
struct CommuneFigures {
    std::vector<CommuneFigure> items;

    static constexpr auto fields() { return std::tuple{Field{"items", &CommuneFigures::items}}; }
};

/// Which records behind a figure: those of the numerator, of the denominator, or those that the
/// denominator has and the numerator lacks.
enum class Side { numerator, denominator, missing };
constexpr auto names(Side)
{
    return std::array<std::string_view, 3>{"numerator", "denominator", "missing"};
}

/// One record behind a figure.
struct CountedRecord {
    Population of = Population::products;
    std::string id;
    std::string name;
    std::optional<std::string> producer_id;  ///< of a product
    std::optional<std::string> producer_name;
    std::optional<std::string> commune_code;
    std::optional<int> stars;  ///< of a product, when known

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"of", &CountedRecord::of},
            Field{"id", &CountedRecord::id},
            Field{"name", &CountedRecord::name},
            Field{"producer_id", &CountedRecord::producer_id},
            Field{"producer_name", &CountedRecord::producer_name},
            Field{"commune_code", &CountedRecord::commune_code},
            Field{"stars", &CountedRecord::stars},
        };
    }
};

/// Refuses "target.commune_unknown" for a code that no commune bears today.
Result<void> is_commune(const Call&, const std::string& code);

/// The communes of today, by code.
std::vector<std::string> communes_today(const Call&);

/// Every target on one basis, of the province or of a commune of today.
std::vector<TargetFigure>
board_on(Call&, const TargetBook&, const Basis&, const std::optional<std::string>& commune_code);

/// The board of targets. Refuses "target.known_in_future" and "target.commune_unknown" for a code
/// that no commune bears today.
Result<TargetBoard> board(Call&, const TargetBook&, const Asked&);

/// One target in every commune. Refuses "target.not_found" and what board() refuses.
Result<CommuneFigures>
figures_by_commune(Call&, const TargetBook&, const std::string& code, const Asked&);

/// The records behind one figure, by name. Refuses "target.not_found" and what board() refuses.
Result<std::vector<CountedRecord>>
records(Call&, const TargetBook&, const std::string& code, const Asked&, Side);

void target_routes(http::Router&, const TargetBook&);

}  // namespace sen::plan
