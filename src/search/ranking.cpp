#include "search/ranking.hpp"

#include <algorithm>

namespace sen::search {
namespace {

/// Goes down one slot, one impact after the other.
class Descent {
public:
    Descent(const TextIndex& index, const Slot& slot) : m_slot(slot)
    {
        for (const auto& source : slot.sources) {
            const auto& list = index.postings(source.term);
            m_lists.push_back({list.data(), list.data() + list.size(), source.is_whole});
        }
        find_head();
    }
    /// The best impact a row not yet seen can have here.
    [[nodiscard]] unsigned head() const { return m_head; }
    [[nodiscard]] bool is_exhausted() const { return m_head <= shared_impact; }
    [[nodiscard]] const Slot& slot() const { return m_slot; }

    /// Shows the rows of the best impact left.
    template <class See>
    void go_down(See see)
    {
        for (auto& list : m_lists)
            for (; list.at != list.end && list.impact() == m_head; ++list.at)
                see(*list.at & 0xffffffU);
        find_head();
    }

private:
    struct List {
        const std::uint32_t* at;
        const std::uint32_t* end;
        bool is_whole;

        [[nodiscard]] unsigned impact() const
        {
            const auto whole = 255U - (*at >> 24U);
            return is_whole ? whole : whole * 3 / 4;
        }
    };

    void find_head()
    {
        m_head = m_slot.shared.empty() ? 0 : shared_impact;
        for (const auto& list : m_lists)
            if (list.at != list.end) m_head = std::max(m_head, list.impact());
    }

    const Slot& m_slot;
    std::vector<List> m_lists;
    unsigned m_head = 0;
};

/// The best rows so far.
class Best {
public:
    Best(const Order& names, const RankedPlace& from, std::size_t limit)
        : m_names(names), m_from(from), m_limit(limit)
    {
        const auto& rows = names.rows();
        if (from.position < rows.size()) m_from_number = names.number(rows[from.position]);
    }
    void take(Row row, std::uint32_t score)
    {
        if (score > m_from.score) return;
        const Entry entry{score, m_names.number(row), row};
        if (score == m_from.score && entry.number < m_from_number) return;
        if (m_entries.size() == m_limit) {
            if (!comes_before(entry, m_entries.front())) return;
            std::pop_heap(m_entries.begin(), m_entries.end(), comes_before);
            m_entries.pop_back();
        }
        m_entries.push_back(entry);
        std::push_heap(m_entries.begin(), m_entries.end(), comes_before);
    }
    /// True when a row of at most that score cannot be among the best any more.
    [[nodiscard]] bool is_settled(std::uint32_t bound) const
    {
        return m_entries.size() == m_limit && bound < m_entries.front().score;
    }
    [[nodiscard]] std::size_t missing() const { return m_limit - m_entries.size(); }
    /// From where in the order rows of that score are wanted.
    [[nodiscard]] std::size_t begin_of(std::uint32_t score) const
    {
        return score == m_from.score ? m_from.position : 0;
    }
    std::vector<Ranked> sorted()
    {
        std::sort_heap(m_entries.begin(), m_entries.end(), comes_before);
        std::vector<Ranked> rows;
        for (const auto& entry : m_entries)
            rows.push_back({entry.row, entry.score});
        return rows;
    }

private:
    struct Entry {
        std::uint32_t score;
        std::uint64_t number;
        Row row;
    };
    static bool comes_before(const Entry& left, const Entry& right)
    {
        return left.score != right.score ? left.score > right.score : left.number < right.number;
    }

    const Order& m_names;
    RankedPlace m_from;
    std::size_t m_limit;
    std::uint64_t m_from_number = UINT64_MAX;
    std::vector<Entry> m_entries;  ///< a heap, the worst in front
};

std::uint32_t score_of(const TextIndex& index, const std::vector<Slot>& slots, Row row)
{
    std::uint32_t score = 0;
    for (const auto& slot : slots) {
        const auto own = index.impact(slot, row);
        score += own != 0 ? own : shared_impact;
    }
    return score;
}

}  // namespace

std::vector<Ranked> best_of(
    const TextIndex& index, const std::vector<Slot>& slots, Mask matches, const Order& names,
    const RankedPlace& from, std::size_t limit, RankingWork& work)
{
    Best best(names, from, limit);
    if (limit == 0) return {};
    std::vector<Descent> descents;
    for (const auto& slot : slots)
        descents.emplace_back(index, slot);

    while (true) {
        std::uint32_t bound = 0;
        for (const auto& descent : descents)
            bound += descent.head();
        if (best.is_settled(bound)) return best.sorted();
        const auto next = std::max_element(
            descents.begin(), descents.end(),
            [](const auto& left, const auto& right) { return left.head() < right.head(); });
        if (next == descents.end() || next->is_exhausted()) break;
        const auto alone = slots.size() == 1 ? next->head() : 0;
        next->go_down([&](Row row) {
            ++work.postings;
            if (!holds(matches, row)) return;
            drop(matches, row);
            ++work.scored;
            best.take(row, alone != 0 ? alone : score_of(index, slots, row));
        });
    }
    // What is left has every word in a shared text only: all of one score, in order of names.
    const auto score = static_cast<std::uint32_t>(slots.size() * shared_impact);
    if (score <= from.score)
        for (const auto row :
             names.first(matches, count(matches), best.begin_of(score), best.missing()))
            best.take(row, score);
    return best.sorted();
}

}  // namespace sen::search
