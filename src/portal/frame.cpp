#include "portal/frame.hpp"

#include <filesystem>

#include <boost/json.hpp>

#include "places/names.hpp"
#include "rulebook/data_file.hpp"

namespace sen::portal {
namespace {

using http::View;

http::WordsOf words_in(const rulebook::Rulebook& rules, Language language)
{
    return [&words = rules.words(language)](std::string_view key) -> std::optional<std::string> {
        if (!words.knows(key)) return std::nullopt;
        return words.text(key);
    };
}

/// web/dist/assets.json, which the build of the screens writes; empty before that.
std::map<std::string, std::string> built_assets(const std::string& share)
{
    std::map<std::string, std::string> assets;
    const auto file = share + "/web/dist/assets.json";
    if (!std::filesystem::exists(file)) return assets;
    const auto json = rulebook::read_json(file);
    if (!json.is_object()) rulebook::unusable(file, "is not an object");
    for (const auto& [name, address] : json.get_object())
        if (address.is_string()) assets.emplace(name, address.get_string());
    return assets;
}

}  // namespace

Frame::Frame(Parts parts)
    : m_parts(std::move(parts)), m_assets(built_assets(m_parts.share)),
      m_vietnamese(m_parts.share + "/views", words_in(m_parts.rules, Language::vi)),
      m_english(m_parts.share + "/views", words_in(m_parts.rules, Language::en))
{
    while (m_parts.base_url.ends_with('/'))
        m_parts.base_url.pop_back();
    if (const auto* province = places::own_province(m_parts.rules.places)) {
        m_province = province->name;
        m_province_en = province->name_en.value_or(province->name);
    }
}

http::Response Frame::answer(const Speaker& speaker, const Made& made) const
{
    if (!made.location.empty()) {
        http::Response response;
        response.status = 303;
        response.with("Location", made.location).with("Cache-Control", "no-store");
        return response;
    }
    auto view = made.view;
    const auto& province = speaker.is_english() ? m_province_en : m_province;
    view.set("lang", speaker.code())
        .set("is_english", speaker.is_english())
        .set("site_name", speaker.words("portal.site_name", {{"province", province}}))
        .set("headline", speaker.words("portal.home.headline", {{"province", province}}))
        .set("stylesheet", asset("public.css"))
        .set("icon", asset("lotus.svg"))
        .set("demo", m_parts.demo)
        .set("is_error", made.status >= 400);
    set_links(view, speaker, made);
    const auto& pages = speaker.is_english() ? m_english : m_vietnamese;
    return pages.answer(made.page, view, made.status);
}

void Frame::set_links(View& view, const Speaker& speaker, const Made& made) const
{
    const Speaker vietnamese(m_parts.rules, Language::vi);
    const Speaker english(m_parts.rules, Language::en);
    view.set("to_home", speaker.address("/"))
        .set("to_products", speaker.address("/san-pham"))
        .set("to_certificate", speaker.address("/chung-nhan"))
        .set("to_results", speaker.address("/ket-qua"));
    const auto path = made.path.empty() ? std::string("/") : made.path;
    view.set("in_vietnamese", path).set("in_english", english.address(path));
    view.set("url_vi", m_parts.base_url + path)
        .set("url_en", m_parts.base_url + english.address(path))
        .set("url", m_parts.base_url + speaker.address(path));
    if (const auto* picture = view.find("picture"); picture != nullptr && picture->is_there())
        view.set("share_picture", m_parts.base_url + picture->text());
}

std::string Frame::asset(const std::string& name) const
{
    const auto found = m_assets.find(name);
    return found == m_assets.end() ? "/assets/" + name : found->second;
}

}  // namespace sen::portal
