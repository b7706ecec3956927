#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "exchange/entry.hpp"

namespace sen::db {
class Tx;
}

namespace sen::exchange {

constexpr std::size_t none = static_cast<std::size_t>(-1);

/// A producer of the register or of an earlier row of the file.
struct KnownProducer {
    std::string id;            ///< empty while previewing, when it is new in this file
    std::int64_t version = 0;  ///< in the register before the import; 0: new in this file
    registry::ProducerKind kind = registry::ProducerKind::unknown;
    std::string name;
    std::string place;  ///< as its source wrote it, for showing
    NameParts parts;
    std::string commune;
    std::string district;
    std::string tax_code;
};

struct KnownGrading {
    int year = 0;
    std::optional<int> stars;
};

struct KnownProduct {
    std::string id;
    std::int64_t version = 0;
    std::size_t producer = none;  ///< its place in Known
    std::string name;
    std::string name_fold;
    std::vector<KnownGrading> gradings;
};

/// The register in memory, about 0.5 KB a product, with what the rows so far have added. Finds what
/// a row is about without asking the database again.
class Known {
public:
    static Known read(db::Tx&, const ImportWords&);

    [[nodiscard]] const KnownProducer& producer(std::size_t at) const { return m_producers[at]; }
    [[nodiscard]] const KnownProduct& product(std::size_t at) const { return m_products[at]; }

    [[nodiscard]] std::size_t by_tax_code(const std::string& code) const;
    /// Producers whose name has that key or that core, wherever they are.
    [[nodiscard]] const std::vector<std::size_t>& by_key(const std::string& key) const;
    /// Producers in that commune, else in that district, else without a place: at most 2,000.
    [[nodiscard]] const std::vector<std::size_t>&
    neighbours(const std::string& commune, const std::string& district) const;
    [[nodiscard]] const std::vector<std::size_t>& products_of(std::size_t producer) const;
    [[nodiscard]] std::size_t product_named(std::size_t producer, const std::string& fold) const;
    [[nodiscard]] bool has_certificate(const std::string& number) const;

    std::size_t add(KnownProducer);
    std::size_t add(KnownProduct);
    void add(std::size_t product, const KnownGrading&);
    void add_certificate(const std::string& number) { m_certificates.insert(number); }

private:
    using Places = std::unordered_map<std::string, std::vector<std::size_t>>;
    std::vector<KnownProducer> m_producers;
    std::vector<KnownProduct> m_products;
    std::vector<std::vector<std::size_t>> m_products_of;
    Places m_by_key;
    Places m_by_place;
    std::unordered_map<std::string, std::size_t> m_by_tax_code;
    std::unordered_map<std::string, std::size_t> m_by_product;  ///< producer and folded name
    std::unordered_set<std::string> m_certificates;
};

}  // namespace sen::exchange
