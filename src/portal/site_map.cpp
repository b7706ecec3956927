#include "http/template.hpp"
#include "portal/asking.hpp"
#include "search/catalogue.hpp"

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

/// Every public product and producer.
Result<void> append_records(
    std::string& xml, const search::Catalogue& catalogue, Date today, const std::string& base)
{
    search::ProductQuery products;
    products.today = today;
    TRY(catalogue.for_each(products, [&](const search::ProductSummary& product) {
        append(xml, base, "/san-pham/" + product.slug, product.updated_at.day().text());
    }));
    search::ProducerQuery producers;
    producers.limit = 1'000;
    do {
        const auto page = TRY(catalogue.find(producers));
        for (const auto& producer : page.items)
            append(xml, base, "/chu-the/" + producer.slug, producer.updated_at.day().text());
        producers.cursor = page.next;
    } while (producers.cursor);
    return {};
}

}  // namespace

std::string site_map(const search::Catalogue& catalogue, Date today, const std::string& base_url)
{
    std::string xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                      "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" "
                      "xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n";
    for (const auto* path : {"/", "/san-pham", "/chung-nhan", "/ket-qua"})
        append(xml, base_url, path, {});
    CHECK(append_records(xml, catalogue, today, base_url).has_value());
    return xml + "</urlset>\n";
}

std::string robots(const std::string& base_url)
{
    return "User-agent: *\nDisallow: /api/\nDisallow: /dang-nhap\nDisallow: /quan-ly\n\nSitemap: " +
           base_url + "/sitemap.xml\n";
}

}  // namespace sen::portal
