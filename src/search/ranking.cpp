#include "search/ranking.hpp"

#include <algorithm>
#include <functional>
#include <map>

namespace sen::search {
namespace {

/// So few rows are scored one by one rather than split further.
constexpr std::size_t few_rows = 32;

/// The rows of one slot, from the best impact to the least.
class Stair {
public:
    Stair(const TextIndex& index, const Slot& slot) : m_has_shared(!slot.shared.empty())
    {
        for (const auto& [term, is_whole] : slot.sources)
            for (const auto& level : index.levels(term))
                m_steps.push_back({is_whole ? level.impact : level.impact * 3U / 4U, level});
        std::stable_sort(m_steps.begin(), m_steps.end(), [](const auto& left, const auto& right) {
            return left.impact > right.impact;
        });
    }
    [[nodiscard]] std::size_t size() const { return m_steps.size(); }
    /// True when rows are found on no step, by a shared word.
    [[nodiscard]] bool has_shared() const { return m_has_shared; }
    /// The impact of that step's rows; past the last, of the shared words.
    [[nodiscard]] unsigned impact(std::size_t step) const
    {
        return step < m_steps.size() ? m_steps[step].impact : shared_impact;
    }
    [[nodiscard]] const Level& level(std::size_t step) const { return m_steps[step].level; }

private:
    struct Step {
        unsigned impact;
        Level level;
    };
    std::vector<Step> m_steps;
    bool m_has_shared;
};

/// Rows: many in the mask, or few one by one.
struct Rows {
    Mask mask;
    std::vector<Row> singles;
    std::size_t size = 0;
};

/// Matches whose impact is known in the slots before `slot`; in that one it is at most `step`'s.
struct Cell {
    Rows rows;
    std::uint32_t settled = 0;  ///< sum of the known impacts
    std::uint32_t bound = 0;    ///< the best score one of them can have
    std::size_t slot = 0;
    std::size_t step = 0;
};

bool is_less_promising(const Cell& left, const Cell& right) { return left.bound < right.bound; }

class Ranking {
public:
    Ranking(
        const TextIndex& index, const std::vector<Slot>& slots, const Order& names,
        const RankedPlace& from, RankingWork& work)
        : m_index(index), m_slots(slots), m_names(names), m_from(from), m_work(work)
    {
    }

    std::vector<Ranked> best(Mask matches, std::size_t limit)
    {
        begin(std::move(matches));
        std::vector<Ranked> found;
        while (found.size() < limit) {
            const auto best_group = m_groups.begin();
            if (!m_cells.empty() &&
                (m_groups.empty() || m_cells.front().bound >= best_group->first)) {
                split(take_cell());
                continue;
            }
            if (m_groups.empty()) break;
            const auto score = best_group->first;
            for (const auto row : first_of(best_group->second, score, limit - found.size()))
                found.push_back({row, score});
            m_groups.erase(best_group);
        }
        return found;
    }

private:
    void begin(Mask matches)
    {
        Cell all;
        all.rows.size = counted(matches);
        all.rows.mask = std::move(matches);
        if (all.rows.size > few_rows)
            for (const auto& slot : m_slots)
                m_stairs.emplace_back(m_index, slot);
        keep(std::move(all));
    }

    std::size_t counted(const Mask& mask)
    {
        m_work.words += mask.size();
        return count(mask);
    }

    Cell take_cell()
    {
        std::pop_heap(m_cells.begin(), m_cells.end(), is_less_promising);
        auto cell = std::move(m_cells.back());
        m_cells.pop_back();
        return cell;
    }

    /// Divides the rows into those on the cell's step and those further down.
    void split(Cell cell)
    {
        const auto& stair = m_stairs[cell.slot];
        const auto impact = stair.impact(cell.step);
        if (cell.step == stair.size()) return settle(std::move(cell), impact);
        Cell upper;
        upper.slot = cell.slot;
        upper.settled = cell.settled;
        upper.rows = taken_from(cell.rows.mask, stair.level(cell.step));
        cell.rows.size -= upper.rows.size;
        ++cell.step;
        settle(std::move(upper), impact);
        if (cell.step < stair.size() || stair.has_shared()) keep(std::move(cell));
    }

