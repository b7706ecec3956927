#pragma once

#include <string>

#include <gtest/gtest.h>

namespace sen::test {

/// The folder of golden files of this repository, "…/tests/golden/".
std::string golden_folder();

/// Whether `text` is what tests/golden/`name` holds; otherwise tells the first line that differs.
/// With SEN_TEST_APPROVE set (make approve) it writes the file instead, to be reviewed as a diff.
testing::AssertionResult is_golden(const std::string& name, const std::string& text);

}  // namespace sen::test
