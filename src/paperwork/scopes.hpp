#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "paperwork/fields.hpp"
#include "paperwork/values.hpp"

namespace sen::paperwork {

/// What a name means at one height: declared names, and their values when known.
struct Scope {
    const Fields* fields = nullptr;
    const Values* values = nullptr;
    std::size_t number = 0;  ///< of a row, from 1; 0 outside lists
};

/// A name found.
struct Found {
    const Field* field = nullptr;  ///< null when nobody declares it
    const std::string* text = nullptr;
    const std::vector<Values>* rows = nullptr;

    [[nodiscard]] bool is_known() const
    {
        return (text != nullptr && !text->empty()) || (rows != nullptr && !rows->empty());
    }
};

/// The heights a tag stands in, the document first. The declaration decides which of them a name
/// means, not what is known: a product without a number never borrows the number of the document
/// around it.
class Scopes {
public:
    explicit Scopes(const Scope& document) : m_scopes{document} {}

    void enter(const Scope& scope) { m_scopes.push_back(scope); }
    void leave() { m_scopes.pop_back(); }
    [[nodiscard]] const Scope& innermost() const { return m_scopes.back(); }

    /// "product", or "representative.name" for a part.
    [[nodiscard]] Found look_up(std::string_view path) const;
    /// Of the nearest list, from 1; 0 outside lists.
    [[nodiscard]] std::size_t row_number() const;

private:
    std::vector<Scope> m_scopes;
};

}  // namespace sen::paperwork
