#pragma once

#include <map>
#include <string>
#include <string_view>

namespace sen::paperwork {

/// A name that a document may print, from data/paperwork/fields.json.
struct Field {
    std::string kind = "text";  ///< text, number, points, date, flag, list or group
    std::map<std::string, Field, std::less<>> fields;  ///< of a list, a group or a date
};
using Fields = std::map<std::string, Field, std::less<>>;

/// The values of every document by its name. Throws std::runtime_error naming the file.
std::map<std::string, Fields, std::less<>> read_fields(const std::string& path);

}  // namespace sen::paperwork
