#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/result.hpp"
#include "exchange/columns.hpp"
#include "exchange/import_words.hpp"
#include "places/resolve.hpp"
#include "registry/producer.hpp"
#include "registry/product.hpp"

namespace sen::rulebook {
struct Rulebook;
}

namespace sen::exchange {

/// What a fault of a row means for it: a `note` changes nothing.
enum class Weight { note, doubtful, rejected };

/// One row of a list as facts. What the row does not say stays empty.
struct Entry {
    registry::Producer producer;  ///< without id
    NameParts name;               ///< of the producer
    std::string district;         ///< the old district, folded, without its kind; may be empty
    registry::Product product;    ///< without id and producer
    std::optional<registry::Recognition> recognition;  ///< none: no star yet, or no year
    std::vector<FieldFault> reasons;
    Weight weight = Weight::note;  ///< the heaviest of the reasons

    void add(Weight, std::string field, std::string code);
};

/// Which column holds which field.
using Fields = std::unordered_map<std::string, std::size_t>;

/// Reads rows as facts. Not for many threads at once: it remembers the places it has looked up.
class EntryReader {
public:
    EntryReader(
        const ImportWords& words, const places::Resolver& resolver, const rulebook::Rulebook& rules,
        Date today)
        : m_words(words), m_resolver(resolver), m_rules(rules), m_today(today)
    {
    }

    [[nodiscard]] Entry read(const Fields&, const std::vector<std::string>& cells);

private:
    struct Row;
    void read_producer(Row&, Entry&) const;
    void read_place(Row&, Entry&);
    void read_product(Row&, Entry&) const;
    void read_recognition(Row&, Entry&) const;
    void read_stars(Row&, registry::Recognition&, Entry&) const;
    void read_decision(Row&, registry::Recognition&, Entry&) const;
    [[nodiscard]] const places::Resolution& resolve(const places::AddressFields&);

    const ImportWords& m_words;
    const places::Resolver& m_resolver;
    const rulebook::Rulebook& m_rules;
    Date m_today;
    std::unordered_map<std::string, places::Resolution> m_resolved;
};

}  // namespace sen::exchange