    Rows taken_from(Mask& mask, const Level& level)
    {
        Rows rows;
        if (level.mask != nullptr) {
            move_rows(mask, *level.mask, rows.mask);
            rows.size = counted(rows.mask);
            return rows;
        }
        for (const auto* at = level.begin; at != level.end; ++at)
            if (const Row row = *at & most_rows; holds(mask, row)) rows.singles.push_back(row);
        m_work.postings += static_cast<std::size_t>(level.end - level.begin);
        rows.size = rows.singles.size();
        for (const auto row : rows.singles)
            drop(mask, row);
        return rows;
    }

    /// All of the cell's rows have that impact in its slot.
    void settle(Cell cell, unsigned impact)
    {
        cell.settled += impact;
        ++cell.slot;
        cell.step = 0;
        keep(std::move(cell));
    }

    void keep(Cell cell)
    {
        if (cell.rows.size == 0) return;
        if (cell.slot == m_slots.size()) return add_group(cell.settled, std::move(cell.rows));
        if (cell.rows.size <= few_rows) return score_each(cell.rows);
        to_mask(cell.rows);
        cell.bound = cell.settled + m_stairs[cell.slot].impact(cell.step);
        for (auto slot = cell.slot + 1; slot < m_slots.size(); ++slot)
            cell.bound += m_stairs[slot].impact(0);
        m_cells.push_back(std::move(cell));
        std::push_heap(m_cells.begin(), m_cells.end(), is_less_promising);
    }

    static void to_mask(Rows& rows)
    {
        for (const auto row : rows.singles)
            add(rows.mask, row);
        rows.singles.clear();
    }

    void score_each(Rows& rows)
    {
        each_row(rows.mask, [&](Row row) { rows.singles.push_back(row); });
        for (const auto row : rows.singles)
            add_group(score_of(row), {{}, {row}, 1});
        m_work.postings += rows.singles.size();
        m_work.scored += rows.singles.size();
    }

    [[nodiscard]] std::uint32_t score_of(Row row) const
    {
        std::uint32_t score = 0;
        for (const auto& slot : m_slots) {
            const auto own = m_index.impact(slot, row);
            score += own != 0 ? own : shared_impact;
        }
        return score;
    }

    void add_group(std::uint32_t score, Rows rows)
    {
        if (score > m_from.score) return;
        auto& group = m_groups[score];
        group.size += rows.size;
        group.singles.insert(group.singles.end(), rows.singles.begin(), rows.singles.end());
        if (group.mask.empty())
            group.mask = std::move(rows.mask);
        else
            unite(group.mask, rows.mask);
    }

    std::vector<Row> first_of(Rows& group, std::uint32_t score, std::size_t limit)
    {
        const auto position = score == m_from.score ? m_from.position : 0;
        if (group.mask.empty()) return m_names.first(std::move(group.singles), position, limit);
        to_mask(group);
        return m_names.first(group.mask, group.size, position, limit);
    }

    const TextIndex& m_index;
    const std::vector<Slot>& m_slots;
    const Order& m_names;
    RankedPlace m_from;
    RankingWork& m_work;
    std::vector<Stair> m_stairs;
    std::vector<Cell> m_cells;  ///< a heap, the most promising in front
    std::map<std::uint32_t, Rows, std::greater<>> m_groups;  ///< by score, to be shown
};

}  // namespace

std::vector<Ranked> best_of(
    const TextIndex& index, const std::vector<Slot>& slots, Mask matches, const Order& names,
    const RankedPlace& from, std::size_t limit, RankingWork& work)
{
    if (limit == 0) return {};
    return Ranking(index, slots, names, from, work).best(std::move(matches), limit);
}

}  // namespace sen::search
