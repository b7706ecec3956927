#pragma once

#include <cstdint>
#include <shared_mutex>
#include <string>
#include <unordered_map>
#include <vector>

#include "access/journal.hpp"
#include "accounts/session.hpp"

namespace sen::accounts {

/// Sessions found lately, so that a read asks the database only for what it reads. A session is
/// forgotten as soon as the journal tells of its account; what this node wrote is told before the
/// write is answered, what others wrote within the follower's interval (docs/adr/0008).
class SessionMemory {
public:
    /// Who asks, as accounts::identify. A write is never answered from memory.
    http::Identity identify(Call&, const http::Request&);

    /// Takes in new lines of the journal: sessions of the accounts they tell of are forgotten.
    void told(const std::vector<access::JournalLine>&);

private:
    struct Kept {
        http::Identity identity;
        Instant until;  ///< looked up again from then on, at the latest when the session ends
    };

    struct Hash : std::hash<std::string_view> {
        using is_transparent = void;
    };

    /// True and written to `found` when it is remembered and still fresh.
    bool recall(std::string_view token, Instant now, http::Identity& found);
    void keep(std::string_view token, Kept, std::uint64_t generation);

    std::shared_mutex m_lock;
    std::unordered_map<std::string, Kept, Hash, std::equal_to<>> m_kept;  ///< by token
    std::uint64_t m_generation = 0;  ///< one higher with every line that made something forgotten
};

}  // namespace sen::accounts
