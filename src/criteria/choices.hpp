#pragma once

#include <string_view>

#include "criteria/score.hpp"

namespace sen::criteria {

/// Reads {"choices": {"1.1": 2, …}}: at most 64 KiB, no key twice, positions 0 to 99.
/// Refuses "choices.too_large", "choices.not_json", "choices.duplicate_key",
/// "choices.not_an_object", "choices.unknown_key", "choices.not_a_position"; the subject is the key
/// meant.
Result<Choices> read_choices(std::string_view text);

}  // namespace sen::criteria
