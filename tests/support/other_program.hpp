#pragma once

#include <string>

namespace sen::test {

/// What another program says of these bytes, on both its outputs: each "{}" in the command is the
/// path of a file that holds them while it runs.
std::string told_by(const std::string& command, const std::string& bytes);

/// The same words however a program broke its lines: on one line with single blanks.
std::string on_one_line(std::string text);

}  // namespace sen::test
