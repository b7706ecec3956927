#include "base/json.hpp"

#include <fmt/format.h>

namespace sen::json {

void write_text(std::string& out, std::string_view text)
{
    constexpr std::string_view hex = "0123456789abcdef";
    out += '"';
    for (const char letter : text) {
        const auto byte = static_cast<unsigned char>(letter);
        switch (letter) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            if (byte >= 0x20) {
                out += letter;
                break;
            }
            out += "\\u00";
            out += hex[byte >> 4];
            out += hex[byte & 15];
        }
    }
    out += '"';
}

void write(std::string& out, double value) { fmt::format_to(std::back_inserter(out), "{}", value); }

}  // namespace sen::json
