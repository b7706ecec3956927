#include "files/samples_test.hpp"

#include <zip.h>

#include <stdexcept>

namespace sen::files::samples {

std::string pdf()
{
    return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
           "2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
           "xref\n0 3\n0000000000 65535 f \n0000000009 00000 n \n0000000054 00000 n \n"
           "trailer<</Size 3/Root 1 0 R>>\nstartxref\n99\n%%EOF\n";
}

std::string zip(const Members& members)
{
    zip_error_t error{};
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(target);
    zip_t* archive = zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, &error);
    for (const auto& [name, content] : members) {
        auto* source = zip_source_buffer(archive, content.data(), content.size(), 0);
        const auto at = zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8);
        if (at < 0) throw std::runtime_error(zip_strerror(archive));
        if (name == "mimetype")
            zip_set_file_compression(archive, static_cast<zip_uint64_t>(at), ZIP_CM_STORE, 0);
    }
    if (zip_close(archive) != 0) throw std::runtime_error(zip_strerror(archive));

    zip_stat_t stat;
    zip_source_stat(target, &stat);
    std::string bytes(stat.size, '\0');
    zip_source_open(target);
    zip_source_read(target, bytes.data(), bytes.size());
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

std::string ooxml(const std::string& main_type, const Members& more)
{
    Members members = {
        {"[Content_Types].xml", "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas."
                                "openxmlformats.org/package/2006/content-types\"><Override "
                                "PartName=\"/main.xml\" ContentType=\"" +
                                    main_type + "\"/></Types>"},
        {"_rels/.rels", "<Relationships/>"},
        {"main.xml", "<document/>"},
    };
    members.insert(members.end(), more.begin(), more.end());
    return zip(members);
}

std::string docx(const Members& more)
{
    return ooxml(
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", more);
}

std::string xlsx(const Members& more)
{
    return ooxml(
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", more);
}

std::string odt(const Members& more)
{
    Members members = {
        {"mimetype", "application/vnd.oasis.opendocument.text"},
        {"META-INF/manifest.xml", "<manifest/>"},
        {"content.xml", "<office:document-content/>"},
    };
    members.insert(members.end(), more.begin(), more.end());
    return zip(members);
}

}  // namespace sen::files::samples
