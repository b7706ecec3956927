#pragma once

#include <string>

#include "paperwork/values.hpp"

namespace sen::paperwork {

/// A document's values as the samples of data/paperwork/fields.json; each list has `rows` rows.
Values sample_values(const std::string& document, int rows = 2);

/// What another program says to a file of those bytes: each "{}" in the command is its path.
std::string told_by(const std::string& command, const std::string& bytes);

}  // namespace sen::paperwork
