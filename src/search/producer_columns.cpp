#include "search/producer_columns.hpp"

#include <algorithm>

#include "search/similar.hpp"
#include "search/wanted.hpp"

namespace sen::search {
namespace {

constexpr unsigned name_weight = 120;
constexpr std::size_t most_place_words = 100;

}  // namespace

void ProducerColumns::begin_bulk()
{
    m_is_bulk = true;
    m_words.begin_bulk();
}

void ProducerColumns::end_bulk()
{
    m_is_bulk = false;
    m_words.end_bulk();
    std::vector<Row> rows;
    each_row(m_all, [&](Row row) { rows.push_back(row); });
    m_by_name.assign(std::move(rows), less());
}

std::optional<Row> ProducerColumns::find(std::string_view id) const
{
    const auto known = m_by_id.find(std::string(id));
    if (known == m_by_id.end()) return std::nullopt;
    return known->second;
}

void ProducerColumns::set_columns(Row row, PlaceWords& places)
{
    auto& one = m_rows[row];
    one.commune = m_communes.number(one.record.commune_code.value_or(""));
    m_communes.set(row, one.commune);
    one.districts.clear();
    for (const auto& code : places.old_districts(one.record.commune_code, one.record.old_place)) {
        one.districts.push_back(m_districts.number(code));
        m_districts.set(row, one.districts.back());
    }
    m_kinds.set(row, m_kinds.number(name_of(one.record.kind)));
    add(m_all, row);
    if (one.record.is_public) add(m_public, row);
}

void ProducerColumns::unset_columns(Row row)
{
    const auto& one = m_rows[row];
    m_communes.unset(row, one.commune);
    for (const auto district : one.districts)
        m_districts.unset(row, district);
    m_kinds.unset(row, m_kinds.number(name_of(one.record.kind)));
    drop(m_all, row);
    drop(m_public, row);
}

void ProducerColumns::put(const ProducerRecord& record, WordReader& words, PlaceWords& places)
{
    auto known = find(record.id);
    if (known) {
        unset_columns(*known);
        m_by_name.erase(*known);
    } else if (!m_free.empty()) {
        known = m_free.back();
        m_free.pop_back();
    } else {
        known = static_cast<Row>(m_rows.size());
        m_rows.emplace_back();
    }
    const auto row = *known;
    auto& one = m_rows[row];
    one.record = record;
    one.signature = signature_of(likeness_key(record.name));
    m_by_id[record.id] = row;
    set_columns(row, places);
    if (!m_is_bulk) m_by_name.insert(row, less());

    Document document;
    document.add_name(words.words_of(record.name), name_weight);
    document.add_text(words.words_of(record.old_place.value_or("")), most_place_words);
    if (record.commune_code)
        document.add_text(words.words_of(places.names(*record.commune_code)), most_place_words);
    m_words.put(row, document);
}

void ProducerColumns::remove(Row row)
{
    unset_columns(row);
    m_by_name.erase(row);
    m_words.remove(row);
    m_by_id.erase(m_rows[row].record.id);
    m_rows[row] = {};
    m_free.push_back(row);
}

void ProducerColumns::drop_product(Row producer, Row product)
{
    std::erase(m_rows[producer].products, product);
}

Mask ProducerColumns::visible(const Sight& sight) const
{
    if (sight.all) return m_all;
    auto mask = m_public;
    if (const auto own = find(sight.producer_id)) add(mask, *own);
    if (!sight.commune_code.empty()) unite(mask, m_communes.rows(sight.commune_code));
    return mask;
}

Result<ProducerColumns::Found> ProducerColumns::find(const ProducerQuery& query) const
{
    auto mask = visible(query.sight);
    if (query.commune) intersect(mask, m_communes.rows(*query.commune));
    if (query.old_district) intersect(mask, m_districts.rows(*query.old_district));
    if (query.kind) intersect(mask, m_kinds.rows(name_of(*query.kind)));
    if (!query.text.empty()) {
        const auto words = TRY(query_words(query.text));
        const auto telex = telex_read(words);
        auto found = words.empty() ? Mask() : mask;
        keep_matches(found, m_words, look_up(m_words, words).slots);
        if (count(found) == 0 && !telex.empty()) {
            found = mask;
            keep_matches(found, m_words, look_up(m_words, telex).slots);
        }
        mask = std::move(found);
    }

    std::size_t position = 0;
    if (query.cursor) {
        const auto cursor = TRY(read_cursor(*query.cursor));
        auto after = cursor.key();
        const auto known = find(cursor.id);
        if (known && m_rows[*known].record.name_sort.starts_with(cursor.text))
            after = m_rows[*known].key();
        const auto& rows = m_by_name.rows();
        const auto at =
            std::upper_bound(rows.begin(), rows.end(), after, [&](const Key& key, Row row) {
                return key < m_rows[row].key();
            });
        position = static_cast<std::size_t>(at - rows.begin());
    }
    Found found;
    found.total = count(mask);
    found.rows = m_by_name.first(mask, found.total, position, query.limit + 1);
    found.has_more = found.rows.size() > query.limit;
    if (found.has_more) found.rows.pop_back();
    return found;
}

std::vector<SimilarThing> ProducerColumns::similar(
    const std::string& name, std::string_view commune, const Sight& sight) const
{
    MostAlike alike(name);
    each_row(visible(sight), [&](Row row) {
        const auto& record = m_rows[row].record;
        const bool is_near = !commune.empty() && record.commune_code == commune;
        alike.offer(row, m_rows[row].signature, is_near);
    });
    return alike.best(
        [&](Row row) { return std::string_view(m_rows[row].record.name); },
        [&](Row row) {
            const auto& record = m_rows[row].record;
            return SimilarThing{record.id, record.name, record.commune_code.value_or(""), 0};
        });
}

}  // namespace sen::search
