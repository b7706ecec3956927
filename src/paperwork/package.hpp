#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.hpp"

namespace sen::paperwork {

/// A .docx as its parts: name and bytes, in the order of the file.
struct Package {
    std::vector<std::pair<std::string, std::string>> parts;

    [[nodiscard]] const std::string* part(std::string_view name) const;
    /// Replaces a part, or adds it at the end.
    void put(std::string name, std::string bytes);
};

/// Unpacks a .docx of at most 10 MB, 500 parts, 40 MB unpacked. Refuses "paperwork.damaged" when
/// it is no ZIP or a part is unreadable, and "paperwork.too_large" past a cap.
Result<Package> unpack(std::string_view bytes);

/// Packs it; equal parts give equal bytes. Refuses "paperwork.too_large" past 40 MB.
Result<std::string> pack(const Package&);

}  // namespace sen::paperwork
