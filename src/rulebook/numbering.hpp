#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace sen::rulebook {

/// data/law/numbering.json: how the numbers of our registers are written.
class Numbering {
public:
    /// Throws std::runtime_error naming the file and what is wrong in it.
    static Numbering load(const std::string& file);

    /// The number of a register ("certificate") as it is written: 7 of 2026 is "7/2026/OCOP-ĐT".
    /// A register the file lacks is our mistake (CHECK).
    [[nodiscard]] std::string text(std::string_view reg, std::int64_t n, int year) const;

private:
    std::map<std::string, std::string, std::less<>> m_formats;
};

}  // namespace sen::rulebook
