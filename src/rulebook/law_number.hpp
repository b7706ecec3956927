#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/time.hpp"

namespace sen::rulebook {

/// A number of the law with the days it holds and where it is written.
struct LawNumber {
    std::int64_t value = 0;
    std::string unit;   ///< "months", "working_days", "days", "percent", "hundredths"
    std::string basis;  ///< "<document>#<article>" of data/law/documents.json, or "setting: …"
    Date from;
    std::optional<Date> to;  ///< the last day it holds; open when absent
};

/// data/law/rules.json: every number the program takes from the law, always asked for a date.
class LawNumbers {
public:
    /// Throws std::runtime_error naming the file and what is wrong in it.
    static LawNumbers load(const std::string& file);

    /// The value in force on that day. A key without one is our mistake (CHECK).
    [[nodiscard]] std::int64_t number(std::string_view key, Date on) const;

private:
    std::map<std::string, std::vector<LawNumber>, std::less<>> m_numbers;
};

}  // namespace sen::rulebook
