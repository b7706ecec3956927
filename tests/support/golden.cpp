#include "support/golden.hpp"

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <sstream>

#include "support/databases.hpp"

namespace sen::test {
namespace {

testing::AssertionResult first_difference(const std::string& approved, const std::string& text)
{
    std::istringstream before(approved);
    std::istringstream after(text);
    std::string old_line;
    std::string new_line;
    for (int number = 1;; ++number) {
        const bool is_old = static_cast<bool>(std::getline(before, old_line));
        const bool is_new = static_cast<bool>(std::getline(after, new_line));
        if (is_old && is_new && old_line == new_line) continue;
        if (!is_old && !is_new) return testing::AssertionFailure() << "its last line break";
        return testing::AssertionFailure()
               << "line " << number << "\n- " << (is_old ? old_line : "(the end)") << "\n+ "
               << (is_new ? new_line : "(the end)") << "\nif this is meant: make approve";
    }
}

}  // namespace

std::string golden_folder() { return migrations_folder() + "/../tests/golden/"; }

testing::AssertionResult is_golden(const std::string& name, const std::string& text)
{
    const auto path = golden_folder() + name;
    if (std::getenv("SEN_TEST_APPROVE") != nullptr) {
        std::ofstream(path, std::ios::binary) << text;
        return testing::AssertionSuccess();
    }
    std::ifstream file(path, std::ios::binary);
    const std::string approved(std::istreambuf_iterator<char>(file), {});
    if (approved == text) return testing::AssertionSuccess();
    return first_difference(approved, text) << " (tests/golden/" << name << ")";
}

}  // namespace sen::test
