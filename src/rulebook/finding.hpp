#pragma once

#include <string>

namespace sen::rulebook {

/// Something wrong in a file of data/, for the officer who wrote it.
struct Finding {
    std::string file;    ///< "QD26-03.json"
    std::string at;      ///< a JSON path "$.parts[0].points", or the code of a criterion
    std::string code;    ///< "json.unknown_key", "points.part"
    std::string detail;  ///< the values that disagree, in English; may be empty
};

/// One line: "QD26-03.json: $.parts[0]: json.unknown_key: colour".
inline std::string line(const Finding& finding)
{
    const auto tail = [](const std::string& text) { return text.empty() ? "" : ": " + text; };
    return finding.file + tail(finding.at) + ": " + finding.code + tail(finding.detail);
}

}  // namespace sen::rulebook
