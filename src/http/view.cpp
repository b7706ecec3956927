#include "http/view.hpp"

#include <fmt/format.h>

namespace sen::http {

View& View::set(std::string name, View value)
{
    m_kind = Kind::object;
    m_names.push_back(std::move(name));
    m_items.push_back(std::move(value));
    return *this;
}

const View* View::find(std::string_view name) const
{
    for (std::size_t i = 0; i < m_names.size(); ++i)
        if (m_names[i] == name) return &m_items[i];
    return nullptr;
}

bool View::is_there() const
{
    if (m_kind == Kind::text) return !m_text.empty();
    if (m_kind == Kind::list) return !m_items.empty();
    return m_kind != Kind::nothing;
}

View view_of(double number) { return {fmt::format("{}", number)}; }

}  // namespace sen::http
