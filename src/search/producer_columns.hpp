#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "search/key.hpp"
#include "search/likeness.hpp"
#include "search/order.hpp"
#include "search/place_words.hpp"
#include "search/query.hpp"
#include "search/record.hpp"
#include "search/text_index.hpp"
#include "search/values.hpp"

namespace sen::search {

/// One producer in memory.
struct ProducerRow {
    ProducerRecord record;  ///< an empty id marks a free place
    std::uint16_t commune = Values::none;
    std::vector<std::uint16_t> districts;
    std::vector<Row> products;
    Signature signature;

    [[nodiscard]] Key key() const { return {0, record.name_sort, record.id}; }
};

/// All producers, column by column.
class ProducerColumns {
public:
    void begin_bulk();
    void end_bulk();
    /// Adds or replaces. Its products are put again by the caller when they are found otherwise.
    void put(const ProducerRecord&, WordReader&, PlaceWords&);
    void remove(Row);

    /// Nothing when there is no such producer.
    [[nodiscard]] std::optional<Row> find(std::string_view id) const;
    [[nodiscard]] const ProducerRow& operator[](Row row) const { return m_rows[row]; }
    void add_product(Row producer, Row product) { m_rows[producer].products.push_back(product); }
    void drop_product(Row producer, Row product);

    [[nodiscard]] const Mask& of_commune(std::string_view code) const
    {
        return m_communes.rows(code);
    }
    [[nodiscard]] std::size_t size() const { return m_by_id.size(); }

    /// The rows asked for, in order; `total` counts all that match.
    struct Found {
        std::vector<Row> rows;
        std::size_t total = 0;
        bool has_more = false;
    };
    [[nodiscard]] Result<Found> find(const ProducerQuery&) const;
    [[nodiscard]] std::vector<SimilarThing>
    similar(const std::string& name, std::string_view commune, const Sight&) const;

private:
    [[nodiscard]] Mask visible(const Sight&) const;
    void set_columns(Row, PlaceWords&);
    void unset_columns(Row);
    [[nodiscard]] auto less() const
    {
        return [this](Row left, Row right) { return m_rows[left].key() < m_rows[right].key(); };
    }

    bool m_is_bulk = false;
    std::vector<ProducerRow> m_rows;
    std::vector<Row> m_free;
    std::unordered_map<std::string, Row> m_by_id;
    Mask m_all;
    Mask m_public;
    Values m_communes;
    Values m_districts;
    Values m_kinds;
    Order m_by_name;
    TextIndex m_words;
};

}  // namespace sen::search
