#include "base/id.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdint>
#include <stdexcept>

#include <openssl/rand.h>

namespace sen {
namespace {

constexpr std::string_view crockford = "0123456789abcdefghjkmnpqrstvwxyz";
constexpr std::string_view base64url =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

template <std::size_t size>
std::array<unsigned char, size> random_bytes()
{
    std::array<unsigned char, size> bytes;
    if (RAND_bytes(bytes.data(), static_cast<int>(size)) != 1)
        throw std::runtime_error("the system gives no random bytes");
    return bytes;
}

}  // namespace

std::string new_id()
{
    using namespace std::chrono;
    auto time = static_cast<std::uint64_t>(
        duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count());
    std::string id(26, '0');
    for (std::size_t i = 10; i-- > 0; time >>= 5)
        id[i] = crockford[time & 31];
    const auto noise = random_bytes<16>();
    for (std::size_t i = 0; i < noise.size(); ++i)
        id[10 + i] = crockford[noise[i] & 31];
    return id;
}

bool is_id(std::string_view text)
{
    return text.size() == 26 && std::all_of(text.begin(), text.end(), [](char letter) {
               return crockford.find(letter) != std::string_view::npos;
           });
}

std::string new_token()
{
    const auto noise = random_bytes<43>();
    std::string token;
    for (const auto byte : noise)
        token += base64url[byte & 63];
    return token;
}

}  // namespace sen
