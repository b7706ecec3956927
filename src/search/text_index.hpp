#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "search/mask.hpp"
#include "search/words.hpp"

namespace sen::search {

using Term = std::uint32_t;

/// How much a word says about a record: 10 to 255. Depends on the record alone, so that nothing
/// moves between two pages when other records come and go.
using Impact = std::uint8_t;

/// The impact of a word in a field that weighs 40 to 120, among `words` words: less in long texts.
Impact impact_in(unsigned weight, std::size_t words);

/// The impact of the words a record shares with many: its place and its group.
constexpr Impact shared_impact = 9;
constexpr Impact description_impact = 16;

/// A record's own words with their impacts.
class Document {
public:
    /// Words of a name: also found by accents and by their first letters.
    void add_name(const std::vector<Word>&, unsigned weight);
    /// Words of a long text, at most `most` different ones.
    void add_text(const std::vector<Word>&, std::size_t most);
    [[nodiscard]] const std::unordered_map<std::string, Impact>& words() const { return m_words; }

private:
    void add(const std::string& word, Impact);
    std::unordered_map<std::string, Impact> m_words;
};

/// One word of a query: the records it is found in by their own words, and by shared ones.
struct Slot {
    struct Source {
        Term term = 0;
        bool is_whole = true;  ///< false: only the beginning of the word was given
    };
    std::vector<Source> sources;
    std::vector<const Mask*> shared;
};

/// A posting holds a row in its lower 24 bits.
constexpr std::uint32_t most_rows = 0xffffffU;

/// The rows a term has one impact in.
struct Level {
    Impact impact = 0;
    /// (255 - impact) << 24 | row, ascending.
    const std::uint32_t* begin = nullptr;
    const std::uint32_t* end = nullptr;
    const Mask* mask = nullptr;  ///< the same, only where they are many
};

/// Which words stand in which records. For every word the rows are ordered by impact, so that the
/// best are found without looking at the others.
class TextIndex {
public:
    /// From here to end_bulk() rows are only gathered; put() must see each row once.
    void begin_bulk() { m_is_bulk = true; }
    void end_bulk();

    void put(Row row, const Document&);
    void remove(Row row) { put(row, {}); }
    /// The terms of a text that many records share, with its accents and first letters.
    std::vector<Term> shared_terms(const std::vector<Word>&);
    void share(Row row, const std::vector<Term>&);
    void unshare(Row row, const std::vector<Term>&);

    enum class Ending { whole, open };
    /// Where that folded word is found; with Ending::open also where it begins a word.
    [[nodiscard]] Slot slot(std::string_view word, Ending) const;
    /// Where the word stands with just these accents; nothing is found elsewhere.
    [[nodiscard]] Slot exact_slot(std::string_view exact) const;
    [[nodiscard]] Mask rows_of(const Slot&) const;

    /// The rows of a term, from the best impact to the least.
    [[nodiscard]] std::vector<Level> levels(Term) const;
    /// The best impact of the slot in the row; 0 when the row is not in it by its own words.
    [[nodiscard]] Impact impact(const Slot&, Row row) const;

private:
    struct Postings {
        std::vector<std::uint32_t> postings;
        Mask mask;                      ///< of the postings, only for common words
        Mask shared;                    ///< rows that have the word in a shared text
        std::map<Impact, Mask> levels;  ///< of the postings of one impact, only where they are many
    };
    using Forward = std::vector<std::uint32_t>;  ///< term << 8 | impact, ascending

    Term term_of(const std::string& word);
    void add_posting(std::uint32_t entry, Row row);
    void drop_posting(std::uint32_t entry, Row row);
    [[nodiscard]] bool are_many(std::size_t rows) const;
    void make_mask(Postings&) const;
    void make_level(Postings&, Impact) const;
    void look_up(Slot&, Term, bool is_whole) const;

    bool m_is_bulk = false;
    std::map<std::string, Term, std::less<>> m_vocabulary;
    std::vector<Postings> m_terms;
    std::vector<Forward> m_forward;  ///< by row
};

}  // namespace sen::search
