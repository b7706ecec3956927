#include "base/json.hpp"

#include <fmt/format.h>

namespace sen::json {
namespace {

void escape(std::string& out, unsigned char byte)
{
    constexpr std::string_view hex = "0123456789abcdef";
    switch (byte) {
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
        out += "\\u00";
        out += hex[byte >> 4];
        out += hex[byte & 15];
    }
}

}  // namespace

void write_text(std::string& out, std::string_view text)
{
    out += '"';
    std::size_t plain = 0;  // where the run of letters that stay as they are begins
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte >= 0x20 && byte != '"' && byte != '\\') continue;
        out.append(text, plain, i - plain);
        escape(out, byte);
        plain = i + 1;
    }
    out.append(text, plain);
    out += '"';
}

void write(std::string& out, double value) { fmt::format_to(std::back_inserter(out), "{}", value); }

}  // namespace sen::json
