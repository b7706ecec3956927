#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace sen::proof {

enum class Verdict {
    holds,
    wrong,
    note,  ///< could not be told from the file alone
};
constexpr auto names(Verdict) { return std::array<std::string_view, 3>{"ok", "WRONG", "note"}; }

/// One thing that was looked at, and what was found, in English.
struct Check {
    Verdict verdict = Verdict::holds;
    std::string what;  ///< "average", or the part that is meant: "sheets/02.json"
    std::string said;
};

/// Everything that was looked at, in order.
class Report {
public:
    void holds(std::string what, std::string said)
    {
        m_checks.push_back({Verdict::holds, std::move(what), std::move(said)});
    }
    void wrong(std::string what, std::string said)
    {
        m_wrong = true;
        m_checks.push_back({Verdict::wrong, std::move(what), std::move(said)});
    }
    void note(std::string what, std::string said)
    {
        m_checks.push_back({Verdict::note, std::move(what), std::move(said)});
    }
    /// Notes the first condition that is not met as wrong, else that the whole holds.
    struct Demand {
        bool met;
        std::string otherwise;
    };
    void demand(const std::string& what, std::string said, const std::vector<Demand>& demands);

    [[nodiscard]] bool is_sound() const { return !m_wrong; }
    [[nodiscard]] const std::vector<Check>& checks() const { return m_checks; }

private:
    std::vector<Check> m_checks;
    bool m_wrong = false;
};

}  // namespace sen::proof
