#include "files/blob_hash.hpp"

#include "base/result.hpp"

#include <openssl/evp.h>

namespace sen::files {

struct RunningHash::State {
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context{
        EVP_MD_CTX_new(), &EVP_MD_CTX_free};
};

RunningHash::RunningHash() : m_state(std::make_unique<State>())
{
    CHECK(EVP_DigestInit_ex(m_state->context.get(), EVP_sha256(), nullptr) == 1);
}

RunningHash::~RunningHash() = default;

void RunningHash::add(std::string_view piece)
{
    CHECK(EVP_DigestUpdate(m_state->context.get(), piece.data(), piece.size()) == 1);
}

std::string RunningHash::hex()
{
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    CHECK(EVP_DigestFinal_ex(m_state->context.get(), digest, &size) == 1);

    constexpr std::string_view digits = "0123456789abcdef";
    std::string out;
    for (unsigned int i = 0; i < size; ++i)
        out += {digits[digest[i] >> 4], digits[digest[i] & 15]};
    return out;
}

}  // namespace sen::files
