#pragma once

#include <string>

namespace sen::paperwork {

/// A PDF of Cairo's as it is handed out: it tells its language to screen readers and shows its
/// title, and holds no date of making, so that the same words make the same bytes.
std::string finished(const std::string& pdf);

}  // namespace sen::paperwork
