#include "paperwork/scopes.hpp"

namespace sen::paperwork {
namespace {

Found part(const Found& whole, std::string_view path)
{
    const auto dot = path.find('.');
    const auto name = path.substr(0, dot);
    const auto declared = whole.field->fields.find(name);
    if (declared == whole.field->fields.end() || whole.field->kind == "list") return {};
    Found found{&declared->second, nullptr, nullptr};
    if (whole.rows != nullptr && !whole.rows->empty()) {
        found.text = whole.rows->front().text_of(name);
        found.rows = whole.rows->front().rows_of(name);
    }
    return dot == std::string_view::npos ? found : part(found, path.substr(dot + 1));
}

}  // namespace

Found Scopes::look_up(std::string_view path) const
{
    const auto dot = path.find('.');
    const auto name = path.substr(0, dot);
    for (auto scope = m_scopes.rbegin(); scope != m_scopes.rend(); ++scope) {
        const auto declared = scope->fields->find(name);
        if (declared == scope->fields->end()) continue;
        Found found{&declared->second, nullptr, nullptr};
        if (scope->values != nullptr) {
            found.text = scope->values->text_of(name);
            found.rows = scope->values->rows_of(name);
        }
        return dot == std::string_view::npos ? found : part(found, path.substr(dot + 1));
    }
    return {};
}

std::size_t Scopes::row_number() const
{
    for (auto scope = m_scopes.rbegin(); scope != m_scopes.rend(); ++scope)
        if (scope->number != 0) return scope->number;
    return 0;
}

}  // namespace sen::paperwork
