#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "http/message.hpp"
#include "http/template.hpp"

namespace sen::http {

/// Finds the words of a key in one language; nothing when it has none.
using WordsOf = std::function<std::optional<std::string>(std::string_view key)>;

/// Whether templates are read again for every page, as is handy while writing them.
enum class Reload { never, each_time };

/// The templates below a folder in one language; template.hpp says how they are written.
/// `registry/product.html` is the page "registry/product", set into `layout.html` where that says
/// {{> content}}; page and layout are filled from the same view. A file whose name begins with "_"
/// is a partial: {{> registry/_card}} includes registry/_card.html.
class Pages {
public:
    /// Reads and checks every template. Throws std::runtime_error naming the file, the line and
    /// what is wrong: an unknown partial, missing words, a section that is not closed.
    Pages(std::string folder, WordsOf words, Reload reload = Reload::never);

    /// The whole page. An unknown name is our own mistake (CHECK). From any thread.
    [[nodiscard]] std::string page(std::string_view name, const View&) const;
    /// page() as an answer of type text/html.
    [[nodiscard]] Response answer(std::string_view name, const View&, int status = 200) const;
    [[nodiscard]] bool has(std::string_view name) const { return m_pages.contains(name); }

private:
    void load();

    std::string m_folder;
    WordsOf m_words;
    Reload m_reload;
    std::map<std::string, Template, std::less<>> m_pages;
};

}  // namespace sen::http
