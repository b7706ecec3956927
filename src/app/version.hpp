#pragma once

namespace sen::app {

/// Of the program, by semantic versioning.
constexpr const char* version = "0.1.0";

}  // namespace sen::app
