#pragma once

#include "search/producer_columns.hpp"
#include "search/product_columns.hpp"

namespace sen::search {

/// The two tables of the catalogue with what is needed to fill them.
class Shelf {
public:
    explicit Shelf(const rulebook::Rulebook& rules)
        : products(rules, producers), m_places(rules.places)
    {
    }
    Shelf(const Shelf&) = delete;
    Shelf& operator=(const Shelf&) = delete;

    /// Reads all of the register in one transaction.
    void fill(db::Tx&);
    void put(const ProducerRecord& record) { producers.put(record, m_words, m_places); }
    /// Does nothing for a product whose producer is not there.
    void put(const ProductRecord&);
    void remove_product(const std::string& id);
    /// Also removes the products it still has here.
    void remove_producer(const std::string& id);
    [[nodiscard]] std::vector<std::string> products_of(const std::string& producer_id) const;

    [[nodiscard]] ProductSummary product(Row) const;
    [[nodiscard]] ProducerSummary producer(Row, const Sight&) const;

    ProducerColumns producers;
    ProductColumns products;

private:
    WordReader m_words;
    PlaceWords m_places;
};

}  // namespace sen::search
