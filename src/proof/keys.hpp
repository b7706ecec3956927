#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/fields.hpp"
#include "base/result.hpp"
#include "base/time.hpp"

namespace sen::proof {

/// What anybody needs to check a signature (Ed25519, RFC 8032).
struct PublicKey {
    std::string id;          ///< the first 16 hex digits of the key's SHA-256
    std::string public_key;  ///< 32 bytes as 64 lower-case hex digits
    Instant since;           ///< when it was made
    bool current = false;    ///< proofs are signed with it now

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"id", &PublicKey::id},
            Field{"public_key", &PublicKey::public_key},
            Field{"since", &PublicKey::since},
            Field{"current", &PublicKey::current},
        };
    }
};

/// Who signed and how; also the part signature.json.
struct Signature {
    std::string algorithm = "Ed25519";
    std::string key_id;
    std::string public_key;
    std::string signature;  ///< 64 bytes as 128 lower-case hex digits

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"algorithm", &Signature::algorithm},
            Field{"key_id", &Signature::key_id},
            Field{"public_key", &Signature::public_key},
            Field{"signature", &Signature::signature},
        };
    }
};

/// The keys of one installation, in a folder that only its owner may read. The first pair is made
/// when first needed; a later one takes its place by renew(), and the old public key stays.
/// Any process may use the folder at the same time. Throws std::runtime_error when it is unusable.
class KeyRing {
public:
    explicit KeyRing(std::string folder) : m_folder(std::move(folder)) {}

    /// Every public key there was, the current one first.
    [[nodiscard]] std::vector<PublicKey> public_keys(Instant now) const;
    Signature sign(std::string_view bytes, Instant now) const;
    /// Makes the next pair and forgets the secret of the one before.
    PublicKey renew(Instant now) const;

private:
    std::string m_folder;
};

/// The id of a public key of 64 hex digits; nothing for anything else.
std::optional<std::string> id_of(std::string_view public_key);

/// True when the signature is that key's over these bytes; malformed hex is false.
bool is_signed(std::string_view bytes, const Signature&);

}  // namespace sen::proof
