#include "search/product_columns.hpp"

#include <algorithm>

namespace sen::search {
namespace {

constexpr unsigned name_weight = 120;
constexpr unsigned producer_weight = 40;
constexpr std::size_t most_description_words = 100;

std::string digit(int number) { return std::to_string(number); }

}  // namespace

Texts::Texts(std::initializer_list<std::string_view> texts)
{
    std::size_t size = 0;
    for (const auto text : texts)
        size += text.size();
    CHECK(size <= UINT16_MAX && texts.size() == m_ends.size());
    m_all.reserve(size);
    std::size_t i = 0;
    for (const auto text : texts) {
        m_all += text;
        m_ends[i++] = static_cast<std::uint16_t>(m_all.size());
    }
}

std::string_view Texts::operator[](std::size_t i) const
{
    const std::size_t begin = i == 0 ? 0 : m_ends[i - 1];
    return std::string_view(m_all).substr(begin, m_ends[i] - begin);
}

Key ProductRow::key(Sort sort) const
{
    switch (sort) {
    case Sort::newest:
        return {-created_at, {}, id()};
    case Sort::expiry:
        return {star.valid_until, name_sort(), id()};
    case Sort::name:
    case Sort::relevance:
        return {0, name_sort(), id()};
    }
    return {};
}

void ProductColumns::begin_bulk()
{
    m_is_bulk = true;
    m_words.begin_bulk();
}

void ProductColumns::end_bulk()
{
    m_is_bulk = false;
    m_words.end_bulk();
    std::vector<Row> rows;
    each_row(m_all, [&](Row row) { rows.push_back(row); });
    m_by_name.assign(rows, less(Sort::name));
    m_by_age.assign(rows, less(Sort::newest));
    m_by_expiry.assign(rows, less(Sort::expiry));
}

std::optional<Row> ProductColumns::find(std::string_view id) const
{
    const auto known = m_by_id.find(std::string(id));
    if (known == m_by_id.end()) return std::nullopt;
    return known->second;
}

void ProductColumns::set_star(Row row)
{
    auto& one = m_rows[row];
    one.star = star_on(one.stars, m_day, m_expiring_days);
    m_statuses.set(row, m_statuses.number(name_of(one.star.status)));
    if (one.star.stars != 0) m_stars.set(row, m_stars.number(digit(one.star.stars)));
    if (!m_is_bulk) m_by_expiry.insert(row, less(Sort::expiry));
}

void ProductColumns::unset_star(Row row)
{
    const auto& one = m_rows[row];
    m_statuses.unset(row, m_statuses.number(name_of(one.star.status)));
    if (one.star.stars != 0) m_stars.unset(row, m_stars.number(digit(one.star.stars)));
    m_by_expiry.erase(row);
}

void ProductColumns::set_columns(Row row)
{
    const auto& one = m_rows[row];
    add(m_all, row);
    if (one.is_public) add(m_public, row);
    m_communes.set(row, one.commune);
    m_groups.set(row, one.group);
    for (std::uint16_t district = 0; district < m_districts.size(); ++district)
        if ((one.districts >> district & 1U) != 0) m_districts.set(row, district);
    m_kinds.set(row, m_kinds.number(name_of(m_producers[one.producer].record.kind)));
    m_producers.add_product(one.producer, row);
    if (!m_is_bulk) {
        m_by_name.insert(row, less(Sort::name));
        m_by_age.insert(row, less(Sort::newest));
    }
    set_star(row);
}

void ProductColumns::unset_columns(Row row)
{
    const auto& one = m_rows[row];
    unset_star(row);
    m_by_name.erase(row);
    m_by_age.erase(row);
    m_producers.drop_product(one.producer, row);
    // The producer may be of another kind by now.
    for (std::uint16_t kind = 0; kind < m_kinds.size(); ++kind)
        m_kinds.unset(row, kind);
    for (std::uint16_t district = 0; district < m_districts.size(); ++district)
        m_districts.unset(row, district);
    m_groups.unset(row, one.group);
    m_communes.unset(row, one.commune);
    drop(m_public, row);
    drop(m_all, row);
    if (one.commune != Values::none) m_words.unshare(row, m_commune_terms[one.commune]);
    if (one.group != Values::none) m_words.unshare(row, m_group_terms[one.group]);
}

Row ProductColumns::place_for(const std::string& id)
{
    if (const auto known = find(id)) {
        unset_columns(*known);
        return *known;
    }
    if (m_free.empty()) {
        m_rows.emplace_back();
        return m_by_id[id] = static_cast<Row>(m_rows.size() - 1);
    }
    const auto row = m_free.back();
    m_free.pop_back();
    return m_by_id[id] = row;
}

const std::vector<Term>&
ProductColumns::terms_of_commune(std::uint16_t commune, WordReader& words, PlaceWords& places)
{
    if (commune >= m_commune_terms.size()) m_commune_terms.resize(commune + std::size_t{1});
    auto& terms = m_commune_terms[commune];
    if (terms.empty())
        terms = m_words.shared_terms(words.words_of(places.names(m_communes.code(commune))));
    return terms;
}

const std::vector<Term>& ProductColumns::terms_of_group(std::uint16_t group, WordReader& words)
{
    if (group >= m_group_terms.size()) m_group_terms.resize(group + std::size_t{1});
    auto& terms = m_group_terms[group];
    const auto* item = m_rules.codelist("product_group").find(m_groups.code(group));
    if (terms.empty() && item != nullptr) terms = m_words.shared_terms(words.words_of(item->label));
    return terms;
}

void ProductColumns::put(const ProductRecord& record, WordReader& words, PlaceWords& places)
{
    const auto producer = m_producers.find(record.producer_id);
    CHECK(producer.has_value());
    const auto& made_by = m_producers[*producer].record;
    const auto row = place_for(record.id);
    auto& one = m_rows[row];
    one.texts = {
        record.id, record.slug, record.name, record.name_sort, record.picture_id.value_or("")};
    one.producer = *producer;
    one.created_at = record.created_at.time.time_since_epoch().count();
    one.updated_at = record.updated_at;
    one.is_public = record.is_public;
    one.is_used = true;
    one.stars.clear();
    for (const auto& star : record.stars)
        one.stars.push_back(star_of(star));
    one.commune = m_communes.number(record.commune_code.value_or(""));
    one.group = m_groups.number(record.group_code.value_or(""));
    one.signature = signature_of(likeness_key(record.name));
    const bool is_made_there = !record.commune_code || record.commune_code == made_by.commune_code;
    const auto& old_place =
        record.old_place || !is_made_there ? record.old_place : made_by.old_place;
    one.districts = 0;
    for (const auto& code : places.old_districts(
             record.commune_code ? record.commune_code : made_by.commune_code, old_place))
        one.districts |= std::uint64_t{1} << (m_districts.number(code) % 64U);
    set_columns(row);

    Document document;
    document.add_name(words.words_of(record.name), name_weight);
    document.add_name(words.words_of(made_by.name), producer_weight);
    document.add_text(words.words_of(old_place.value_or("")), most_description_words);
    document.add_text(words.words_of(record.description.value_or("")), most_description_words);
    m_words.put(row, document);
    if (one.commune != Values::none)
        m_words.share(row, terms_of_commune(one.commune, words, places));
    if (one.group != Values::none) m_words.share(row, terms_of_group(one.group, words));
}

void ProductColumns::remove(Row row)
{
    unset_columns(row);
    m_words.remove(row);
    m_by_id.erase(std::string(m_rows[row].id()));
    m_rows[row] = {};
    m_free.push_back(row);
}

void ProductColumns::turn(Date day)
{
    const auto expiring = m_rules.numbers.number("recognition.expiring_days", day);
    const bool all = day < m_day || expiring != m_expiring_days;
    m_day = day;
    m_expiring_days = expiring;
    for (Row row = 0; row < m_rows.size(); ++row) {
        if (!m_rows[row].is_used || (!all && m_rows[row].star.next_change > day.days())) continue;
        unset_star(row);
        set_star(row);
    }
}

}  // namespace sen::search
