#include "trace/linkset.hpp"

#include <algorithm>
#include <map>

#include "base/json.hpp"
#include "trace/query_fields.hpp"

namespace sen::trace {
namespace {

constexpr std::string_view vocabulary = "https://ref.gs1.org/voc/";

json::Raw target(const Link& link)
{
    return json::Object{}
        .set("href", link.href)
        .set("title", link.title)
        .set("type", "text/html")
        .set("hreflang", std::vector<std::string>{link.language})
        .raw();
}

/// How much a reader wants a language, by Accept-Language (RFC 9110): 0 to 1.
double wish_for(std::string_view language, std::string_view languages)
{
    double of_all = 0;
    while (!languages.empty()) {
        auto part = languages.substr(0, languages.find(','));
        languages.remove_prefix(std::min(languages.size(), part.size() + 1));
        while (part.starts_with(' '))
            part.remove_prefix(1);
        const auto quality = part.find(";q=");
        const auto name = part.substr(0, quality);
        const double wish =
            quality == std::string_view::npos ? 1 : number_in(part.substr(quality + 3)).value_or(0);
        if (name.substr(0, name.find('-')) == language) return wish;
        if (name == "*") of_all = wish;
    }
    return of_all;
}

}  // namespace

std::string Linkset::json() const
{
    std::map<std::string, std::vector<json::Raw>> by_type;
    by_type["defaultLink"].push_back(
        json::Object{}.set("href", links.front().href).set("title", links.front().title).raw());
    for (const auto& link : links)
        by_type[link.type].push_back(target(link));
    json::Object context;
    context.set("anchor", anchor).set("itemDescription", item);
    for (const auto& [type, targets] : by_type)
        context.set(std::string(vocabulary) + type, targets);
    return json::Object{}.set("linkset", std::vector<json::Raw>{context.raw()}).text();
}

const Link* Linkset::choose(std::string_view type, std::string_view languages) const
{
    if (type.empty() || type == "defaultLink") return &links.front();
    const Link* best = nullptr;
    double most = -1;
    for (const auto& link : links) {
        if (link.type != type) continue;
        const auto wish = wish_for(link.language, languages);
        if (wish <= most) continue;
        most = wish;
        best = &link;
    }
    return best;
}

Linkset links_of(
    const store::ScannedProduct& product, const DigitalLink& link, const std::string& base_url,
    const rulebook::Rulebook& rules)
{
    const auto page = "/san-pham/" + product.slug;
    const auto title = [&](rulebook::Language language) {
        return rules.words(language).text("digital_link.product_page", product.name);
    };
    return {
        base_url + link.path(link.keys.size()),
        product.name,
        {{"pip", base_url + page, title(rulebook::Language::vi), "vi"},
         {"pip", base_url + "/en" + page, title(rulebook::Language::en), "en"}}};
}

std::string_view link_type(std::string_view text)
{
    for (const std::string_view prefix :
         {"gs1:", "https://ref.gs1.org/voc/", "https://gs1.org/voc/", "https://www.gs1.org/voc/"})
        if (text.starts_with(prefix)) return text.substr(prefix.size());
    return text;
}

}  // namespace sen::trace
