#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/result.hpp"
#include "base/time.hpp"

namespace sen::exchange {

/// One cell on its way out. Text must be valid UTF-8 and outlive the call.
using Value = std::variant<std::monostate, std::string_view, std::int64_t, double, bool, Date>;
using Values = std::vector<Value>;

/// Takes a written piece; a refusal (the reader went away) ends the writing and is passed on.
using Sink = std::function<Result<void>(std::string_view)>;

}  // namespace sen::exchange
