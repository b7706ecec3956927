#include "portal/page_cache.hpp"

#include <algorithm>

namespace sen::portal {

std::shared_ptr<const http::KeptBody> PageCache::find(std::string_view target, const Date& day)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_by_target.find(target);
    if (found == m_by_target.end()) return nullptr;
    const auto entry = found->second;
    if (entry->second.day != day) {
        erase(entry);
        return nullptr;
    }
    m_entries.splice(m_entries.begin(), m_entries, entry);
    return entry->second.body;
}

void PageCache::keep(const std::string& target, Page page)
{
    const std::lock_guard lock(m_mutex);
    if (page.seq < m_followed || page.bytes > m_max_bytes) return;
    if (const auto old = m_by_target.find(target); old != m_by_target.end()) erase(old->second);
    m_bytes += page.bytes;
    m_entries.emplace_front(target, std::move(page));
    m_by_target.emplace(target, m_entries.begin());
    while (m_bytes > m_max_bytes)
        erase(std::prev(m_entries.end()));
}

void PageCache::drop(const std::vector<std::string>& subjects, std::int64_t seq)
{
    const std::lock_guard lock(m_mutex);
    m_followed = std::max(m_followed, seq);
    const auto is_changed = [&](const std::string& id) {
        return std::find(subjects.begin(), subjects.end(), id) != subjects.end();
    };
    for (auto entry = m_entries.begin(); entry != m_entries.end();) {
        const auto& page = entry->second;
        const bool goes =
            page.shows_lists || std::any_of(page.shows.begin(), page.shows.end(), is_changed);
        entry = goes ? erase(entry) : std::next(entry);
    }
}

void PageCache::drop_all(std::int64_t seq)
{
    const std::lock_guard lock(m_mutex);
    m_followed = std::max(m_followed, seq);
    m_by_target.clear();
    m_entries.clear();
    m_bytes = 0;
}

void PageCache::note(std::int64_t seq)
{
    const std::lock_guard lock(m_mutex);
    m_followed = std::max(m_followed, seq);
}

std::size_t PageCache::count() const
{
    const std::lock_guard lock(m_mutex);
    return m_entries.size();
}

std::size_t PageCache::bytes() const
{
    const std::lock_guard lock(m_mutex);
    return m_bytes;
}

PageCache::Entries::iterator PageCache::erase(Entries::iterator entry)
{
    m_bytes -= entry->second.bytes;
    m_by_target.erase(entry->first);
    return m_entries.erase(entry);
}

}  // namespace sen::portal
