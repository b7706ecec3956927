#pragma once

#include <cstddef>
#include <cstdint>
#include <list>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/time.hpp"
#include "http/conditional.hpp"

namespace sen::portal {

/// Public pages made once and answered many times. Safe from many threads.
/// A page is given only on the day it was made for, since stars lapse at midnight, and is dropped
/// when the journal tells of something it shows.
class PageCache {
public:
    struct Page {
        std::shared_ptr<const http::KeptBody> body;
        std::size_t bytes = 0;           ///< what it costs to keep
        Date day;                        ///< of the reader's calendar in Việt Nam
        std::int64_t seq = 0;            ///< the newest journal line it was made from
        std::vector<std::string> shows;  ///< ids of the records on it
        bool shows_lists = false;        ///< any product or producer may change it
    };

    explicit PageCache(std::size_t max_bytes) : m_max_bytes(max_bytes) {}

    /// The page of that address for that day; null when there is none.
    std::shared_ptr<const http::KeptBody> find(std::string_view target, const Date& day);

    /// Keeps a page, unless the journal has gone on since it was made. The longest unused go when
    /// there is no more room.
    void keep(const std::string& target, Page);

    /// The journal has been followed up to `seq`, and these records have changed.
    void drop(const std::vector<std::string>& subjects, std::int64_t seq);
    /// The same, where nobody can tell what has changed.
    void drop_all(std::int64_t seq);
    /// The same, where nothing that is shown has changed.
    void note(std::int64_t seq);

    [[nodiscard]] std::size_t count() const;
    [[nodiscard]] std::size_t bytes() const;

private:
    using Entry = std::pair<std::string, Page>;
    using Entries = std::list<Entry>;  ///< the last used first
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const
        {
            return std::hash<std::string_view>()(text);
        }
    };

    Entries::iterator erase(Entries::iterator);

    const std::size_t m_max_bytes;
    mutable std::mutex m_mutex;
    Entries m_entries;
    std::unordered_map<std::string, Entries::iterator, Hash, std::equal_to<>> m_by_target;
    std::size_t m_bytes = 0;
    std::int64_t m_followed = 0;
};

}  // namespace sen::portal
