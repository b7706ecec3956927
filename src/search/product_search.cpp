#include <algorithm>

#include "search/product_columns.hpp"
#include "search/similar.hpp"
#include "search/wanted.hpp"

namespace sen::search {

Mask ProductColumns::visible(const Sight& sight) const
{
    if (sight.all) return m_all;
    auto mask = m_public;
    const auto add_products = [&](Row producer) {
        for (const auto product : m_producers[producer].products)
            add(mask, product);
    };
    if (const auto own = m_producers.find(sight.producer_id)) add_products(*own);
    if (!sight.commune_code.empty())
        each_row(m_producers.of_commune(sight.commune_code), add_products);
    return mask;
}

Mask ProductColumns::in_force() const
{
    using registry::StatusOnDate;
    auto mask = m_statuses.rows(name_of(StatusOnDate::valid));
    unite(mask, m_statuses.rows(name_of(StatusOnDate::expiring)));
    unite(mask, m_statuses.rows(name_of(StatusOnDate::extended)));
    return mask;
}

Mask ProductColumns::filtered(const ProductQuery& query, Column without) const
{
    auto mask = visible(query.sight);
    const auto keep = [&](Column column, const Values& values, const auto& code) {
        if (code && column != without) intersect(mask, values.rows(*code));
    };
    const auto name = [](const auto& value) {
        return value ? std::optional<std::string>(name_of(*value)) : std::nullopt;
    };
    keep(Column::commune, m_communes, query.commune);
    keep(Column::district, m_districts, query.old_district);
    keep(Column::group, m_groups, query.group);
    keep(Column::status, m_statuses, name(query.status));
    if (query.in_force && without != Column::status) intersect(mask, in_force());
    keep(Column::kind, m_kinds, name(query.producer_kind));
    if (query.stars && without != Column::stars)
        intersect(mask, m_stars.rows(std::to_string(*query.stars)));
    if (query.producer) {
        Mask own;
        if (const auto producer = m_producers.find(*query.producer))
            for (const auto product : m_producers[*producer].products)
                add(own, product);
        intersect(mask, own);
    }
    return mask;
}

Result<Wanted> ProductColumns::words_for(const ProductQuery& query, Mask& mask) const
{
    Wanted wanted;
    if (query.text.empty()) return wanted;
    const auto asked = TRY(query_words(query.text));
    auto found = asked.empty() ? Mask() : mask;
    wanted = look_up(m_words, asked);
    keep_matches(found, m_words, wanted.slots);
    const auto telex = telex_read(asked);
    if (!telex.empty() && count(found) == 0) {
        found = mask;
        wanted = look_up(m_words, telex);
        keep_matches(found, m_words, wanted.slots);
    }
    mask = std::move(found);
    return wanted;
}

const Order& ProductColumns::order(Sort sort) const
{
    if (sort == Sort::newest) return m_by_age;
    return sort == Sort::expiry ? m_by_expiry : m_by_name;
}

Result<ProductColumns::Found>
ProductColumns::find(const ProductQuery& query, RankingWork& work) const
{
    auto mask = filtered(query, Column::none);
    const auto wanted = TRY(words_for(query, mask));
    const bool is_ranked =
        !wanted.slots.empty() && query.sort.value_or(Sort::relevance) == Sort::relevance;
    const auto sort = is_ranked ? Sort::relevance : query.sort.value_or(Sort::name);

    RankedPlace from;
    if (query.cursor) {
        const auto cursor = TRY(read_cursor(*query.cursor));
        auto after = cursor.key();
        if (is_ranked) {
            if (cursor.number > 0 || cursor.number < -std::int64_t{UINT16_MAX})
                return refuse(Refusal::invalid, "form.cursor");
            from.score = static_cast<std::uint32_t>(-cursor.number);
            after.number = 0;
        }
        if (const auto known = find(cursor.id)) {
            const auto key = m_rows[*known].key(sort);
            if (key.number == after.number && key.text.starts_with(after.text)) after = key;
        }
        const auto& rows = order(sort).rows();
        const auto at =
            std::upper_bound(rows.begin(), rows.end(), after, [&](const Key& key, Row row) {
                return key < m_rows[row].key(sort);
            });
        from.position = static_cast<std::size_t>(at - rows.begin());
    }

    Found found;
    found.total = count(mask);
    std::vector<std::uint32_t> scores;
    if (is_ranked) {
        for (const auto& [row, score] :
             rank(m_words, wanted, mask, m_by_name, from, query.limit + 1, work)) {
            found.rows.push_back(row);
            scores.push_back(score);
        }
    } else {
        found.rows = order(sort).first(mask, found.total, from.position, query.limit + 1);
    }
    if (found.rows.size() > query.limit) {
        found.rows.pop_back();
        auto last = m_rows[found.rows.back()].key(sort);
        if (is_ranked) last.number = -static_cast<std::int64_t>(scores[found.rows.size() - 1]);
        found.next = cursor_of(last);
    }
    return found;
}

Result<Facets> ProductColumns::facets(const ProductQuery& query) const
{
    Mask words;
    auto all = filtered(query, Column::none);
    if (!query.text.empty()) {
        words = m_all;
        static_cast<void>(TRY(words_for(query, words)));
        intersect(all, words);
    }
    const auto counts = [&](Column column, const Values& values, bool is_set) {
        auto mask = is_set ? filtered(query, column) : Mask();
        if (is_set && !query.text.empty()) intersect(mask, words);
        std::vector<FacetValue> facet;
        for (std::size_t i = 0; i < values.size(); ++i) {
            const auto found = count_both(is_set ? mask : all, values.rows_of(i));
            if (found == 0) continue;
            const auto& code = values.code(static_cast<std::uint16_t>(i));
            facet.push_back({code, static_cast<std::int64_t>(found)});
        }
        std::sort(facet.begin(), facet.end(), [](const auto& left, const auto& right) {
            return left.code < right.code;
        });
        return facet;
    };
    return Facets{
        counts(Column::commune, m_communes, query.commune.has_value()),
        counts(Column::district, m_districts, query.old_district.has_value()),
        counts(Column::group, m_groups, query.group.has_value()),
        counts(Column::stars, m_stars, query.stars.has_value()),
        counts(Column::status, m_statuses, query.status.has_value() || query.in_force),
        counts(Column::kind, m_kinds, query.producer_kind.has_value())};
}

std::vector<SimilarThing> ProductColumns::similar(
    const std::string& name, std::string_view producer_id, const Sight& sight) const
{
    const auto producer = m_producers.find(producer_id);
    MostAlike alike(name);
    each_row(visible(sight), [&](Row row) {
        alike.offer(row, m_rows[row].signature, producer && m_rows[row].producer == *producer);
    });
    return alike.best(
        [&](Row row) { return m_rows[row].name(); },
        [&](Row row) {
            const auto& one = m_rows[row];
            return SimilarThing{
                std::string(one.id()), std::string(one.name()),
                m_producers[one.producer].record.name, 0};
        });
}

std::vector<Row> ProductColumns::best(std::size_t limit) const
{
    const auto& by_expiry = m_by_expiry.rows();
    auto mask = in_force();
    intersect(mask, m_public);
    std::vector<Row> rows;
    for (int stars = 5; stars >= 1 && rows.size() < limit; --stars) {
        auto of_stars = mask;
        intersect(of_stars, m_stars.rows(std::to_string(stars)));
        if (count(of_stars) == 0) continue;
        for (auto at = by_expiry.rbegin(); at != by_expiry.rend() && rows.size() < limit; ++at)
            if (holds(of_stars, *at)) rows.push_back(*at);
    }
    return rows;
}

std::int64_t ProductColumns::count_visible(Row producer, const Sight& sight) const
{
    const auto& record = m_producers[producer].record;
    const auto& products = m_producers[producer].products;
    const bool all = sight.all || record.id == sight.producer_id ||
                     (!sight.commune_code.empty() && record.commune_code == sight.commune_code);
    if (all) return static_cast<std::int64_t>(products.size());
    return std::count_if(
        products.begin(), products.end(), [&](Row product) { return m_rows[product].is_public; });
}

}  // namespace sen::search
