#include "exchange/table.hpp"

#include <algorithm>

#include "exchange/csv.hpp"
#include "exchange/xlsx_reader.hpp"

namespace sen::exchange {
namespace {

constexpr std::string_view zip_start = "PK\x03\x04";
constexpr std::string_view ole_start = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
constexpr std::string_view encrypted_stream("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e", 31);

/// Whether a file's start is that of a picture, a page, a program: nothing with rows in it.
bool is_other(std::string_view start)
{
    constexpr std::string_view others[] = {"%PDF",       "\x89PNG",    "\xFF\xD8\xFF", "GIF8",
                                           "\x1F\x8B",   "7z\xBC\xAF", "Rar!",         "{\\rtf",
                                           "\x7F\x45LF", "PK\x05\x06"};
    for (const auto& other : others)
        if (start.starts_with(other)) return true;
    const auto text = start.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    if (text != std::string_view::npos && start[text] == '<') return true;
    if (start.starts_with("\xFF\xFE") || start.starts_with("\xFE\xFF")) return false;
    const auto controls = std::count_if(start.begin(), start.end(), [](char letter) {
        const auto byte = static_cast<unsigned char>(letter);
        return byte < 0x20 && byte != '\t' && byte != '\r' && byte != '\n';
    });
    return static_cast<std::size_t>(controls) > 2 + start.size() / 10;
}

/// An OLE file is an old .xls, or a newer one behind a password.
Result<TableOrigin> refuse_ole(Bytes& bytes)
{
    bytes.rewind();
    std::string tail;
    for (;;) {
        const auto piece = TRY(bytes.next());
        if (piece.empty()) return refuse(Refusal::unsupported, "import.old_excel");
        tail += piece;
        if (tail.find(encrypted_stream) != tail.npos)
            return refuse(Refusal::unsupported, "import.encrypted");
        tail.erase(0, tail.size() - std::min(tail.size(), encrypted_stream.size()));
    }
}

}  // namespace

Result<TableOrigin> read_table(const Source& source, const Limits& limits, const SeeRow& see)
{
    auto bytes = TRY(Bytes::open(source, limits));
    const auto start = TRY(bytes.next());
    if (start.empty()) return refuse(Refusal::invalid, "import.empty");
    if (start.starts_with(zip_start)) return read_xlsx(source, limits, see);
    if (start.starts_with(ole_start)) return refuse_ole(bytes);
    if (is_other(start.substr(0, 4096))) return refuse(Refusal::unsupported, "import.not_a_table");
    bytes.rewind();
    return read_csv(bytes, limits, see);
}

}  // namespace sen::exchange
