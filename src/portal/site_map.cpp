#include "http/template.hpp"
#include "portal/asking.hpp"

namespace sen::portal {
namespace {

void append_link(
    std::string& xml, std::string_view language, const std::string& base, const std::string& path)
{
    xml.append("<xhtml:link rel=\"alternate\" hreflang=\"").append(language).append("\" href=\"");
    http::append_escaped(xml, base + path);
    xml += "\"/>";
}

/// One page in both languages, each naming both.
void append(
    std::string& xml, const std::string& base, const std::string& path, const std::string& day)
{
    const auto english = path == "/" ? std::string("/en") : "/en" + path;
    for (const auto* address : {&path, &english}) {
        xml += "<url><loc>";
        http::append_escaped(xml, base + *address);
        xml += "</loc>";
        if (!day.empty()) xml.append("<lastmod>").append(day).append("</lastmod>");
        append_link(xml, "vi", base, path);
        append_link(xml, "en", base, english);
        xml += "</url>\n";
    }
}

}  // namespace

std::string site_map(const Shelf& shelf, const std::string& base_url)
{
    std::string xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                      "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" "
                      "xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n";
    for (const auto* path : {"/", "/san-pham", "/chung-nhan"})
        append(xml, base_url, path, {});
    for (const auto& product : shelf.items)
        append(xml, base_url, "/san-pham/" + product.slug, product.updated_at.day().text());
    for (const auto& producer : shelf.producers)
        append(xml, base_url, "/chu-the/" + producer.slug, producer.updated_at.day().text());
    return xml + "</urlset>\n";
}

std::string robots(const std::string& base_url)
{
    return "User-agent: *\nDisallow: /api/\nDisallow: /dang-nhap\nDisallow: /quan-ly\n\nSitemap: " +
           base_url + "/sitemap.xml\n";
}

}  // namespace sen::portal
