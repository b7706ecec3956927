#include "search/wanted.hpp"

#include <algorithm>

namespace sen::search {
namespace {

bool is_found(const Slot& slot) { return !slot.sources.empty() || !slot.shared.empty(); }

bool same(const Word& left, const Word& right)
{
    return left.folded == right.folded && left.exact == right.exact;
}

}  // namespace

Result<std::vector<Word>> query_words(const std::string& text)
{
    const auto all = words_of(text);
    std::vector<Word> words;
    for (const auto& word : all) {
        // The last one may be a beginning: it asks for something else than the same word before.
        const bool is_last = &word == &all.back();
        const auto known =
            !is_last && std::any_of(words.begin(), words.end(), [&](const auto& one) {
                return same(one, word);
            });
        if (known) continue;
        if (words.size() == most_words) return refuse(Refusal::invalid, "search.too_many_words");
        words.push_back(word);
    }
    return words;
}

std::vector<Word> telex_read(const std::vector<Word>& words)
{
    std::vector<Word> read;
    bool changes = false;
    for (const auto& word : words) {
        read.push_back({without_telex(word.folded), {}});
        changes = changes || read.back().folded != word.folded;
    }
    return changes ? read : std::vector<Word>();
}

Wanted look_up(const TextIndex& index, const std::vector<Word>& words)
{
    Wanted wanted;
    bool has_exact = false;
    for (const auto& word : words) {
        const bool is_last = &word == &words.back();
        wanted.slots.push_back(
            index.slot(word.folded, is_last ? TextIndex::Ending::open : TextIndex::Ending::whole));
        auto exact = word.exact.empty() ? Slot{} : index.exact_slot(word.exact);
        // The last word may be unfinished, and then its accents are too.
        const bool counts = !word.exact.empty() && (!is_last || is_found(exact));
        has_exact = has_exact || counts;
        wanted.exact_slots.push_back(counts ? std::move(exact) : wanted.slots.back());
    }
    if (!has_exact) wanted.exact_slots.clear();
    return wanted;
}

void keep_matches(Mask& mask, const TextIndex& index, const std::vector<Slot>& slots)
{
    for (const auto& slot : slots)
        intersect(mask, index.rows_of(slot));
}

std::vector<Ranked> rank(
    const TextIndex& index, const Wanted& wanted, const Mask& matches, const Order& names,
    const RankedPlace& from, std::size_t limit, RankingWork& work)
{
    if (wanted.exact_slots.empty())
        return best_of(index, wanted.slots, matches, names, from, limit, work);

    auto exact = matches;
    keep_matches(exact, index, wanted.exact_slots);
    auto others = matches;
    subtract(others, exact);

    std::vector<Ranked> found;
    const bool begins_exact = from.score >= exact_score;
    if (begins_exact) {
        const auto score = from.score == UINT32_MAX ? from.score : from.score - exact_score;
        found = best_of(
            index, wanted.exact_slots, std::move(exact), names, {score, from.position}, limit,
            work);
        for (auto& one : found)
            one.score += exact_score;
    }
    const auto rest = best_of(
        index, wanted.slots, std::move(others), names, begins_exact ? RankedPlace{} : from,
        limit - found.size(), work);
    found.insert(found.end(), rest.begin(), rest.end());
    return found;
}

}  // namespace sen::search
