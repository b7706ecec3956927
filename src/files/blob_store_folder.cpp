#include "files/blob_store.hpp"

#include "base/id.hpp"
#include "files/blob_hash.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <filesystem>
#include <system_error>

namespace sen::files {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void fail(const char* what, int error)
{
    throw std::system_error(error, std::generic_category(), what);
}

bool is_full(int error) { return error == ENOSPC || error == EDQUOT || error == EFBIG; }

/// A full disk is a refusal; any other failure of the medium is thrown.
tl::unexpected<Refusal> refuse_full(const char* what, int error)
{
    if (!is_full(error)) fail(what, error);
    return refuse(Refusal::unavailable, "file.disk_full");
}

class Descriptor {
public:
    explicit Descriptor(int number) : m_number(number) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor()
    {
        if (m_number >= 0) ::close(m_number);
    }
    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

/// A file that goes again unless it is given its place.
class Unfinished {
public:
    explicit Unfinished(fs::path path)
        : m_path(std::move(path)),
          m_file(::open(m_path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0640)),
          m_error(m_file.number() < 0 ? errno : 0)
    {
    }
    Unfinished(const Unfinished&) = delete;
    Unfinished& operator=(const Unfinished&) = delete;
    ~Unfinished()
    {
        if (m_file.number() >= 0 && !m_placed) ::unlink(m_path.c_str());
    }

    [[nodiscard]] int error() const { return m_error; }

    Result<void> write(std::string_view piece)
    {
        while (!piece.empty()) {
            const auto written = ::write(m_file.number(), piece.data(), piece.size());
            if (written < 0 && errno == EINTR) continue;
            if (written < 0) return refuse_full("write blob", errno);
            piece.remove_prefix(static_cast<std::size_t>(written));
        }
        return {};
    }

    Result<void> place(const fs::path& at)
    {
        if (::fsync(m_file.number()) != 0) return refuse_full("sync blob", errno);
        if (::rename(m_path.c_str(), at.c_str()) != 0) return refuse_full("name blob", errno);
        m_placed = true;
        return {};
    }

private:
    fs::path m_path;
    Descriptor m_file;
    int m_error;
    bool m_placed = false;
};

void sync_folder(const fs::path& path)
{
    const Descriptor folder(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder.number() < 0 || ::fsync(folder.number()) != 0) fail("sync folder", errno);
}

/// Sweeps what killed processes left; another process may be writing, so only what is old.
void sweep(const fs::path& unfinished)
{
    constexpr std::chrono::hours old{24};
    const auto now = fs::file_time_type::clock::now();
    for (const auto& entry : fs::directory_iterator(unfinished)) {
        std::error_code gone;
        const auto written = entry.last_write_time(gone);
        if (!gone && now - written > old) fs::remove(entry.path(), gone);
    }
}

class BlobFolder final : public BlobStore {
public:
    explicit BlobFolder(const fs::path& root) : m_root(root), m_unfinished(root / "unfinished")
    {
        fs::create_directories(m_unfinished);
        sweep(m_unfinished);
    }

    using BlobStore::put;
    Result<Blob> put(const Source& source) override
    {
        Unfinished file(m_unfinished / new_id());
        if (file.error() != 0) return refuse_full("make blob", file.error());

        RunningHash hash;
        std::uint64_t size = 0;
        for (auto piece = TRY(source()); !piece.empty(); piece = TRY(source())) {
            hash.add(piece);
            size += piece.size();
            TRY(file.write(piece));
        }

        Blob blob{TRY(BlobId::parse(hash.hex())), size};
        if (kept_size(blob.id) != static_cast<std::int64_t>(size)) TRY(keep(file, blob.id));
        return blob;
    }

    using BlobStore::read;
    Result<std::string> read(const Blob& blob, Range range) const override
    {
        const Descriptor file(::open(path_of(blob.id).c_str(), O_RDONLY | O_CLOEXEC));
        if (file.number() < 0 && errno != ENOENT) fail("open blob", errno);
        if (file.number() < 0) return refuse(Refusal::not_found, "file.missing", blob.id.hex());
        struct stat kept {};
        if (::fstat(file.number(), &kept) != 0) fail("look at blob", errno);
        if (static_cast<std::uint64_t>(kept.st_size) != blob.size)
            return refuse(Refusal::conflict, "file.damaged", blob.id.hex());

        const auto first = std::min(range.first, blob.size);
        std::string bytes(std::min(range.size, blob.size - first), '\0');
        for (std::size_t have = 0; have < bytes.size();) {
            const auto got = ::pread(
                file.number(), bytes.data() + have, bytes.size() - have,
                static_cast<off_t>(first + have));
            if (got < 0 && errno == EINTR) continue;
            if (got < 0) fail("read blob", errno);
            if (got == 0) return refuse(Refusal::conflict, "file.damaged", blob.id.hex());
            have += static_cast<std::size_t>(got);
        }
        return bytes;
    }

    [[nodiscard]] bool exists(const BlobId& id) const override { return kept_size(id) >= 0; }

    void remove(const BlobId& id) override
    {
        if (::unlink(path_of(id).c_str()) == 0) return sync_folder(path_of(id).parent_path());
        if (errno != ENOENT) fail("remove blob", errno);
    }

private:
    [[nodiscard]] fs::path path_of(const BlobId& id) const
    {
        return m_root / id.hex().substr(0, 2) / id.hex().substr(2, 2) / id.hex();
    }

    /// Bytes of the kept blob; -1 when there is none.
    [[nodiscard]] std::int64_t kept_size(const BlobId& id) const
    {
        struct stat kept {};
        if (::stat(path_of(id).c_str(), &kept) == 0) return kept.st_size;
        if (errno != ENOENT) fail("look at blob", errno);
        return -1;
    }

    [[nodiscard]] Result<void> keep(Unfinished& file, const BlobId& id) const
    {
        const auto path = path_of(id);
        const auto folder = path.parent_path();
        std::error_code error;
        fs::create_directories(folder, error);
        if (error) return refuse_full("make blob folder", error.value());

        TRY(file.place(path));
        sync_folder(folder);
        sync_folder(folder.parent_path());
        sync_folder(m_root);
        return {};
    }

    fs::path m_root;
    fs::path m_unfinished;
};

}  // namespace

std::unique_ptr<BlobStore> open_blob_folder(const std::string& root)
{
    return std::make_unique<BlobFolder>(root);
}

}  // namespace sen::files
