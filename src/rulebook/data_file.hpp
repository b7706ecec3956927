#pragma once

#include <string>

#include <boost/json/value.hpp>

namespace sen::rulebook {

/// The whole of a text file. Throws std::runtime_error naming it when it cannot be read.
std::string read_file(const std::string& path);

/// A JSON file of data/. Throws std::runtime_error naming the file and the place of the fault.
boost::json::value read_json(const std::string& path);

/// Throws std::runtime_error: "data/law/access.json: <what>".
[[noreturn]] void unusable(const std::string& path, const std::string& what);

}  // namespace sen::rulebook
