#include "plan/census.hpp"

#include <algorithm>

#include "access/journal.hpp"
#include "plan/census_store.hpp"

namespace sen::plan {
namespace {

template <class T>
bool lets_through(const std::vector<T>& wanted, const T& value)
{
    return wanted.empty() || std::find(wanted.begin(), wanted.end(), value) != wanted.end();
}

/// Where the producer stands in the list, which is in order of id.
std::size_t place_of(const std::vector<CountedProducer>& producers, const std::string& id)
{
    const auto found = std::lower_bound(
        producers.begin(), producers.end(), id,
        [](const CountedProducer& one, const std::string& wanted) { return one.id < wanted; });
    CHECK(found != producers.end() && found->id == id);
    return static_cast<std::size_t>(found - producers.begin());
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
    for (auto& one : store::producers(call.tx, basis))
        census.producers.push_back(
            {std::move(one.id), std::move(one.name), std::move(one.kind),
             one.commune_code.value_or("")});
    for (auto& star : store::stars(call.tx, basis)) {
        if (!census.products.empty() && census.products.back().id == star.product_id) continue;
        const auto producer = place_of(census.producers, star.producer_id);
        auto commune = star.commune_code.value_or(census.producers[producer].commune_code);
        census.products.push_back(
            {std::move(star.product_id), std::move(star.product), producer, std::move(commune),
             star.group_code.value_or(""), star.stars, star.first_on});
    }
    keep_makers(census);
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
           lets_through(count.groups, product.group_code) && !is_excepted();
}

bool is_counted(const CountedProducer& producer, const Count& count)
{
    return count.of == Population::producers && lets_through(count.kinds, producer.kind);
}

}  // namespace sen::plan
