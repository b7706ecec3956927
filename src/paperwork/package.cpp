#include "paperwork/package.hpp"

#include <algorithm>
#include <ctime>
#include <memory>

#include <zip.h>

namespace sen::paperwork {
namespace {

constexpr std::size_t most_packed = 10U << 20;
constexpr std::size_t most_unpacked = 40U << 20;
constexpr zip_int64_t most_parts = 500;
constexpr std::size_t step = 64U << 10;
constexpr std::time_t dated = 315532800;  // 1980-01-01, the first day a ZIP knows

struct Discard {
    void operator()(zip_t* archive) const { zip_discard(archive); }
    void operator()(zip_file_t* file) const { zip_fclose(file); }
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};
using Archive = std::unique_ptr<zip_t, Discard>;
using Source = std::unique_ptr<zip_source_t, Discard>;

tl::unexpected<Refusal> damaged(const std::string& part = {})
{
    return refuse(Refusal::invalid, "paperwork.damaged", part);
}

tl::unexpected<Refusal> too_large() { return refuse(Refusal::too_large, "paperwork.too_large"); }

/// One part; `room` is what may still be unpacked.
Result<std::string> read_part(zip_t* archive, zip_uint64_t index, std::size_t& room)
{
    const std::unique_ptr<zip_file_t, Discard> file(zip_fopen_index(archive, index, 0));
    if (!file) return damaged();
    std::string bytes;
    for (;;) {
        const auto had = bytes.size();
        bytes.resize(had + step);
        const auto got = zip_fread(file.get(), bytes.data() + had, step);
        if (got < 0) return damaged();
        bytes.resize(had + static_cast<std::size_t>(got));
        if (got == 0) return bytes;
        if (static_cast<std::size_t>(got) > room) return too_large();
        room -= static_cast<std::size_t>(got);
    }
}

bool add_part(zip_t* archive, const std::string& name, const std::string& bytes)
{
    Source source(zip_source_buffer(archive, bytes.data(), bytes.size(), 0));
    if (!source) return false;
    const auto index = zip_file_add(archive, name.c_str(), source.get(), ZIP_FL_ENC_UTF_8);
    if (index < 0) return false;
    source.release();  // the archive's now
    const auto at = static_cast<zip_uint64_t>(index);
    return zip_file_set_mtime(archive, at, dated, 0) == 0 &&
           zip_set_file_compression(archive, at, ZIP_CM_DEFLATE, 6) == 0;
}

std::string read_all(zip_source_t* source)
{
    zip_stat_t stat;
    CHECK(zip_source_stat(source, &stat) == 0 && (stat.valid & ZIP_STAT_SIZE) != 0);
    std::string bytes(stat.size, '\0');
    CHECK(zip_source_open(source) == 0);
    const auto got = zip_source_read(source, bytes.data(), bytes.size());
    zip_source_close(source);
    CHECK(got == static_cast<zip_int64_t>(bytes.size()));
    return bytes;
}

}  // namespace

const std::string* Package::part(std::string_view name) const
{
    const auto found = std::find_if(
        parts.begin(), parts.end(), [&](const auto& each) { return each.first == name; });
    return found == parts.end() ? nullptr : &found->second;
}

void Package::put(std::string name, std::string bytes)
{
    for (auto& [known, held] : parts) {
        if (known != name) continue;
        held = std::move(bytes);
        return;
    }
    parts.emplace_back(std::move(name), std::move(bytes));
}

Result<Package> unpack(std::string_view bytes)
{
    if (bytes.size() > most_packed) return too_large();
    zip_error_t error;
    zip_error_init(&error);
    Source source(zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error));
    if (!source) return damaged();
    const Archive archive(zip_open_from_source(source.get(), ZIP_RDONLY, &error));
    if (!archive) return damaged();
    source.release();  // the archive's now
    const auto count = zip_get_num_entries(archive.get(), 0);
    if (count > most_parts) return too_large();

    Package package;
    auto room = most_unpacked;
    for (zip_int64_t index = 0; index < count; ++index) {
        const auto at = static_cast<zip_uint64_t>(index);
        const auto* name = zip_get_name(archive.get(), at, 0);
        if (name == nullptr) return damaged();
        package.parts.emplace_back(name, TRY(read_part(archive.get(), at, room)));
    }
    return package;
}

Result<std::string> pack(const Package& package)
{
    std::size_t total = 0;
    for (const auto& [name, bytes] : package.parts)
        total += bytes.size();
    if (total > most_unpacked) return too_large();

    zip_error_t error;
    zip_error_init(&error);
    const Source target(zip_source_buffer_create(nullptr, 0, 0, &error));
    CHECK(target);
    zip_source_keep(target.get());
    Archive archive(zip_open_from_source(target.get(), ZIP_TRUNCATE, &error));
    if (!archive) zip_source_free(target.get());
    CHECK(archive);
    for (const auto& [name, bytes] : package.parts)
        CHECK(add_part(archive.get(), name, bytes));
    CHECK(zip_close(archive.get()) == 0);
    archive.release();
    return read_all(target.get());
}

}  // namespace sen::paperwork
