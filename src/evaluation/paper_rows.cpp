#include "evaluation/paper_rows.hpp"

#include "evaluation/decision_rules.hpp"
#include "places/names.hpp"
#include "rulebook/rulebook.hpp"

namespace sen::evaluation {

using paperwork::Values;
using store::Judged;

void name_province(const Call& call, Values& values)
{
    const auto* province = places::own_province(call.rules.places);
    if (province == nullptr) return;
    values.text("province_name", places::full_name(call.rules.places, *province))
        .text("place", province->name);
}

Values product_row(const Call& call, const Judged& one)
{
    const auto& places = call.rules.places;
    Values row;
    row.text("product", one.product)
        .text("producer", one.producer)
        .text("commune", places::place_name(places, one.commune_code.value_or("")).value_or(""))
        .points("points", one.points_hundredths);
    return row;
}

std::string rank_of(const Call& call, const Judged& one, Date on)
{
    const auto& words = call.rules.vietnamese;
    if (outcome_of(one.stars, call.rules.numbers, on) == Outcome::not_recognised)
        return words.text("paper.rank.not_reached");
    return words.text("paper.rank.stars", std::to_string(one.stars));
}

std::string holder_of(const Council& council, Part part)
{
    for (const auto& member : council.members)
        if (member.part == part) return member.name;
    return {};
}

}  // namespace sen::evaluation
