#include "exchange/xlsx_writer_parts.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "exchange/charset.hpp"
#include "exchange/xlsx_reader_reference.hpp"

namespace sen::exchange::xlsx {
namespace {

constexpr std::string_view content_types =
    R"xml(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/xl/workbook.xml"
  ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
<Override PartName="/xl/worksheets/sheet1.xml"
  ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
<Override PartName="/xl/styles.xml"
  ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
</Types>
)xml";

constexpr std::string_view package_relations =
    R"xml(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="rId1"
  Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
  Target="xl/workbook.xml"/>
</Relationships>
)xml";

constexpr std::string_view workbook_relations =
    R"xml(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="rId1"
  Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"
  Target="worksheets/sheet1.xml"/>
<Relationship Id="rId2"
  Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles"
  Target="styles.xml"/>
</Relationships>
)xml";

constexpr std::string_view styles = R"xml(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>
<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>
<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>
<fills count="2"><fill><patternFill patternType="none"/></fill>
<fill><patternFill patternType="gray125"/></fill></fills>
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="4">
<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"
  applyFont="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf>
<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
</cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
</styleSheet>
)xml";

constexpr std::string_view workbook_start =
    R"xml(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
<sheets><sheet name=")xml";

constexpr std::string_view worksheet_start =
    R"xml(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<sheetViews><sheetView workbookViewId="0">
<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>
</sheetView></sheetViews>
<sheetFormatPr defaultRowHeight="15"/>)xml";

/// At most 31 characters, without the signs that Excel forbids; never empty.
std::string sheet_title(std::string_view name)
{
    constexpr std::size_t longest = 31;
    std::string kept;
    std::size_t count = 0;
    for (const char letter : name) {
        if ((static_cast<unsigned char>(letter) & 0xC0) != 0x80 && ++count > longest) break;
        const bool forbidden = std::string_view("[]:*?/\\").find(letter) != std::string_view::npos;
        kept += forbidden ? ' ' : letter;
    }
    while (!kept.empty() && kept.front() == '\'')
        kept.erase(0, 1);
    while (!kept.empty() && kept.back() == '\'')
        kept.pop_back();
    return kept.empty() ? "1" : kept;
}

std::string workbook(std::string_view sheet_name)
{
    std::string out(workbook_start);
    put_text(out, sheet_title(sheet_name));
    return out + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
}

/// "_x000B_" would be read as a character: its underscore is written as one instead.
bool looks_escaped(std::string_view text)
{
    const auto is_hex = [](char letter) {
        return (letter >= '0' && letter <= '9') ||
               ((letter | 0x20) >= 'a' && (letter | 0x20) <= 'f');
    };
    return text.size() > 6 && text[1] == 'x' && text[6] == '_' &&
           std::all_of(text.begin() + 2, text.begin() + 6, is_hex);
}

void put_valid(std::string& out, std::string_view text)
{
    std::size_t from = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char letter = text[at];
        const auto byte = static_cast<unsigned char>(letter);
        std::string_view instead;
        std::array<char, 8> code{};
        if (letter == '&')
            instead = "&amp;";
        else if (letter == '<')
            instead = "&lt;";
        else if (letter == '>')
            instead = "&gt;";
        else if (letter == '"')
            instead = "&quot;";
        else if (letter == '_' && looks_escaped(text.substr(at)))
            instead = "_x005F_";
        else if (byte < 0x20 && letter != '\n' && letter != '\t') {
            const auto end = fmt::format_to(code.data(), "_x{:04X}_", byte);
            instead = {code.data(), static_cast<std::size_t>(end - code.data())};
        }
        if (instead.empty()) continue;
        out += text.substr(from, at - from);
        out += instead;
        from = at + 1;
    }
    out += text.substr(from);
}

}  // namespace

std::vector<std::pair<std::string, std::string>> fixed_parts(std::string_view sheet_name)
{
    return {
        {"[Content_Types].xml", std::string(content_types)},
        {"_rels/.rels", std::string(package_relations)},
        {"xl/workbook.xml", workbook(sheet_name)},
        {"xl/_rels/workbook.xml.rels", std::string(workbook_relations)},
        {"xl/styles.xml", std::string(styles)},
    };
}

std::string sheet_start(const std::vector<double>& widths)
{
    std::string out(worksheet_start);
    if (!widths.empty()) out += "<cols>";
    for (std::size_t i = 0; i < widths.size(); ++i)
        fmt::format_to(
            std::back_inserter(out),
            "<col min=\"{0}\" max=\"{0}\" width=\"{1}\" customWidth=\"1\"/>", i + 1, widths[i]);
    if (!widths.empty()) out += "</cols>";
    return out + "<sheetData>";
}

std::string sheet_end(std::int64_t rows, std::size_t columns)
{
    if (columns == 0) return "</sheetData></worksheet>";
    return fmt::format(
        "</sheetData><autoFilter ref=\"A1:{}{}\"/></worksheet>", column_letters(columns - 1), rows);
}

void put_text(std::string& out, std::string_view text)
{
    if (is_utf8(text)) {
        put_valid(out, text);
        return;
    }
    std::string valid;
    for (std::size_t at = 0; at < text.size(); ++at) {
        std::size_t length = 1;
        while (length < 4 && at + length <= text.size() && !is_utf8(text.substr(at, length)))
            ++length;
        const auto character = text.substr(at, length);
        const bool good = is_utf8(character);
        valid += good ? character : std::string_view("\xEF\xBF\xBD");
        if (good) at += character.size() - 1;
    }
    put_valid(out, valid);
}

}  // namespace sen::exchange::xlsx
