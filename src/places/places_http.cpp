#include "places/places_http.hpp"

#include <algorithm>

#include "access/call.hpp"
#include "base/text.hpp"
#include "http/answer.hpp"
#include "http/form.hpp"
#include "http/router.hpp"
#include "places/names.hpp"
#include "places/resolve.hpp"
#include "rulebook/rulebook.hpp"

namespace sen::places {
namespace {

using rulebook::Language;
using rulebook::Places;
using rulebook::Unit;

struct Commune {
    std::string code;
    std::string name;
    rulebook::UnitKind kind = rulebook::UnitKind::xa;
    std::string full_name;
    std::optional<double> longitude;  ///< unknown before 2025
    std::optional<double> latitude;
    std::vector<std::string> predecessors;  ///< full names

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"code", &Commune::code},
            Field{"name", &Commune::name},
            Field{"kind", &Commune::kind},
            Field{"full_name", &Commune::full_name},
            Field{"longitude", &Commune::longitude},
            Field{"latitude", &Commune::latitude},
            Field{"predecessors", &Commune::predecessors},
        };
    }
};

template <class Item>
struct Items {
    std::vector<Item> items;

    static constexpr auto fields() { return std::tuple{Field{"items", &Items::items}}; }
};

/// A commune of today that the address may mean, and the unit of its time it was called by.
struct PlaceMatch {
    std::string commune_code;
    std::string full_name;
    std::optional<std::string> old_unit;  ///< full name

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"commune_code", &PlaceMatch::commune_code},
            Field{"full_name", &PlaceMatch::full_name},
            Field{"old_unit", &PlaceMatch::old_unit},
        };
    }
};

struct PlaceResolution {
    Certainty kind = Certainty::unknown;
    std::vector<PlaceMatch> matches;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"kind", &PlaceResolution::kind},
            Field{"matches", &PlaceResolution::matches},
        };
    }
};

struct LabelledCode {
    std::string code;
    std::string label;
    std::optional<std::string> group;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"code", &LabelledCode::code},
            Field{"label", &LabelledCode::label},
            Field{"group", &LabelledCode::group},
        };
    }
};

struct LabelledList {
    std::string name;
    std::vector<LabelledCode> items;

    static constexpr auto fields()
    {
        return std::tuple{Field{"name", &LabelledList::name}, Field{"items", &LabelledList::items}};
    }
};

Commune shown(const Places& places, const Unit& unit)
{
    Commune commune{unit.code, unit.name, unit.kind, full_name(places, unit), {}, {}, {}};
    if (unit.point) {
        commune.longitude = unit.point->longitude;
        commune.latitude = unit.point->latitude;
    }
    for (const auto& before : places.predecessors(unit))
        commune.predecessors.push_back(full_name(places, *before.unit));
    return commune;
}

/// By name as a Vietnamese dictionary would, then by code.
Items<Commune> communes_on(const Places& places, Date day)
{
    std::vector<std::pair<std::string, const Unit*>> sorted;
    for (const auto* unit : places.on(day, rulebook::Level::commune))
        sorted.emplace_back(sort_key(unit->name) + '\n' + unit->code, unit);
    std::sort(sorted.begin(), sorted.end());

    Items<Commune> communes;
    for (const auto& [key, unit] : sorted)
        communes.items.push_back(shown(places, *unit));
    return communes;
}

/// The name of a unit that has ended, whichever bore the code last.
std::optional<std::string> old_name(const Places& places, const std::string& code)
{
    for (const auto* unit : places.ever(code))
        if (unit->to) return full_name(places, *unit);
    return std::nullopt;
}

PlaceResolution resolved(const Places& places, const Resolver& resolver, std::string_view text)
{
    const auto resolution = resolver.resolve(text);
    PlaceResolution told{resolution.certainty, {}};
    for (const auto& match : resolution.matches)
        told.matches.push_back(
            {match.commune, place_name(places, match.commune).value_or(""),
             old_name(places, match.old_unit)});
    return told;
}

LabelledList labelled(const rulebook::Codelist& list, Language language)
{
    LabelledList told{list.name, {}};
    for (const auto& item : list.items)
        told.items.push_back(
            {item.code, language == Language::en ? item.label_en : item.label, item.group});
    return told;
}

}  // namespace

void place_routes(http::Router& router, const Resolver& resolver)
{
    router.on(
        "listCommunes", [](Call& call, const http::Request& request) -> Result<http::Response> {
            http::Query query(request);
            const auto on = query.maybe_date("on").value_or(call.now.day());
            TRY(query.done());
            return http::json_response(200, json::text(communes_on(call.rules.places, on)));
        });
    router.on(
        "resolvePlace",
        [&resolver](Call& call, const http::Request& request) -> Result<http::Response> {
            http::Query query(request);
            const auto text = query.text("text", {1, 300});
            TRY(query.done());
            return http::json_response(
                200, json::text(resolved(call.rules.places, resolver, text)));
        });
}

void codelist_routes(http::Router& router)
{
    router.on(
        "getCodelist", [](Call& call, const http::Request& request) -> Result<http::Response> {
            const auto name = request.path_value("name");
            const auto found = call.rules.codelists.find(name);
            if (found == call.rules.codelists.end())
                return refuse(Refusal::not_found, "codelist.not_found", name);
            const auto told = labelled(found->second, http::language_of(request));
            return http::json_response(200, json::text(told));
        });
}

}  // namespace sen::places
