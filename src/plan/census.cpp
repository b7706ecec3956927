#include "plan/census.hpp"

#include <algorithm>
#include <unordered_map>

#include "access/journal.hpp"
#include "plan/census_store.hpp"
#include "plan/manual_figure_store.hpp"

namespace sen::plan {
namespace {

template <class T>
bool lets_through(const std::vector<T>& wanted, const T& value)
{
    return wanted.empty() || std::find(wanted.begin(), wanted.end(), value) != wanted.end();
}

bool has_traits(const std::vector<std::string>& traits, const Count& count)
{
    const auto has = [&](const std::string& kind) {
        return std::find(traits.begin(), traits.end(), kind) != traits.end();
    };
    return std::all_of(count.trait_all.begin(), count.trait_all.end(), has) &&
           (count.trait_any.empty() ||
            std::any_of(count.trait_any.begin(), count.trait_any.end(), has));
}

using Places = std::unordered_map<std::string, std::size_t>;

template <class One>
Places places_of(const std::vector<One>& everybody)
{
    Places places;
    for (std::size_t i = 0; i < everybody.size(); ++i)
        places.emplace(everybody[i].id, i);
    return places;
}

/// Only who makes a counted product; the products keep pointing at their own.
void keep_makers(Census& census)
{
    constexpr auto out = static_cast<std::size_t>(-1);
    std::vector<std::size_t> places(census.producers.size(), out);
    std::vector<CountedProducer> makers;
    for (const auto& product : census.products)
        places[product.producer] = 0;
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (places[i] == out) continue;
        places[i] = makers.size();
        makers.push_back(std::move(census.producers[i]));
    }
    census.producers = std::move(makers);
    for (auto& product : census.products)
        product.producer = places[product.producer];
}

void add_stars(Census& census, db::Tx& tx, const Basis& basis)
{
    for (auto& one : store::producers(tx, basis))
        census.producers.push_back(
            {std::move(one.id),
             std::move(one.name),
             std::move(one.kind),
             one.commune_code.value_or(""),
             {}});
    auto places = places_of(census.producers);
    for (auto& star : store::stars(tx, basis)) {
        if (!census.products.empty() && census.products.back().id == star.product_id) continue;
        const auto [place, is_unknown] =
            places.try_emplace(star.producer_id, census.producers.size());
        if (is_unknown)  // the history of the product may begin before that of its producer
            census.producers.push_back({star.producer_id, "", "unknown", "", {}});
        const auto producer = place->second;
        auto commune = star.commune_code.value_or(census.producers[producer].commune_code);
        census.products.push_back(
            {std::move(star.product_id),
             std::move(star.product),
             producer,
             std::move(commune),
             star.group_code.value_or(""),
             star.stars,
             star.first_on,
             {}});
    }
}

void add_trait(std::vector<std::string>& traits, const std::string& kind)
{
    if (std::find(traits.begin(), traits.end(), kind) == traits.end()) traits.push_back(kind);
}

void add_traits(Census& census, const std::vector<store::TraitLine>& lines)
{
    const auto products = places_of(census.products);
    const auto producers = places_of(census.producers);
    for (const auto& [bearer, kind] : lines) {
        if (const auto found = products.find(bearer); found != products.end()) {
            auto& product = census.products[found->second];
            add_trait(product.traits, kind);
            add_trait(census.producers[product.producer].traits, kind);
        } else if (const auto maker = producers.find(bearer); maker != producers.end()) {
            add_trait(census.producers[maker->second].traits, kind);
        }
    }
}

Instant end_of(Date day)
{
    const auto next = Instant::parse(day.plus_days(1).text() + "T00:00:00Z");
    CHECK(next.has_value());
    return next->plus(-std::chrono::hours(7));
}

}  // namespace

Result<Basis> basis_of(Call& call, Date on, const std::optional<Date>& known_on)
{
    const auto today = call.now.day();
    if (known_on && today < *known_on)
        return refuse(Refusal::invalid, "target.known_in_future", known_on->text());
    if (known_on && *known_on < today)
        return Basis{on, store::last_seq_before(call.tx, end_of(*known_on))};
    return Basis{on, access::last_seq(call.tx)};
}

Census take_census(Call& call, const Basis& basis)
{
    Census census;
    add_stars(census, call.tx, basis);
    keep_makers(census);
    add_traits(census, store::traits(call.tx, basis));
    for (auto& figure : store::manual_figures(call.tx, basis)) {
        const std::pair key(figure.target_code, figure.commune_code.value_or(""));
        census.manual.try_emplace(key, std::move(figure));  // the first one counts
    }
    return census;
}

bool is_counted(const CountedProduct& product, const Count& count)
{
    const auto is_excepted = [&] {
        return !count.groups_except.empty() &&
               lets_through(count.groups_except, product.group_code);
    };
    return count.of == Population::products &&
           lets_through(count.stars, product.stars.value_or(0)) &&
           (!count.first_recognised_from || *count.first_recognised_from <= product.first_on) &&
           lets_through(count.groups, product.group_code) && !is_excepted() &&
           has_traits(product.traits, count);
}

bool is_counted(const CountedProducer& producer, const Count& count)
{
    return count.of == Population::producers && lets_through(count.kinds, producer.kind) &&
           has_traits(producer.traits, count);
}

}  // namespace sen::plan
