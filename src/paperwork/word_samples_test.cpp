#include "paperwork/word_samples_test.hpp"

#include <pugixml.hpp>

#include "paperwork/package.hpp"
#include "paperwork/template.hpp"

namespace sen::paperwork::word {
namespace {

constexpr auto types =
    R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>)";
constexpr auto relations =
    R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>)";
constexpr auto no_relations =
    R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>)";
constexpr auto begin =
    R"(<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>)";

void read(const pugi::xml_node& node, std::string& words)
{
    for (const auto& child : node.children()) {
        const std::string_view name = child.name();
        if (name == "w:tc") words += '|';
        if (name == "w:t") words += child.child_value();
        if (name == "w:br") words += '\v';
        read(child, words);
        if (name == "w:p" && child.parent().name() != std::string_view("w:tc")) words += '\n';
        if (name == "w:tr") words += '\n';
    }
}

}  // namespace

std::string run(const std::string& text, const std::string& look)
{
    return "<w:r>" + look + "<w:t>" + text + "</w:t></w:r>";
}
std::string paragraph(const std::string& text) { return "<w:p>" + run(text) + "</w:p>"; }
std::string cell(const std::string& text) { return "<w:tc>" + paragraph(text) + "</w:tc>"; }

std::string row(const std::vector<std::string>& cells)
{
    std::string row = "<w:tr>";
    for (const auto& text : cells)
        row += cell(text);
    return row + "</w:tr>";
}

std::string table(const std::string& rows) { return "<w:tbl>" + rows + "</w:tbl>"; }

std::string file(const std::string& body)
{
    Package package;
    package.put("[Content_Types].xml", types);
    package.put("_rels/.rels", relations);
    package.put("word/_rels/document.xml.rels", no_relations);
    package.put("word/document.xml", begin + body + "</w:body></w:document>");
    return *pack(package);
}

Fields fields()
{
    const Fields parts{{"code", {}}};
    const Fields day{{"day", {"number", {}}}, {"year", {"number", {}}}};
    const Fields row{{"name", {}}, {"code", {}}, {"parts", {"list", parts}}};
    return {
        {"name", {}},
        {"note", {}},
        {"day", {"date", day}},
        {"yes", {"flag", {}}},
        {"rows", {"list", row}},
        {"office", {"group", {{"day", {"date", day}}}}},
    };
}

std::vector<std::string> faults(const std::string& body)
{
    std::vector<rulebook::Finding> findings;
    Template::read(file(body), fields(), "a.docx", findings);
    std::vector<std::string> told;
    for (const auto& finding : findings)
        told.push_back(finding.code + ' ' + finding.at);
    return told;
}

std::string filled_xml(const std::string& body, const Values& values)
{
    std::vector<rulebook::Finding> findings;
    const auto made = Template::read(file(body), fields(), "a.docx", findings);
    if (!made) return line(findings.front());
    return *unpack(made->docx(values).value())->part("word/document.xml");
}

std::string filled(const std::string& body, const Values& values)
{
    const auto xml = filled_xml(body, values);
    pugi::xml_document document;
    if (!document.load_string(xml.c_str(), pugi::parse_default | pugi::parse_ws_pcdata)) return xml;
    std::string words;
    read(document, words);
    return words;
}

std::string filled_part(const std::string& part, const std::string& body, const Values& values)
{
    auto package = *unpack(file(paragraph("x")));
    package.put(part, std::string(begin) + body + "</w:body></w:document>");
    std::vector<rulebook::Finding> findings;
    const auto made = Template::read(*pack(package), fields(), "a.docx", findings);
    return made ? *unpack(made->docx(values).value())->part(part) : line(findings.front());
}

}  // namespace sen::paperwork::word
