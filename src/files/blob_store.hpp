#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "base/result.hpp"

namespace sen::files {

/// The name of a blob: the SHA-256 of its content in 64 lower-case hex digits, and nothing else.
class BlobId {
public:
    /// Refuses "file.id_invalid".
    static Result<BlobId> parse(std::string_view hex);
    /// The id of these bytes.
    static BlobId of(std::string_view bytes);
    [[nodiscard]] const std::string& hex() const { return m_hex; }
    auto operator<=>(const BlobId&) const = default;

private:
    explicit BlobId(std::string hex) : m_hex(std::move(hex)) {}
    std::string m_hex;
};

/// What is kept of a file beside its content: enough to find it and to notice damage.
struct Blob {
    BlobId id;
    std::uint64_t size = 0;  ///< bytes

    bool operator==(const Blob&) const = default;
};

/// A part of a blob, in bytes; what reaches past the end is cut.
struct Range {
    std::uint64_t first = 0;
    std::uint64_t size = 0;
};

/// Gives the next piece of a content, an empty piece at its end; a refusal abandons the content.
/// A piece stays valid until the next is asked for.
using Source = std::function<Result<std::string_view>()>;

/// Keeps contents by their hash, so the same content is kept once and none is ever changed.
/// Any failure of the medium that is not listed here is thrown (std::system_error).
/// Safe to use from several threads.
class BlobStore {
public:
    BlobStore() = default;
    BlobStore(const BlobStore&) = delete;
    BlobStore& operator=(const BlobStore&) = delete;
    virtual ~BlobStore() = default;

    /// Keeps all that the source gives; when this returns, it survives a power cut.
    /// Refuses "file.disk_full" (unavailable), and as the source does; then nothing is kept.
    virtual Result<Blob> put(const Source& source) = 0;
    Result<Blob> put(std::string_view bytes);

    /// Refuses "file.missing", and "file.damaged" when the kept size is not the blob's.
    virtual Result<std::string> read(const Blob& blob, Range range) const = 0;
    Result<std::string> read(const Blob& blob) const { return read(blob, {0, blob.size}); }

    [[nodiscard]] virtual bool exists(const BlobId& id) const = 0;

    /// Forgets a blob; nothing happens when there is none. The caller knows that no file needs it.
    virtual void remove(const BlobId& id) = 0;

    /// Reads all of it again and refuses "file.missing" or "file.damaged".
    Result<void> verify(const Blob& blob) const;
};

/// A store in a folder: `<root>/ab/cd/<sha256>`, and `<root>/unfinished` for what is being written,
/// where leftovers of a killed process older than a day are swept now. Throws when the folder
/// cannot be made.
std::unique_ptr<BlobStore> open_blob_folder(const std::string& root);

}  // namespace sen::files
