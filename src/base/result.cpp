#include "base/result.hpp"

#include <stdexcept>

namespace sen {

void broken(const char* condition, const char* file, int line)
{
    throw std::logic_error(
        std::string("CHECK failed: ") + condition + " at " + file + ":" + std::to_string(line));
}

}  // namespace sen
