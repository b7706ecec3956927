#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "exchange/table.hpp"
#include "exchange/xlsx_writer_zip.hpp"

/// What the tests of tables share.
namespace sen::exchange::test {

/// A read table as text: cells joined by "|", marked ones with * (merged) or ! (error), rows by
/// their number: "1:a|b". A refusal is one line: "import.charset 2".
inline std::vector<std::string> read(const Source& source, const Limits& limits = {})
{
    std::vector<std::string> rows;
    const auto origin = read_table(source, limits, [&](const TableRow& row) -> Result<void> {
        std::string line = std::to_string(row.number) + ':';
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            if (i > 0) line += '|';
            line += row.cells[i].text;
            if (row.cells[i].mark == Mark::merged) line += '*';
            if (row.cells[i].mark == Mark::error) line += '!';
        }
        rows.push_back(line);
        return {};
    });
    if (origin) return rows;
    const auto& refusal = origin.error();
    return {refusal.code + (refusal.subject.empty() ? "" : " " + refusal.subject)};
}

inline std::vector<std::string> read(std::string_view bytes, const Limits& limits = {})
{
    return read(Source::memory(bytes), limits);
}

using Parts = std::vector<std::pair<std::string, std::string>>;

/// A ZIP of those parts.
inline std::string zipped(const Parts& parts)
{
    std::string bytes;
    ZipWriter zip([&](std::string_view piece) -> Result<void> {
        bytes += piece;
        return {};
    });
    for (const auto& [name, content] : parts) {
        (void)zip.open(name);
        (void)zip.write(content);
        (void)zip.close();
    }
    (void)zip.finish();
    return bytes;
}

/// The parts of an XLSX with one sheet, whose XML is given.
inline Parts workbook_parts(const std::string& sheet)
{
    const std::string relation = R"(<Relationship Id="r1" Type="x/)";
    return {
        {"_rels/.rels", "<Relationships>" + relation +
                            R"(officeDocument" Target="xl/workbook.xml"/></Relationships>)"},
        {"xl/workbook.xml",
         R"(<workbook xmlns:r="r"><sheets><sheet name="S" r:id="r1"/></sheets></workbook>)"},
        {"xl/_rels/workbook.xml.rels",
         "<Relationships>" + relation +
             R"(worksheet" Target="worksheets/s.xml"/></Relationships>)"},
        {"xl/worksheets/s.xml", sheet},
    };
}

/// An XLSX of one sheet with those rows of XML.
inline std::string workbook(const std::string& rows)
{
    return zipped(workbook_parts("<worksheet><sheetData>" + rows + "</sheetData></worksheet>"));
}

}  // namespace sen::exchange::test
