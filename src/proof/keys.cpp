#include "proof/keys.hpp"

#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <map>
#include <sstream>
#include <stdexcept>

#include <fcntl.h>
#include <fmt/format.h>
#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/text.hpp"
#include "rulebook/data_file.hpp"

namespace sen::proof {
namespace {

namespace fs = std::filesystem;

constexpr int owner_only = 0600;
constexpr int anyone_reads = 0644;
using Seed = std::array<unsigned char, crypto_sign_SEEDBYTES>;
using Public = std::array<unsigned char, crypto_sign_PUBLICKEYBYTES>;
using Secret = std::array<unsigned char, crypto_sign_SECRETKEYBYTES>;
using Signed = std::array<unsigned char, crypto_sign_BYTES>;

const unsigned char* bytes_of(std::string_view text)
{
    return reinterpret_cast<const unsigned char*>(text.data());
}

template <class Bytes>
std::string hex_of(const Bytes& bytes)
{
    std::string hex(2 * bytes.size() + 1, '\0');
    sodium_bin2hex(hex.data(), hex.size(), bytes.data(), bytes.size());
    hex.pop_back();
    return hex;
}

/// Lower-case hex of exactly so many bytes.
template <class Bytes>
std::optional<Bytes> bytes_from(std::string_view hex)
{
    Bytes bytes{};
    std::size_t size = 0;
    const int read =
        sodium_hex2bin(bytes.data(), bytes.size(), hex.data(), hex.size(), nullptr, &size, nullptr);
    if (read != 0 || size != bytes.size() || hex_of(bytes) != hex) return std::nullopt;
    return bytes;
}

[[noreturn]] void unusable(const fs::path& path, const std::string& why)
{
    throw std::runtime_error(path.string() + ": " + why);
}

/// A new file on the disk, whole; a file of that name is left alone and an error.
void write_new(const fs::path& path, const std::string& text, int mode)
{
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
    if (file < 0) unusable(path, std::strerror(errno));
    const auto written = ::write(file, text.data(), text.size());
    const bool done = written == static_cast<ssize_t>(text.size()) && ::fsync(file) == 0;
    ::close(file);
    if (!done) unusable(path, "cannot be written");
}

fs::path file_of(const fs::path& folder, int number, std::string_view kind)
{
    return folder / fmt::format("{:04}.{}", number, kind);
}

/// Makes a pair of a fresh seed. The public half first: no signature ever lacks its key.
void write_pair(const fs::path& folder, int number, Instant now)
{
    Seed seed{};
    Public key{};
    Secret secret{};
    CHECK(sodium_init() >= 0);
    randombytes_buf(seed.data(), seed.size());
    crypto_sign_seed_keypair(key.data(), secret.data(), seed.data());
    write_new(
        file_of(folder, number, "public"), hex_of(key) + ' ' + now.text() + '\n', anyone_reads);
    write_new(file_of(folder, number, "secret"), hex_of(seed) + '\n', owner_only);
}

/// The first pair appears whole under its name, or another process was faster.
void make_first(const fs::path& folder, Instant now)
{
    fs::create_directories(folder.parent_path());
    auto name = folder.string() + ".XXXXXX";
    if (!::mkdtemp(name.data())) unusable(folder, std::strerror(errno));
    write_pair(name, 1, now);
    if (::rename(name.c_str(), folder.c_str()) != 0) fs::remove_all(name);
}

/// A file of one line: the key and since when.
PublicKey read_public(const fs::path& path)
{
    std::istringstream line(rulebook::read_file(path.string()));
    std::string key;
    std::string at;
    line >> key >> at;
    const auto id = id_of(key);
    const auto since = Instant::parse(at);
    if (!id || !since) unusable(path, "is no public key");
    return {*id, key, *since, false};
}

/// The public keys by their number, which counts up from 1.
std::map<int, PublicKey> keys_in(const fs::path& folder)
{
    std::map<int, PublicKey> keys;
    for (int number = 1; fs::exists(file_of(folder, number, "public")); ++number)
        keys.emplace(number, read_public(file_of(folder, number, "public")));
    if (keys.empty()) unusable(folder, "holds no key");
    keys.rbegin()->second.current = true;
    return keys;
}

std::map<int, PublicKey> keys_made_if_none(const fs::path& folder, Instant now)
{
    if (!fs::exists(folder)) make_first(folder, now);
    return keys_in(folder);
}

Seed read_seed(const fs::path& path)
{
    struct stat state {};
    if (::stat(path.c_str(), &state) != 0)
        unusable(path, "the secret key is not there; `sen proof key --new` makes the next one");
    if ((state.st_mode & 0077U) != 0) unusable(path, "others may read this secret key");
    auto text = rulebook::read_file(path.string());
    if (text.ends_with('\n')) text.pop_back();
    const auto seed = bytes_from<Seed>(text);
    sodium_memzero(text.data(), text.size());
    if (!seed) unusable(path, "is no secret key");
    return *seed;
}

}  // namespace

std::vector<PublicKey> KeyRing::public_keys(Instant now) const
{
    std::vector<PublicKey> newest_first;
    for (const auto& [number, key] : keys_made_if_none(m_folder, now))
        newest_first.insert(newest_first.begin(), key);
    return newest_first;
}

Signature KeyRing::sign(std::string_view bytes, Instant now) const
{
    const auto keys = keys_made_if_none(m_folder, now);
    const auto& [number, current] = *keys.rbegin();
    auto seed = read_seed(file_of(m_folder, number, "secret"));
    Public key{};
    Secret secret{};
    Signed made{};
    crypto_sign_seed_keypair(key.data(), secret.data(), seed.data());
    crypto_sign_detached(made.data(), nullptr, bytes_of(bytes), bytes.size(), secret.data());
    sodium_memzero(secret.data(), secret.size());
    sodium_memzero(seed.data(), seed.size());
    if (hex_of(key) != current.public_key) unusable(m_folder, "the newest keys are no pair");
    return {"Ed25519", current.id, current.public_key, hex_of(made)};
}

PublicKey KeyRing::renew(Instant now) const
{
    const auto last = keys_made_if_none(m_folder, now).rbegin()->first;
    write_pair(m_folder, last + 1, now);
    fs::remove(file_of(m_folder, last, "secret"));
    return keys_in(m_folder).rbegin()->second;
}

std::optional<std::string> id_of(std::string_view public_key)
{
    const auto key = bytes_from<Public>(public_key);
    if (!key) return std::nullopt;
    const std::string raw(key->begin(), key->end());
    return sha256(raw).substr(0, 16);
}

bool is_signed(std::string_view bytes, const Signature& signature)
{
    const auto key = bytes_from<Public>(signature.public_key);
    const auto made = bytes_from<Signed>(signature.signature);
    return key && made &&
           crypto_sign_verify_detached(made->data(), bytes_of(bytes), bytes.size(), key->data()) ==
               0;
}

}  // namespace sen::proof
