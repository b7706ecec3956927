#include "accounts/session_memory.hpp"

#include <algorithm>
#include <mutex>

#include "accounts/session_store.hpp"
#include "base/text.hpp"

namespace sen::accounts {
namespace {

constexpr std::size_t most_sessions = 10'000;
/// Bounds what a change made past the program, by hand in the database, can take to be seen.
constexpr std::chrono::seconds longest_kept{60};

bool only_reads(const http::Request& request)
{
    return request.method == "GET" || request.method == "HEAD";
}

}  // namespace

http::Identity SessionMemory::identify(Call& call, const http::Request& request)
{
    if (!only_reads(request)) return accounts::identify(call, request);
    const auto token = token_in(request);
    if (token.empty()) return {};
    http::Identity known;
    if (recall(token, call.now, known)) return known;

    std::uint64_t generation = 0;
    {
        const std::shared_lock reading(m_lock);
        generation = m_generation;  // before the first statement, so before the snapshot
    }
    const auto owner = store::find_session(call.tx, sha256(token), call.now);
    if (!owner) return {};
    known = owner->identity();
    keep(token, {known, std::min(owner->expires_at, call.now.plus(longest_kept))}, generation);
    return known;
}

bool SessionMemory::recall(std::string_view token, Instant now, http::Identity& found)
{
    const std::shared_lock reading(m_lock);
    const auto kept = m_kept.find(token);
    if (kept == m_kept.end() || kept->second.until <= now) return false;
    found = kept->second.identity;
    return true;
}

void SessionMemory::keep(std::string_view token, Kept kept, std::uint64_t generation)
{
    const std::lock_guard writing(m_lock);
    if (generation != m_generation) return;  // it may have ended since it was read
    if (m_kept.size() >= most_sessions) m_kept.clear();
    m_kept.insert_or_assign(std::string(token), std::move(kept));
}

void SessionMemory::told(const std::vector<access::JournalLine>& lines)
{
    const std::lock_guard writing(m_lock);
    for (const auto& line : lines) {
        if (line.subject_kind != "account") continue;
        ++m_generation;
        std::erase_if(m_kept, [&](const auto& kept) {
            return kept.second.identity.actor.account_id == line.subject_id;
        });
    }
}

}  // namespace sen::accounts
