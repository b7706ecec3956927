#pragma once

#include <string>

#include "paperwork/values.hpp"

namespace sen::paperwork {

/// A document's values as the samples of data/paperwork/fields.json; each list has `rows` rows.
Values sample_values(const std::string& document, int rows = 2);

}  // namespace sen::paperwork
