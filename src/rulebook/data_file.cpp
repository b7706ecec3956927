#include "rulebook/data_file.hpp"

#include <fstream>
#include <sstream>
#include <stdexcept>

#include <boost/json/parse.hpp>

namespace sen::rulebook {

std::string read_file(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file) unusable(path, "cannot be read");
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

boost::json::value read_json(const std::string& path)
{
    boost::json::error_code fault;
    auto value = boost::json::parse(read_file(path), fault);
    if (fault) unusable(path, fault.message());
    return value;
}

void unusable(const std::string& path, const std::string& what)
{
    throw std::runtime_error(path + ": " + what);
}

}  // namespace sen::rulebook
