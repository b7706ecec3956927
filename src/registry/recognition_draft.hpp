#pragma once

#include "registry/recognition.hpp"

namespace sen::registry {

/// The draft with its id and, where they are empty, its certificate code and, for a known day of
/// decision, the last day of its term.
Recognition completed(const Call&, Recognition draft);

}  // namespace sen::registry
