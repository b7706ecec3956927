#include "http/answer.hpp"
#include "http/form.hpp"
#include "http/router.hpp"
#include "plan/trait.hpp"

namespace sen::plan {
namespace {

constexpr std::size_t longest_detail = 200;
constexpr std::size_t longest_evidence = 500;
constexpr std::size_t longest_id = 26;

struct Traits {
    std::vector<Trait> items;

    static constexpr auto fields() { return std::tuple{Field{"items", &Traits::items}}; }
};

void read_facts(http::Form& form, Trait& trait)
{
    trait.detail = form.maybe_text("detail", longest_detail);
    trait.from_on = form.date("from_on");
    trait.until_on = form.maybe_date("until_on");
    trait.evidence = form.text("evidence", {1, longest_evidence});
}

Result<http::Response> answer_list(Call& call, const http::Request& request)
{
    http::Query query(request);
    const auto bearer = query.maybe_choice<Bearer>("bearer");
    if (!bearer) query.fault("bearer", "form.required");
    const auto id = query.text("bearer_id", {1, longest_id});
    TRY(query.done());
    return http::answer(Result<Traits>(Traits{TRY(traits_of(call, *bearer, id))}));
}

Result<http::Response> answer_add(Call& call, const http::Request& request)
{
    auto form = TRY(http::Form::read(request));
    Trait draft;
    draft.bearer = form.choice<Bearer>("bearer");
    draft.bearer_id = form.text("bearer_id", {1, longest_id});
    draft.kind = form.text("kind", {1, 40});
    read_facts(form, draft);
    TRY(form.done());
    return http::answer(add_trait(call, std::move(draft)), 201);
}

Result<http::Response> answer_correct(Call& call, const http::Request& request)
{
    auto form = TRY(http::Form::read(request));
    auto trait = TRY(find_trait(call, "trait.write", Id<Trait>(request.path_value("id"))));
    trait.version = form.number("version", 1, INT64_MAX);
    read_facts(form, trait);
    trait.withdrawn = form.truth("withdrawn");
    trait.reason = form.text("reason", {3, 1'000}, Lines::keep);
    TRY(form.done());
    return http::answer(correct_trait(call, trait));
}

}  // namespace

void trait_routes(http::Router& router)
{
    router.on("listTraits", &answer_list);
    router.on("addTrait", &answer_add);
    router.on("correctTrait", &answer_correct);
}

}  // namespace sen::plan
