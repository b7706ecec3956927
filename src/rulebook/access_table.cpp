#include "rulebook/access_table.hpp"

#include <boost/json.hpp>

#include "base/fields.hpp"
#include "base/result.hpp"
#include "rulebook/data_file.hpp"

namespace sen::rulebook {

AccessTable AccessTable::load(const std::string& file)
{
    AccessTable table;
    const auto json = read_json(file);
    for (const auto& [action, row] : json.as_object()) {
        auto& scopes = table.m_scopes[std::string(action)];
        scopes.fill(Scope::none);
        for (const auto& [role_name, scope_name] : row.as_object()) {
            const auto [role, known_role] = value_of<Role>(role_name);
            const auto [scope, known_scope] = value_of<Scope>(scope_name.as_string());
            if (!known_role || !known_scope)
                unusable(file, std::string(action) + ": " + std::string(role_name));
            scopes[static_cast<std::size_t>(role)] = scope;
        }
    }
    return table;
}

Scope AccessTable::scope(std::string_view action, Role role) const
{
    const auto found = m_scopes.find(action);
    CHECK(found != m_scopes.end());
    const auto anybody = found->second[static_cast<std::size_t>(Role::anyone)];
    const auto given = found->second[static_cast<std::size_t>(role)];
    return given == Scope::none ? anybody : given;
}

bool AccessTable::knows(std::string_view action) const
{
    return m_scopes.find(action) != m_scopes.end();
}

std::vector<std::string> AccessTable::actions(Role role) const
{
    std::vector<std::string> granted;
    for (const auto& [action, scopes] : m_scopes)
        if (scope(action, role) != Scope::none) granted.push_back(action);
    return granted;
}

}  // namespace sen::rulebook
