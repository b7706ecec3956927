#include "search/shelf.hpp"

#include <malloc.h>

namespace sen::search {
namespace {

std::optional<std::string> maybe(std::string_view text)
{
    if (text.empty()) return std::nullopt;
    return std::string(text);
}

}  // namespace

void Shelf::fill(db::Tx& tx)
{
    producers.begin_bulk();
    store::each_producer(tx, [&](ProducerRecord record) { put(record); });
    producers.end_bulk();
    products.begin_bulk();
    store::each_product(tx, [&](ProductRecord record) { put(record); });
    products.end_bulk();
    // Reading all leaves much behind that single changes never need.
    m_words.forget();
    malloc_trim(0);
}

void Shelf::put(const ProductRecord& record)
{
    if (producers.find(record.producer_id)) products.put(record, m_words, m_places);
}

void Shelf::remove_product(const std::string& id)
{
    if (const auto row = products.find(id)) products.remove(*row);
}

void Shelf::remove_producer(const std::string& id)
{
    for (const auto& product : products_of(id))
        remove_product(product);
    if (const auto row = producers.find(id)) producers.remove(*row);
}

std::vector<std::string> Shelf::products_of(const std::string& producer_id) const
{
    std::vector<std::string> ids;
    if (const auto row = producers.find(producer_id))
        for (const auto product : producers[*row].products)
            ids.emplace_back(products[product].id());
    return ids;
}

ProductSummary Shelf::product(Row row) const
{
    const auto& one = products[row];
    const auto& made_by = producers[one.producer].record;
    ProductSummary summary;
    summary.id.text = one.id();
    summary.slug = one.slug();
    summary.name = one.name();
    summary.producer_id.text = made_by.id;
    summary.producer_name = made_by.name;
    if (one.group != Values::none) summary.group_code = products.group(row);
    if (one.commune != Values::none) summary.commune_code = products.commune(row);
    if (one.star.stars != 0) summary.stars = one.star.stars;
    summary.status = one.star.status;
    if (one.star.valid_until != Star::never) summary.valid_until = date_of(one.star.valid_until);
    summary.picture_id = maybe(one.picture_id());
    if (one.star.place >= 0)
        summary.star = {
            recognition_of(one.stars[static_cast<std::size_t>(one.star.place)]), one.star.status};
    summary.updated_at = one.updated_at;
    return summary;
}

ProducerSummary Shelf::producer(Row row, const Sight& sight) const
{
    const auto& record = producers[row].record;
    return {
        Id<registry::Producer>(record.id),
        record.slug,
        record.name,
        record.kind,
        record.commune_code,
        record.old_place,
        products.count_visible(row, sight),
        record.updated_at};
}

}  // namespace sen::search
