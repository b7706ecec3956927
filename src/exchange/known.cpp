#include "exchange/known.hpp"

#include "base/text.hpp"
#include "registry/bulk.hpp"

namespace sen::exchange {
namespace {

constexpr std::size_t most_neighbours = 2'000;

const std::vector<std::size_t>& found_in(
    const std::unordered_map<std::string, std::vector<std::size_t>>& lists, const std::string& key)
{
    static const std::vector<std::size_t> nothing;
    const auto found = lists.find(key);
    return found == lists.end() ? nothing : found->second;
}

std::string place_key(const std::string& commune, const std::string& district)
{
    return commune.empty() ? "district " + district : commune;
}

std::string product_key(std::size_t producer, const std::string& fold)
{
    return std::to_string(producer) + '\n' + fold;
}

}  // namespace

Known Known::read(db::Tx& tx, const ImportWords& words)
{
    Known known;
    std::unordered_map<std::string, std::size_t> producers;
    registry::bulk::each_producer(tx, [&](const registry::Producer& one) {
        KnownProducer producer;
        producer.id = one.id.text;
        producer.version = one.version;
        producer.kind = one.kind;
        producer.name = one.name;
        producer.place = one.old_place.value_or("");
        producer.parts = words.name_parts(one.name);
        producer.commune = one.commune_code.value_or("");
        producer.district = words.district(producer.place);
        producer.tax_code = one.tax_code.value_or("");
        producers[one.id.text] = known.add(std::move(producer));
    });
    std::unordered_map<std::string, std::size_t> products;
    registry::bulk::each_product(tx, [&](const registry::Product& one) {
        KnownProduct product;
        product.id = one.id.text;
        product.version = one.version;
        product.producer = producers.at(one.producer_id.text);
        product.name = one.name;
        product.name_fold = fold(one.name);
        products[one.id.text] = known.add(std::move(product));
    });
    registry::bulk::each_recognition(tx, [&](const registry::Recognition& one) {
        known.add(products.at(one.product_id.text), KnownGrading{one.year, one.stars});
        if (one.certificate_number) known.add_certificate(*one.certificate_number);
    });
    return known;
}

std::size_t Known::by_tax_code(const std::string& code) const
{
    const auto found = m_by_tax_code.find(code);
    return found == m_by_tax_code.end() ? none : found->second;
}

const std::vector<std::size_t>& Known::by_key(const std::string& key) const
{
    return found_in(m_by_key, key);
}

const std::vector<std::size_t>&
Known::neighbours(const std::string& commune, const std::string& district) const
{
    return found_in(m_by_place, place_key(commune, district));
}

const std::vector<std::size_t>& Known::products_of(std::size_t producer) const
{
    return m_products_of[producer];
}

std::size_t Known::product_named(std::size_t producer, const std::string& fold) const
{
    const auto found = m_by_product.find(product_key(producer, fold));
    return found == m_by_product.end() ? none : found->second;
}

bool Known::has_certificate(const std::string& number) const
{
    return m_certificates.contains(number);
}

std::size_t Known::add(KnownProducer producer)
{
    const auto at = m_producers.size();
    m_by_key[producer.parts.key].push_back(at);
    auto& neighbours_there = m_by_place[place_key(producer.commune, producer.district)];
    if (neighbours_there.size() < most_neighbours) neighbours_there.push_back(at);
    if (!producer.tax_code.empty()) m_by_tax_code.emplace(producer.tax_code, at);
    m_producers.push_back(std::move(producer));
    m_products_of.emplace_back();
    return at;
}

std::size_t Known::add(KnownProduct product)
{
    const auto at = m_products.size();
    m_products_of[product.producer].push_back(at);
    m_by_product.emplace(product_key(product.producer, product.name_fold), at);
    m_products.push_back(std::move(product));
    return at;
}

void Known::add(std::size_t product, const KnownGrading& grading)
{
    m_products[product].gradings.push_back(grading);
}

}  // namespace sen::exchange
