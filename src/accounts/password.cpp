#include "accounts/password.hpp"

#include "base/result.hpp"

#include <array>
#include <semaphore>

#include <sodium.h>

namespace sen::accounts {
namespace {

/// OWASP's second choice for Argon2id: 19 MiB, two passes, one lane.
constexpr unsigned long long passes = 2;
constexpr std::size_t memory = 19 * 1024 * 1024;

/// The hash of a random text nobody kept.
const std::string nobodys_hash = "$argon2id$v=19$m=19456,t=2,p=1$2qwaXiFyny4nqYzr6zpADQ$"
                                 "XtE9PNwSb1sdzMr7QevqwiT4+9Z8pHWNszzwGFt4kVQ";

/// Memory and processors for two at a time: a crowd at the door must not starve the house.
std::counting_semaphore<2> places{2};

class Place {
public:
    Place() { places.acquire(); }
    ~Place() { places.release(); }
    Place(const Place&) = delete;
    Place& operator=(const Place&) = delete;
};

void make_ready()
{
    static const bool ready = sodium_init() >= 0;
    CHECK(ready);
}

}  // namespace

std::string hash_of(const std::string& password)
{
    make_ready();
    const Place place;
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    const auto failed =
        crypto_pwhash_str(hash.data(), password.data(), password.size(), passes, memory);
    CHECK(failed == 0);
    return hash.data();
}

bool is_password(const std::string& password, const std::string& hash)
{
    make_ready();
    const Place place;
    const auto& against = hash.empty() ? nobodys_hash : hash;
    const auto differs =
        crypto_pwhash_str_verify(against.c_str(), password.data(), password.size());
    return differs == 0 && !hash.empty();
}

}  // namespace sen::accounts
