// proof_bench FILE [criteria folder]: proofs of that kind checked a second on one core, beside what
// no check can do without: one SHA-256 of the archive and one Ed25519 signature.
#include <algorithm>
#include <array>
#include <chrono>
#include <fstream>
#include <iterator>

#include <fmt/core.h>
#include <sodium.h>

#include "proof/verify.hpp"

namespace sen::bench {
namespace {

using Clock = std::chrono::steady_clock;

/// Seconds of one run of `work`, the middle of five times a hundred.
template <class Work>
double cost(const Work& work)
{
    constexpr int runs = 100;
    std::array<double, 5> spent{};
    for (auto& one : spent) {
        const auto begin = Clock::now();
        for (int i = 0; i < runs; ++i)
            work();
        one = std::chrono::duration<double>(Clock::now() - begin).count() / runs;
    }
    std::sort(spent.begin(), spent.end());
    return spent[spent.size() / 2];
}

int run(const std::string& file, const std::string& criteria_folder)
{
    std::ifstream in(file, std::ios::binary);
    const std::string bytes(std::istreambuf_iterator<char>(in), {});
    const auto report = proof::verify(bytes, {{}, criteria_folder});
    if (!report || !report->is_sound()) {
        fmt::print("{} does not hold\n", file);
        return 1;
    }
    std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> key{};
    std::array<unsigned char, crypto_sign_SECRETKEYBYTES> secret{};
    std::array<unsigned char, crypto_sign_BYTES> signature{};
    std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
    crypto_hash_sha256(
        hash.data(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    crypto_sign_keypair(key.data(), secret.data());
    crypto_sign_detached(signature.data(), nullptr, hash.data(), hash.size(), secret.data());

    const auto whole = cost([&] { (void)proof::verify(bytes, {{}, criteria_folder}); });
    const auto least = cost([&] {
        const auto* data = reinterpret_cast<const unsigned char*>(bytes.data());
        crypto_hash_sha256(hash.data(), data, bytes.size());
        if (crypto_sign_verify_detached(signature.data(), hash.data(), hash.size(), key.data()) !=
            0)
            fmt::print("the bytes are not those of the proof signed here\n");
    });
    fmt::print(
        "proof of {} bytes: {:.0f} a second, {:.2f} ms each; hash and signature alone {:.3f} ms: "
        "{:.1f}x\n",
        bytes.size(), 1 / whole, whole * 1'000, least * 1'000, whole / least);
    return 0;
}

}  // namespace
}  // namespace sen::bench

int main(int count, char** words)
{
    if (count < 2 || sodium_init() < 0) {
        fmt::print("usage: proof_bench FILE [criteria folder]\n");
        return 2;
    }
    return sen::bench::run(words[1], count > 2 ? words[2] : "data/criteria");
}
