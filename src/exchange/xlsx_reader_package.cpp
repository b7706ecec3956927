#include "exchange/xlsx_reader_package.hpp"

#include <algorithm>

#include <zip.h>

#include "exchange/xlsx_reader_inflate.hpp"

namespace sen::exchange {
namespace {

constexpr std::int64_t ratio_from = 1 << 20;
constexpr std::size_t most_relations = 10'000;

tl::unexpected<Refusal> damaged(const std::string& part)
{
    return refuse(Refusal::malformed, "import.damaged", part);
}

/// "xl/workbook.xml" with "../a/b.xml" is "a/b.xml"; with "/c.xml" it is "c.xml".
std::string resolved(const std::string& part, std::string target)
{
    std::replace(target.begin(), target.end(), '\\', '/');
    if (target.starts_with('/')) return target.substr(1);
    auto folder = part.substr(0, part.rfind('/') == std::string::npos ? 0 : part.rfind('/'));
    while (target.starts_with("../")) {
        target.erase(0, 3);
        folder.resize(folder.rfind('/') == std::string::npos ? 0 : folder.rfind('/'));
    }
    return folder.empty() ? target : folder + '/' + target;
}

/// Unpacks, and compares the whole with what the directory says of it.
XmlScanner::Fill unpacked(XmlScanner::Fill packed, std::string part, std::uint32_t checksum)
{
    const auto inflater = std::make_shared<Inflater>(std::move(packed));
    return [inflater, part = std::move(part),
            checksum](char* into, std::size_t size) -> Result<std::size_t> {
        const auto got = TRY(inflater->read(into, size));
        if (got == 0 && inflater->checksum() != checksum) return damaged(part);
        return got;
    };
}

}  // namespace

void Package::Discard::operator()(zip* archive) const { zip_discard(archive); }

Result<Package> Package::open(const Source& source, const Limits& limits)
{
    Package package;
    package.m_limits = &limits;
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* bytes =
        source.path.empty()
            ? zip_source_buffer_create(source.bytes.data(), source.bytes.size(), 0, &error)
            : zip_source_file_create(source.path.c_str(), 0, -1, &error);
    if (bytes != nullptr) {
        zip_stat_t stat;
        if (zip_source_stat(bytes, &stat) == 0)
            package.m_size = static_cast<std::int64_t>(stat.size);
        package.m_zip.reset(zip_open_from_source(bytes, ZIP_RDONLY, &error));
        if (!package.m_zip) zip_source_free(bytes);
    }
    zip_error_fini(&error);
    if (!package.m_zip) return damaged({});
    const auto parts = zip_get_num_entries(package.m_zip.get(), 0);
    if (parts < 0 || static_cast<std::size_t>(parts) > limits.parts)
        return refuse(Refusal::too_large, "import.zip_bomb");
    return package;
}

bool Package::has(const std::string& part) const
{
    return zip_name_locate(m_zip.get(), part.c_str(), ZIP_FL_NOCASE) >= 0;
}

Result<XmlScanner> Package::scan(const std::string& part)
{
    const auto index = zip_name_locate(m_zip.get(), part.c_str(), ZIP_FL_NOCASE);
    zip_stat_t stat;
    if (index < 0 || zip_stat_index(m_zip.get(), static_cast<zip_uint64_t>(index), 0, &stat) != 0)
        return damaged(part);
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE)
        return refuse(Refusal::invalid, "import.encrypted");
    const bool is_packed = stat.comp_method == ZIP_CM_DEFLATE;
    if (!is_packed && stat.comp_method != ZIP_CM_STORE) return damaged(part);
    // Shared because std::function copies what it holds.
    const std::shared_ptr<zip_file> file(
        zip_fopen_index(
            m_zip.get(), static_cast<zip_uint64_t>(index), is_packed ? ZIP_FL_COMPRESSED : 0),
        [](zip_file* opened) {
            if (opened != nullptr) zip_fclose(opened);
        });
    if (!file) return damaged(part);
    auto bytes = [file, part](char* into, std::size_t size) -> Result<std::size_t> {
        const auto got = zip_fread(file.get(), into, size);
        if (got < 0) return damaged(part);
        return static_cast<std::size_t>(got);
    };
    const auto packed = std::min(static_cast<std::int64_t>(stat.comp_size), m_size);
    XmlScanner::Fill plain = std::move(bytes);
    if (is_packed) plain = unpacked(std::move(plain), part, stat.crc);
    return XmlScanner(watched(std::move(plain), packed), m_limits->xml_depth);
}

/// Gives the bytes on as long as they stay within the limits.
XmlScanner::Fill Package::watched(XmlScanner::Fill bytes, std::int64_t packed)
{
    return [this, bytes = std::move(bytes), packed, unpacked = std::int64_t{0}](
               char* into, std::size_t size) mutable -> Result<std::size_t> {
        const auto got = TRY(bytes(into, size));
        unpacked += static_cast<std::int64_t>(got);
        m_inflated += static_cast<std::int64_t>(got);
        if (unpacked > ratio_from && unpacked / m_limits->inflate_ratio > packed)
            return refuse(Refusal::too_large, "import.zip_bomb");
        if (m_inflated > m_limits->inflated_bytes)
            return refuse(Refusal::too_large, "import.too_large");
        return got;
    };
}

Result<std::unordered_map<std::string, Relation>>
relations(Package& package, const std::string& part)
{
    const auto slash = part.rfind('/');
    const auto cut = slash == std::string::npos ? 0 : slash + 1;
    auto xml = TRY(package.scan(part.substr(0, cut) + "_rels/" + part.substr(cut) + ".rels"));
    std::unordered_map<std::string, Relation> found;
    for (;;) {
        const auto event = TRY(xml.next());
        if (event == XmlScanner::Event::end) return found;
        if (event != XmlScanner::Event::open || xml.name() != "Relationship") continue;
        if (xml.attribute("TargetMode") == "External") continue;
        if (found.size() == most_relations) return damaged(part);
        const auto type = xml.attribute("Type");
        found[xml.attribute("Id")] = {
            type.substr(type.rfind('/') + 1), resolved(part, xml.attribute("Target"))};
    }
}

}  // namespace sen::exchange
