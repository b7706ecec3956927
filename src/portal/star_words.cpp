#include "portal/star_words.hpp"

namespace sen::portal {
namespace {

using http::View;
using registry::DatedRecognition;
using registry::StatusOnDate;

constexpr int star_step = 18;  // px from one star to the next

View marks(int count)
{
    std::vector<View> marks;
    for (int i = 0; i < count; ++i)
        marks.push_back(View().set("x", i * star_step));
    return marks;
}

std::string ends(const Speaker& speaker, const DatedRecognition& star, std::string key)
{
    if (!star.exact_term) key += "_year";
    return speaker.words(
        key, {{"year", std::to_string(star.year)},
              {"date", Speaker::date(registry::last_day_of(star))}});
}

}  // namespace

std::string_view tone_of(StatusOnDate status)
{
    switch (status) {
    case StatusOnDate::valid:
        return "good";
    case StatusOnDate::expiring:
    case StatusOnDate::extended:
        return "soon";
    case StatusOnDate::expired:
    case StatusOnDate::revoked:
        return "bad";
    case StatusOnDate::replaced:
    case StatusOnDate::unconfirmed:
    case StatusOnDate::none:
        return "unsure";
    }
    return "unsure";
}

std::string sentence_of(const Speaker& speaker, const DatedRecognition& star)
{
    const auto on = [](const std::optional<Date>& day) { return day ? Speaker::date(*day) : ""; };
    switch (star.status) {
    case StatusOnDate::valid:
        return ends(speaker, star, "portal.star.valid");
    case StatusOnDate::expiring:
        return ends(speaker, star, "portal.star.expiring");
    case StatusOnDate::extended:
        return speaker.words(
            "portal.star.extended", {{"date", Speaker::date(registry::last_day_of(star))}});
    case StatusOnDate::expired:
        return ends(speaker, star, "portal.star.expired");
    case StatusOnDate::revoked:
        return speaker.words("portal.star.revoked", {{"date", on(star.revoked_on)}});
    case StatusOnDate::replaced:
        return speaker.words("portal.star.replaced", {{"date", on(star.replaced_on)}});
    case StatusOnDate::unconfirmed:
        return speaker.words("portal.star.unconfirmed");
    case StatusOnDate::none:
        return speaker.words("portal.star.not_yet", {{"date", on(star.decided_on)}});
    }
    return {};
}

View star_view(const Speaker& speaker, const std::optional<DatedRecognition>& star)
{
    const auto status = star ? star->status : StatusOnDate::none;
    const auto count = star ? star->stars.value_or(0) : 0;
    View view;
    view.set("marks", marks(count)).set("width", count * star_step);
    const auto stars = speaker.words("portal.stars", {{"count", std::to_string(count)}});
    view.set("stars", count > 0 ? stars : std::string())
        .set("tone", tone_of(status))
        .set("is_unsure", status == StatusOnDate::unconfirmed)
        .set("status", speaker.words("status_on_date." + std::string(name_of(status))));
    const auto sentence = star ? sentence_of(speaker, *star) : std::string();
    view.set("sentence", sentence).set("heading", capitalised(sentence));
    return view;
}

}  // namespace sen::portal
