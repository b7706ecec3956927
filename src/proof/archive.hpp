#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

namespace sen::proof {

/// One file inside a proof.
struct Part {
    std::string name;
    std::string bytes;
};

constexpr std::size_t largest_archive = 64U << 20U;  ///< bytes
constexpr std::size_t most_parts = 200;

/// The parts as a ZIP file that any program opens. Nothing is compressed and every field has one
/// permitted value (docs/proof.md), so the same parts always make the same bytes.
std::string archive_of(const std::vector<Part>&);

/// The parts of an archive, in its order. Only what is needed to find them is looked at; the rest
/// is for deviation(). Refuses "proof.unreadable" with what is wrong in English as the subject.
Result<std::vector<Part>> parts_of(std::string_view archive);

/// Where the archive is not what archive_of() makes of its parts: "byte 26, header of
/// result.json"; nothing when every byte is.
std::optional<std::string> deviation(std::string_view archive, const std::vector<Part>&);

}  // namespace sen::proof
