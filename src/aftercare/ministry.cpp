#include "aftercare/ministry.hpp"

#include "access/actor.hpp"
#include "access/journal.hpp"
#include "aftercare/ministry_store.hpp"
#include "evaluation/numbers.hpp"
#include "rulebook/rulebook.hpp"

namespace sen::aftercare {
namespace {

constexpr std::string_view write = "ministry.write";

/// The points from which the dossier's own criteria set grants a star, in hundredths.
std::int64_t points_for(Call& call, const Dossier& dossier, std::int64_t stars)
{
    for (const auto& band : dossier::set_of(call, dossier).bands)
        if (band.stars == stars) return std::int64_t{band.from} * 100;
    CHECK(false);
    return 0;
}

std::int64_t ministry_stars(const Call& call)
{
    return call.rules.numbers.number("recognition.ministry_stars", call.now.day());
}

Result<void> is_past(const Call& call, Date on)
{
    if (call.now.day() < on) return refuse(Refusal::invalid, "ministry.in_future");
    return {};
}

/// The case of a dossier that is at the ministry.
Result<MinistryCase> find_sent(Call& call, const Dossier& dossier)
{
    auto found = store::find_ministry_case(call.tx, dossier.id);
    if (!found) return refuse(Refusal::conflict, "ministry.not_sent", dossier.id.text);
    return std::move(*found);
}

/// A star from the ministry's points, by the decision of whoever grants it.
Result<Id<registry::Recognition>>
give_star(Call& call, const Dossier& dossier, const MinistryCase& one, registry::Recognition star)
{
    star.product_id = dossier.product_id;
    star.points_hundredths = one.points_hundredths;
    star.standing = registry::Standing::decided;
    star.year = star.decided_on->year();
    const auto given = TRY(registry::recognise(call, std::move(star)));
    return given.id;
}

Result<MinistryCase> close(Call& call, Dossier dossier, const MinistryCase& one)
{
    const auto step = one.recognition_id ? dossier::Step::recognise : dossier::Step::decline;
    TRY(dossier::advance(call, std::move(dossier), step));
    return one;
}

void record_case(Call& call, std::string_view action, const MinistryCase& one)
{
    record(
        call, action, {"dossier", one.dossier_id.text},
        json::Object{}.set("points_hundredths", one.points_hundredths).set("stars", one.stars));
}

Result<registry::Recognition> five_stars(Call& call, const MinistryAnswer& told)
{
    if (told.certificate_number &&
        store::is_certificate_number_taken(call.tx, *told.certificate_number))
        return refuse(Refusal::conflict, "certificate.number_taken", *told.certificate_number);
    registry::Recognition star;
    star.stars = static_cast<int>(ministry_stars(call));
    star.level = registry::Level::ministry;
    star.decision_number = told.paper.number;
    star.decided_on = told.paper.on;
    star.certificate_number = told.certificate_number;
    return star;
}

}  // namespace

Result<MinistryTerm> find_term(Call& call, const Id<Dossier>& id)
{
    const auto dossier = TRY(dossier::find_dossier(call, "ministry.read", id));
    const auto decided_on = store::decided_on(call.tx, id);
    if (dossier.stage != dossier::Stage::at_ministry || !decided_on)
        return refuse(Refusal::conflict, "ministry.not_there", id.text);
    return ministry_term(call.rules.numbers, *decided_on);
}

Result<MinistryCase> send(
    Call& call, const Id<Dossier>& id, const Numbered& letter,
    const std::optional<std::string>& late_reason)
{
    const auto dossier = TRY(dossier::find_dossier(call, write, id));
    if (dossier.stage != dossier::Stage::at_ministry)
        return refuse(Refusal::conflict, "ministry.not_there", id.text);
    if (store::find_ministry_case(call.tx, id))
        return refuse(Refusal::conflict, "ministry.sent_already", id.text);
    TRY(is_past(call, letter.on));
    const auto decided_on = store::decided_on(call.tx, id).value_or(letter.on);
    if (letter.on < decided_on)
        return refuse(Refusal::invalid, "ministry.sent_before_decision", id.text);
    const auto last = ministry_term(call.rules.numbers, decided_on).send_before;
    const bool is_late = last <= letter.on;
    if (is_late && !late_reason)
        return refuse(Refusal::invalid, "ministry.sent_too_late", last.text());

    MinistryCase one;
    one.dossier_id = id;
    one.letter_number = letter.number;
    one.sent_on = letter.on;
    one.target_on = ministry_term(call.rules.numbers, letter.on).target_on;
    if (is_late) one.late_reason = late_reason;
    store::insert(call.tx, one, call.actor.username, call.now);
    record_case(call, "ministry.sent", one);
    return one;
}

Result<MinistryCase> answer(Call& call, const Id<Dossier>& id, const MinistryAnswer& told)
{
    auto dossier = TRY(dossier::find_dossier(call, write, id));
    auto one = TRY(find_sent(call, dossier));
    if (one.granted) return refuse(Refusal::conflict, "ministry.answered_already", id.text);
    TRY(is_past(call, told.paper.on));
    if (told.paper.on < one.sent_on)
        return refuse(Refusal::invalid, "ministry.answered_before_sent", id.text);
    if (told.granted && told.points_hundredths < points_for(call, dossier, ministry_stars(call)))
        return refuse(Refusal::invalid, "ministry.points_and_stars", id.text);

    one.granted = told.granted;
    one.points_hundredths = told.points_hundredths;
    one.answer_number = told.paper.number;
    one.answered_on = told.paper.on;
    if (told.granted) {
        one.stars = static_cast<int>(ministry_stars(call));
        auto star = TRY(five_stars(call, told));
        one.recognition_id = TRY(give_star(call, dossier, one, std::move(star)));
    }
    store::update(call.tx, one);
    record_case(call, "ministry.answered", one);
    return told.granted ? close(call, std::move(dossier), one) : one;
}

Result<MinistryCase>
fall_back(Call& call, const Id<Dossier>& id, const Numbered& decision, int stars)
{
    auto dossier = TRY(dossier::find_dossier(call, write, id));
    auto one = TRY(find_sent(call, dossier));
    if (!one.granted) return refuse(Refusal::conflict, "ministry.not_answered", id.text);
    if (*one.granted) return refuse(Refusal::conflict, "ministry.granted_already", id.text);
    if (one.stars) return refuse(Refusal::conflict, "ministry.decided_already", id.text);
    TRY(evaluation::may_sign(call, decision.number, decision.on));
    if (decision.on < one.answered_on.value_or(decision.on))
        return refuse(Refusal::invalid, "ministry.signed_before_answer", id.text);
    if (stars > 0 && one.points_hundredths.value_or(0) < points_for(call, dossier, stars))
        return refuse(Refusal::invalid, "ministry.stars_beyond_points", id.text);

    one.stars = stars;
    one.fall_back_number = decision.number;
    one.fall_back_on = decision.on;
    if (stars > 0) {
        registry::Recognition star;
        star.stars = stars;
        star.level = registry::Level::province;
        star.decision_number = decision.number;
        star.decided_on = decision.on;
        star.certificate_number = evaluation::next_certificate_number(call, decision.on.year());
        one.recognition_id = TRY(give_star(call, dossier, one, std::move(star)));
    }
    store::update(call.tx, one);
    record_case(call, "ministry.fell_back", one);
    return close(call, std::move(dossier), one);
}

Result<MinistryCase> find_ministry_case(Call& call, const Id<Dossier>& id)
{
    TRY(dossier::find_dossier(call, "ministry.read", id));
    auto found = store::find_ministry_case(call.tx, id);
    if (!found) return refuse(Refusal::not_found, "ministry.not_sent", id.text);
    return std::move(*found);
}

}  // namespace sen::aftercare
