#include "criteria/criteria_http.hpp"

#include <map>
#include <memory>

#include "access/call.hpp"
#include "criteria/score.hpp"
#include "http/answer.hpp"
#include "http/form.hpp"
#include "http/router.hpp"
#include "rulebook/data_file.hpp"
#include "rulebook/rulebook.hpp"

namespace sen::criteria {
namespace {

using Text = std::shared_ptr<const std::string>;

struct Summary {
    std::string id;
    std::string title;
    std::string regime;
    std::string group;  ///< the leaf of the classification; empty when the set names none
    Date effective_from;
    std::optional<Date> effective_to;
    bool in_force = false;  ///< a dossier filed today would be scored by it

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"id", &Summary::id},
            Field{"title", &Summary::title},
            Field{"regime", &Summary::regime},
            Field{"group", &Summary::group},
            Field{"effective_from", &Summary::effective_from},
            Field{"effective_to", &Summary::effective_to},
            Field{"in_force", &Summary::in_force},
        };
    }
};

Summary summary_of(const CriteriaSet& set, Date today)
{
    return {
        set.id,
        set.title,
        set.regime,
        set.classification ? set.classification->leaf : "",
        set.effective.from,
        set.effective.to,
        set.in_force_on(today)};
}

Result<http::Response> list(Call& call, const http::Request&)
{
    std::vector<Summary> items;
    for (const auto& set : call.rules.criteria.sets)
        items.push_back(summary_of(set, call.now.day()));
    return http::json_response(200, json::Object{}.set("items", items).text());
}

std::map<std::string, Text> texts_of(const rulebook::CriteriaSets& sets, const std::string& folder)
{
    std::map<std::string, Text> texts;
    for (const auto& set : sets.sets) {
        auto text = rulebook::read_file(folder + "/" + set.id + ".json");
        texts.emplace(set.id, std::make_shared<const std::string>(std::move(text)));
    }
    return texts;
}

tl::unexpected<Refusal> unknown(const std::string& id)
{
    return refuse(Refusal::not_found, "criteria_set.not_found", id);
}

Result<http::Response> score_choices(Call& call, const http::Request& request)
{
    const auto id = request.path_value("id");
    auto form = TRY(http::Form::read(request));
    const auto given = form.numbers("choices", 200, 0, 100);
    TRY(form.done());

    const auto* set = call.rules.criteria.find(id);
    if (set == nullptr) return unknown(id);
    Choices choices;
    for (const auto& [code, position] : given)
        choices.emplace(code, static_cast<int>(position));
    const auto scored = TRY(score(*set, choices));
    return http::json_response(200, json_text(scored));
}

}  // namespace

void criteria_routes(
    http::Router& router, const rulebook::CriteriaSets& sets, const std::string& folder)
{
    router.on("listCriteriaSets", &list);
    router.on("scoreChoices", &score_choices);
    const auto show = [texts = texts_of(sets, folder)](
                          Call&, const http::Request& request) -> Result<http::Response> {
        const auto id = request.path_value("id");
        const auto found = texts.find(id);
        if (found == texts.end()) return unknown(id);
        auto response = http::json_response(200, {});
        response.shared_body = found->second;
        return response;
    };
    router.on("getCriteriaSet", show);
}

}  // namespace sen::criteria
