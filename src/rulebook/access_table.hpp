#pragma once

#include <array>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace sen::rulebook {

/// Whose work an account does. `anyone` is who has not signed in.
enum class Role {
    anyone,
    province,
    commune,
    council,
    advisor,
    producer,
    department,
    reader,
    inspector,
    admin,
};
constexpr auto names(Role)
{
    return std::array<std::string_view, 10>{"anyone",    "province", "commune",    "council",
                                            "advisor",   "producer", "department", "reader",
                                            "inspector", "admin"};
}

/// How far a permission reaches.
enum class Scope {
    none,
    own,      ///< what belongs to one's own producer, or is assigned to oneself
    commune,  ///< what belongs to one's own commune
    all,
};
constexpr auto names(Scope)
{
    return std::array<std::string_view, 4>{"none", "own", "commune", "all"};
}

/// data/law/access.json: action × role → scope. The only place where a permission is given.
class AccessTable {
public:
    /// Throws std::runtime_error naming the file and what is wrong in it.
    static AccessTable load(const std::string& file);

    /// `none` for what the table does not give. An action the table lacks is our mistake (CHECK).
    [[nodiscard]] Scope scope(std::string_view action, Role role) const;
    [[nodiscard]] bool knows(std::string_view action) const;
    /// The actions a role may do in any scope, sorted.
    [[nodiscard]] std::vector<std::string> actions(Role role) const;

private:
    std::map<std::string, std::array<Scope, names(Role{}).size()>, std::less<>> m_scopes;
};

}  // namespace sen::rulebook
