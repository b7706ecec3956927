#include "http/page.hpp"

#include "base/result.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace sen::http {
namespace {

namespace fs = std::filesystem;

using Files = std::map<std::string, std::string, std::less<>>;

/// Every template's text by its path without the ending: "registry/product".
Files files_of(const std::string& folder)
{
    if (!fs::is_directory(folder)) throw std::runtime_error(folder + ": is no folder of templates");
    Files files;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file() || entry.path().extension() != ".html") continue;
        std::ifstream in(entry.path(), std::ios::binary);
        std::string text(std::istreambuf_iterator<char>(in), {});
        if (!in) throw std::runtime_error(entry.path().string() + ": cannot be read");
        const auto name = entry.path().lexically_relative(folder).replace_extension();
        files.emplace(name.generic_string(), std::move(text));
    }
    if (!files.contains("layout")) throw std::runtime_error(folder + ": has no layout.html");
    return files;
}

bool is_page(std::string_view name)
{
    const auto file = name.substr(name.rfind('/') + 1);
    return name != "layout" && !file.starts_with('_');
}

}  // namespace

Pages::Pages(std::string folder, WordsOf words, Reload reload)
    : m_folder(std::move(folder)), m_words(std::move(words)), m_reload(reload)
{
    load();
}

std::string Pages::page(std::string_view name, const View& view) const
{
    if (m_reload == Reload::each_time) return Pages(m_folder, m_words).page(name, view);
    const auto found = m_pages.find(name);
    CHECK(found != m_pages.end());
    return render(found->second, view);
}

Response Pages::answer(std::string_view name, const View& view, int status) const
{
    return {status, "text/html; charset=utf-8", page(name, view), {}, {}, {}};
}

void Pages::load()
{
    const auto files = files_of(m_folder);
    for (const auto& [page_name, text] : files) {
        if (!is_page(page_name)) continue;
        const auto find = [&files, page = page_name](std::string_view name) {
            const auto file = files.find(name == "content" ? std::string_view(page) : name);
            return file == files.end() ? std::optional<std::string>{} : file->second;
        };
        read_template(page_name, {m_words, find});  // so that what is wrong bears the page's name
        m_pages.emplace(page_name, read_template("layout", {m_words, find}));
    }
}

}  // namespace sen::http
