#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "base/text.hpp"
#include "http/form.hpp"

/// What reading a form and reading a query share.
namespace sen::http {

/// "form.invalid" with the faults.
tl::unexpected<Refusal> refuse_fields(std::vector<FieldFault> faults);

/// The cleaned text. Refuses what clean() refuses, "form.required", "form.too_short" and
/// "form.too_long".
Result<std::string> checked_text(std::string_view raw, Length, Lines);

}  // namespace sen::http
