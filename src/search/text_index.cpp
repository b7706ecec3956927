#include "search/text_index.hpp"

#include <algorithm>

namespace sen::search {
namespace {

constexpr std::size_t longest_short_prefix = 2;  // bytes; these are kept as words of their own

std::string prefix_word(std::string_view word, std::size_t length)
{
    return std::string(word.substr(0, length)) + "*";
}

Term term_in(std::uint32_t entry) { return entry >> 8U; }
Impact impact_in_entry(std::uint32_t entry) { return static_cast<Impact>(entry & 255U); }

std::uint32_t posting(Impact impact, Row row) { return (255U - impact) << 24U | row; }
Row row_in(std::uint32_t posting) { return posting & most_rows; }

using List = std::vector<std::uint32_t>;

std::pair<List::const_iterator, List::const_iterator> level_in(const List& postings, Impact impact)
{
    const auto begin = std::lower_bound(postings.begin(), postings.end(), posting(impact, 0));
    return {begin, std::upper_bound(begin, postings.end(), posting(impact, most_rows))};
}

std::vector<Level> levels_of(const List& postings)
{
    std::vector<Level> levels;
    const auto* end = postings.data() + postings.size();
    for (const auto* at = postings.data(); at != end; at = levels.back().end) {
        const auto impact = static_cast<Impact>(255U - (*at >> 24U));
        levels.push_back({impact, at, std::upper_bound(at, end, posting(impact, most_rows))});
    }
    return levels;
}

}  // namespace

Impact impact_in(unsigned weight, std::size_t words)
{
    return static_cast<Impact>(weight + weight / std::max<std::size_t>(words, 1));
}

void Document::add(const std::string& word, Impact impact)
{
    auto& known = m_words[word];
    known = std::max(known, impact);
}

void Document::add_name(const std::vector<Word>& words, unsigned weight)
{
    const auto impact = impact_in(weight, words.size());
    for (const auto& [folded, exact] : words) {
        add(folded, impact);
        if (!exact.empty()) add(exact, impact);
        for (std::size_t length = 1; length <= longest_short_prefix; ++length)
            if (folded.size() >= length) add(prefix_word(folded, length), impact);
    }
}

void Document::add_text(const std::vector<Word>& words, std::size_t most)
{
    std::size_t added = 0;
    for (const auto& word : words) {
        if (added == most) return;
        if (m_words.try_emplace(word.folded, description_impact).second) ++added;
    }
}

Term TextIndex::term_of(const std::string& word)
{
    const auto [entry, is_new] = m_vocabulary.try_emplace(word, static_cast<Term>(m_terms.size()));
    if (is_new) m_terms.emplace_back();
    return entry->second;
}

bool TextIndex::are_many(std::size_t rows) const
{
    return rows >= std::max<std::size_t>(512, m_forward.size() / 64);
}

void TextIndex::make_mask(Postings& term) const
{
    if (!term.mask.empty() || !are_many(term.postings.size())) return;
    for (const auto one : term.postings)
        add(term.mask, row_in(one));
}

void TextIndex::make_level(Postings& term, Impact impact) const
{
    const auto [begin, end] = level_in(term.postings, impact);
    if (!are_many(static_cast<std::size_t>(end - begin))) return;
    auto& mask = term.levels[impact];
    for (auto at = begin; at != end; ++at)
        add(mask, row_in(*at));
}

void TextIndex::add_posting(std::uint32_t entry, Row row)
{
    auto& term = m_terms[term_in(entry)];
    const auto impact = impact_in_entry(entry);
    const auto value = posting(impact, row);
    auto& list = term.postings;
    if (m_is_bulk) return list.push_back(value);
    list.insert(std::lower_bound(list.begin(), list.end(), value), value);
    if (!term.mask.empty())
        add(term.mask, row);
    else
        make_mask(term);
    if (const auto level = term.levels.find(impact); level != term.levels.end())
        add(level->second, row);
    else
        make_level(term, impact);
}

void TextIndex::drop_posting(std::uint32_t entry, Row row)
{
    auto& term = m_terms[term_in(entry)];
    const auto impact = impact_in_entry(entry);
    const auto value = posting(impact, row);
    const auto at = std::lower_bound(term.postings.begin(), term.postings.end(), value);
    term.postings.erase(at);
    drop(term.mask, row);
    if (const auto level = term.levels.find(impact); level != term.levels.end())
        drop(level->second, row);
}

void TextIndex::end_bulk()
{
    m_is_bulk = false;
    for (auto& term : m_terms) {
        std::sort(term.postings.begin(), term.postings.end());
        term.postings.shrink_to_fit();
        make_mask(term);
        if (term.mask.empty()) continue;
        for (const auto& level : levels_of(term.postings))
            make_level(term, level.impact);
    }
}

std::vector<Level> TextIndex::levels(Term number) const
{
    const auto& term = m_terms[number];
    auto levels = levels_of(term.postings);
    for (auto& level : levels)
        if (const auto known = term.levels.find(level.impact); known != term.levels.end())
            level.mask = &known->second;
    return levels;
}

void TextIndex::put(Row row, const Document& document)
{
    if (row >= m_forward.size()) m_forward.resize(row + 1);
    Forward now;
    now.reserve(document.words().size());
    for (const auto& [word, impact] : document.words())
        now.push_back(term_of(word) << 8U | impact);
    std::sort(now.begin(), now.end());

    const auto before = std::exchange(m_forward[row], now);
    Forward changed;
    std::set_difference(
        before.begin(), before.end(), now.begin(), now.end(), std::back_inserter(changed));
    for (const auto entry : changed)
        drop_posting(entry, row);
    changed.clear();
    std::set_difference(
        now.begin(), now.end(), before.begin(), before.end(), std::back_inserter(changed));
    for (const auto entry : changed)
        add_posting(entry, row);
}

std::vector<Term> TextIndex::shared_terms(const std::vector<Word>& words)
{
    Document document;
    document.add_name(words, 1);
    std::vector<Term> terms;
    for (const auto& [word, impact] : document.words())
        terms.push_back(term_of(word));
    return terms;
}

void TextIndex::share(Row row, const std::vector<Term>& terms)
{
    for (const auto term : terms)
        add(m_terms[term].shared, row);
}

void TextIndex::unshare(Row row, const std::vector<Term>& terms)
{
    for (const auto term : terms)
        drop(m_terms[term].shared, row);
}

void TextIndex::look_up(Slot& slot, Term term, bool is_whole) const
{
    if (!m_terms[term].postings.empty()) slot.sources.push_back({term, is_whole});
    if (!m_terms[term].shared.empty()) slot.shared.push_back(&m_terms[term].shared);
}

Slot TextIndex::slot(std::string_view word, Ending ending) const
{
    Slot slot;
    auto at = m_vocabulary.lower_bound(word);
    if (at != m_vocabulary.end() && at->first == word) {
        look_up(slot, at->second, true);
        ++at;
    }
    if (ending == Ending::whole) return slot;
    if (word.size() <= longest_short_prefix) {
        const auto prefix = m_vocabulary.find(prefix_word(word, word.size()));
        if (prefix != m_vocabulary.end()) look_up(slot, prefix->second, false);
        return slot;
    }
    for (; at != m_vocabulary.end() && at->first.starts_with(word); ++at)
        look_up(slot, at->second, false);
    return slot;
}

Slot TextIndex::exact_slot(std::string_view exact) const { return slot(exact, Ending::whole); }

Mask TextIndex::rows_of(const Slot& slot) const
{
    Mask rows;
    for (const auto* shared : slot.shared)
        unite(rows, *shared);
    for (const auto& source : slot.sources) {
        const auto& term = m_terms[source.term];
        if (!term.mask.empty()) {
            unite(rows, term.mask);
            continue;
        }
        for (const auto one : term.postings)
            add(rows, row_in(one));
    }
    return rows;
}

Impact TextIndex::impact(const Slot& slot, Row row) const
{
    Impact best = 0;
    const auto& entries = m_forward[row];
    for (const auto& [term, is_whole] : slot.sources) {
        const auto at = std::lower_bound(entries.begin(), entries.end(), term << 8U);
        if (at == entries.end() || term_in(*at) != term) continue;
        const unsigned impact = impact_in_entry(*at);
        best = std::max(best, static_cast<Impact>(is_whole ? impact : impact * 3 / 4));
    }
    return best;
}

}  // namespace sen::search
