#pragma once

#include <array>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "rulebook/rulebook.hpp"
#include "search/key.hpp"
#include "search/producer_columns.hpp"
#include "search/star.hpp"
#include "search/wanted.hpp"

namespace sen::search {

/// Several short texts in one piece of memory.
class Texts {
public:
    Texts() = default;
    Texts(std::initializer_list<std::string_view> texts);
    [[nodiscard]] std::string_view operator[](std::size_t i) const;

private:
    std::string m_all;
    std::array<std::uint16_t, 5> m_ends{};
};

/// One product in memory.
struct ProductRow {
    Texts texts;
    Row producer = 0;
    std::int64_t created_at = 0;  ///< ms since 1970
    Instant updated_at;
    std::vector<Star> stars;
    StarOfDay star;
    std::uint16_t commune = Values::none;
    std::uint16_t group = Values::none;
    bool is_public = false;
    bool is_used = false;
    std::uint64_t districts = 0;  ///< one bit for each old district, by its number
    Signature signature;

    [[nodiscard]] std::string_view id() const { return texts[0]; }
    [[nodiscard]] std::string_view slug() const { return texts[1]; }
    [[nodiscard]] std::string_view name() const { return texts[2]; }
    [[nodiscard]] std::string_view name_sort() const { return texts[3]; }
    [[nodiscard]] std::string_view picture_id() const { return texts[4]; }
    /// By what it stands in a list of that order; for relevance the name among equals.
    [[nodiscard]] Key key(Sort) const;
};

/// All products, column by column, judged on one day.
class ProductColumns {
public:
    ProductColumns(const rulebook::Rulebook& rules, ProducerColumns& producers)
        : m_rules(rules), m_producers(producers)
    {
    }
    void begin_bulk();
    void end_bulk();
    /// Adds or replaces a product of a producer that is there.
    void put(const ProductRecord&, WordReader&, PlaceWords&);
    void remove(Row);
    /// Judges the stars on another day; looks closer only at those that change.
    void turn(Date day);
    [[nodiscard]] Date day() const { return m_day; }

    [[nodiscard]] std::optional<Row> find(std::string_view id) const;
    [[nodiscard]] const ProductRow& operator[](Row row) const { return m_rows[row]; }
    [[nodiscard]] const std::string& commune(Row row) const
    {
        return m_communes.code(m_rows[row].commune);
    }
    [[nodiscard]] const std::string& group(Row row) const
    {
        return m_groups.code(m_rows[row].group);
    }
    [[nodiscard]] std::size_t size() const { return m_by_id.size(); }

    struct Found {
        std::vector<Row> rows;
        std::size_t total = 0;
        std::optional<std::string> next;
    };
    [[nodiscard]] Result<Found> find(const ProductQuery&, RankingWork&) const;
    [[nodiscard]] Result<Facets> facets(const ProductQuery&) const;
    [[nodiscard]] std::vector<SimilarThing>
    similar(const std::string& name, std::string_view producer_id, const Sight&) const;
    /// Public products with a star in force: most stars first, then those that end last.
    [[nodiscard]] std::vector<Row> best(std::size_t limit) const;
    /// How many products of the producer may be seen.
    [[nodiscard]] std::int64_t count_visible(Row producer, const Sight&) const;

private:
    enum class Column { none, commune, district, group, stars, status, kind };
    [[nodiscard]] Mask visible(const Sight&) const;
    [[nodiscard]] Mask in_force() const;
    /// The products that pass every filter but that of one column.
    [[nodiscard]] Mask filtered(const ProductQuery&, Column without) const;
    [[nodiscard]] Result<Wanted> words_for(const ProductQuery&, Mask& mask) const;
    [[nodiscard]] const Order& order(Sort) const;

    Row place_for(const std::string& id);
    void set_columns(Row);
    void unset_columns(Row);
    void set_star(Row);
    void unset_star(Row);
    [[nodiscard]] const std::vector<Term>&
    terms_of_commune(std::uint16_t, WordReader&, PlaceWords&);
    [[nodiscard]] const std::vector<Term>& terms_of_group(std::uint16_t, WordReader&);
    [[nodiscard]] auto less(Sort sort) const
    {
        return [this, sort](Row left, Row right) {
            return m_rows[left].key(sort) < m_rows[right].key(sort);
        };
    }

    const rulebook::Rulebook& m_rules;
    ProducerColumns& m_producers;
    bool m_is_bulk = false;
    Date m_day;
    std::int64_t m_expiring_days = 0;
    std::vector<ProductRow> m_rows;
    std::vector<Row> m_free;
    std::unordered_map<std::string, Row> m_by_id;
    Mask m_all;
    Mask m_public;
    Values m_communes;
    Values m_districts;
    Values m_groups;
    Values m_stars;
    Values m_statuses;
    Values m_kinds;
    Order m_by_name;
    Order m_by_age;
    Order m_by_expiry;
    TextIndex m_words;
    std::vector<std::vector<Term>> m_commune_terms;
    std::vector<std::vector<Term>> m_group_terms;
};

}  // namespace sen::search
