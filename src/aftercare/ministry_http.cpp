#include "aftercare/ministry.hpp"
#include "http/answer.hpp"
#include "http/form.hpp"
#include "http/router.hpp"

namespace sen::aftercare {
namespace {

constexpr http::Length number_length{1, 100};
constexpr std::size_t most_reason = 1000;

Id<Dossier> id_in(const http::Request& request) { return Id<Dossier>(request.path_value("id")); }

Result<http::Response> answer_send(Call& call, const http::Request& request)
{
    auto form = TRY(http::Form::read(request));
    const Numbered letter{form.text("letter_number", number_length), form.date("sent_on")};
    const auto late_reason = form.maybe_text("late_reason", most_reason);
    TRY(form.done());
    return http::answer(send(call, id_in(request), letter, late_reason), 201);
}

Result<http::Response> answer_answer(Call& call, const http::Request& request)
{
    auto form = TRY(http::Form::read(request));
    MinistryAnswer told;
    told.granted = form.truth("granted");
    told.points_hundredths = form.number("points_hundredths", 0, 10'000);
    told.paper = {form.text("answer_number", number_length), form.date("answered_on")};
    told.certificate_number = form.maybe_text("certificate_number", number_length.most);
    TRY(form.done());
    return http::answer(answer(call, id_in(request), told));
}

Result<http::Response> answer_fall_back(Call& call, const http::Request& request)
{
    auto form = TRY(http::Form::read(request));
    const Numbered decision{form.text("decision_number", number_length), form.date("decided_on")};
    const auto stars = form.number("stars", 0, 4);
    if (stars == 1 || stars == 2) form.fault("stars", "form.choice");
    TRY(form.done());
    return http::answer(fall_back(call, id_in(request), decision, static_cast<int>(stars)));
}

}  // namespace

void ministry_routes(http::Router& router)
{
    router.on("getMinistryCase", [](Call& call, const http::Request& request) {
        return http::answer(find_ministry_case(call, id_in(request)));
    });
    router.on("getMinistryTerm", [](Call& call, const http::Request& request) {
        return http::answer(find_term(call, id_in(request)));
    });
    router.on("sendToMinistry", &answer_send);
    router.on("recordMinistryAnswer", &answer_answer);
    router.on("decideAfterMinistry", &answer_fall_back);
}

}  // namespace sen::aftercare
