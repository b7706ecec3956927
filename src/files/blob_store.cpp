#include "files/blob_store.hpp"

#include "base/text.hpp"
#include "files/blob_hash.hpp"

#include <algorithm>

namespace sen::files {

Result<BlobId> BlobId::parse(std::string_view hex)
{
    constexpr std::size_t digits = 64;
    const bool good = hex.size() == digits && std::all_of(hex.begin(), hex.end(), [](char c) {
                          return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
                      });
    if (!good) return refuse(Refusal::malformed, "file.id_invalid");
    return BlobId(std::string(hex));
}

BlobId BlobId::of(std::string_view bytes) { return BlobId(sha256(bytes)); }

Result<Blob> BlobStore::put(std::string_view bytes)
{
    return put([rest = bytes]() mutable -> Result<std::string_view> {
        return std::exchange(rest, std::string_view{});
    });
}

Result<void> BlobStore::verify(const Blob& blob) const
{
    constexpr std::uint64_t step = 1 << 20;
    RunningHash hash;
    for (std::uint64_t at = 0; at == 0 || at < blob.size; at += step) {
        const auto piece = TRY(read(blob, {at, step}));
        hash.add(piece);
    }
    if (hash.hex() != blob.id.hex())
        return refuse(Refusal::conflict, "file.damaged", blob.id.hex());
    return {};
}

}  // namespace sen::files
