#pragma once

#include <map>
#include <string>

#include "http/message.hpp"
#include "http/page.hpp"
#include "portal/asking.hpp"

namespace sen::portal {

/// What stands around every page: the head, the way to other pages, the notice of a demo.
class Frame {
public:
    struct Parts {
        const rulebook::Rulebook& rules;
        std::string share;
        std::string base_url;
        bool demo = false;
    };
    /// Throws std::runtime_error naming a template that is wrong.
    explicit Frame(Parts);

    /// The whole page, or the redirection.
    [[nodiscard]] http::Response answer(const Speaker&, const Made&) const;
    [[nodiscard]] const std::string& base_url() const { return m_parts.base_url; }

private:
    void set_links(http::View&, const Speaker&, const Made&) const;
    [[nodiscard]] std::string asset(const std::string& name) const;

    Parts m_parts;
    std::map<std::string, std::string> m_assets;  ///< where the built files are, by name
    std::string m_province;
    std::string m_province_en;
    http::Pages m_vietnamese;
    http::Pages m_english;
};

}  // namespace sen::portal
