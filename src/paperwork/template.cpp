#include "paperwork/template.hpp"

#include <map>
#include <sstream>

#include <fmt/format.h>
#include <pugixml.hpp>

#include "base/text.hpp"
#include "paperwork/fill.hpp"
#include "paperwork/package.hpp"
#include "paperwork/pages.hpp"
#include "paperwork/qr.hpp"
#include "paperwork/tags.hpp"
#include "paperwork/word_reader.hpp"

namespace sen::paperwork {
namespace {

constexpr auto document_part = "word/document.xml";
constexpr auto relations_part = "word/_rels/document.xml.rels";
constexpr auto types_part = "[Content_Types].xml";
constexpr int deepest = 300;
constexpr auto image_relation =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";

bool is_filled(const std::string& part)
{
    if (!part.starts_with("word/") || !part.ends_with(".xml")) return false;
    const auto name = std::string_view(part).substr(5);
    for (const auto* begin : {"document.", "header", "footer", "footnotes.", "endnotes."})
        if (name.starts_with(begin)) return true;
    return false;
}

/// Elements within elements; Word itself stays under a hundred.
bool is_too_deep(pugi::xml_document& tree)
{
    struct Walker : pugi::xml_tree_walker {
        bool for_each(pugi::xml_node&) override { return depth() < deepest; }
    } walker;
    return !tree.traverse(walker);
}

bool load(pugi::xml_document& tree, const std::string& xml)
{
    // No DTD, no entities of the file's own: pugixml leaves them as they are.
    return bool(tree.load_buffer(
               xml.data(), xml.size(), pugi::parse_default | pugi::parse_ws_pcdata_single)) &&
           !is_too_deep(tree);
}

std::string text_of(const pugi::xml_document& tree)
{
    std::ostringstream text;
    tree.save(text, "", pugi::format_raw);
    return text.str();
}

/// The rest of a template's words that look like a tag and are none.
void check_leftovers(const pugi::xml_node& root, std::vector<Fault>& faults)
{
    for (const auto& found : root.select_nodes("//w:p")) {
        std::string text;
        for (const auto& part : found.node().select_nodes(".//w:t"))
            text += part.node().text().get();
        const auto at = text.find("{{");
        if (at != std::string::npos) faults.push_back({text.substr(at, 60), "paperwork.not_a_tag"});
    }
}

/// A code stands in the body: only there are pictures put.
void check_no_codes(const pugi::xml_node& root, std::vector<Fault>& faults)
{
    for (const auto& found : root.select_nodes("//w:r[@sen]"))
        if (const auto tag = tag_of(found.node()); tag && tag->kind == Tag::qr)
            faults.push_back({"{{qr " + tag->name + "}}", "paperwork.qr_not_alone"});
}

/// A picture in a run, 25 mm a side (DrawingML counts 36,000 a millimetre).
std::string picture(int number, const std::string& relation)
{
    constexpr int side = 25 * 36'000;
    return fmt::format(
        R"(<w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{0}" cy="{0}"/><wp:docPr id="{1}" name="QR {1}"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="{1}" name="QR {1}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="{2}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{0}" cy="{0}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>)",
        side, number, relation);
}

void add_png_type(Package& package)
{
    pugi::xml_document types;
    load(types, *package.part(types_part));
    auto root = types.child("Types");
    if (root.find_child_by_attribute("Default", "Extension", "png")) return;
    auto entry = root.prepend_child("Default");
    entry.append_attribute("Extension").set_value("png");
    entry.append_attribute("ContentType").set_value("image/png");
    package.put(types_part, text_of(types));
}

/// Makes the runs that stand for QR codes pictures of the package.
Result<void> put_pictures(pugi::xml_document& document, Package& package)
{
    const auto codes = document.select_nodes((std::string("//w:r[@") + qr_mark + "]").c_str());
    if (codes.empty()) return {};
    pugi::xml_document relations;
    load(relations, *package.part(relations_part));
    int number = 0;
    for (const auto& found : codes) {
        auto run = found.node();
        const auto code = TRY(qr_code(run.attribute(qr_mark).value()));
        const auto id = fmt::format("rIdSenQr{}", ++number);
        package.put(fmt::format("word/media/sen_qr{}.png", number), qr_png(code));
        auto relation = relations.child("Relationships").append_child("Relationship");
        relation.append_attribute("Id").set_value(id.c_str());
        relation.append_attribute("Type").set_value(image_relation);
        relation.append_attribute("Target").set_value(
            fmt::format("media/sen_qr{}.png", number).c_str());
        run.remove_attribute(qr_mark);
        const auto xml = picture(1'000 + number, id);
        run.append_buffer(xml.data(), xml.size());
    }
    package.put(relations_part, text_of(relations));
    add_png_type(package);
    return {};
}

}  // namespace

struct Template::Content {
    Package package;
    Fields fields;
    std::string title;
    std::map<std::string, pugi::xml_document, std::less<>> trees;  ///< tags isolated
    std::vector<Fault> undrawn;

    /// The filled copies of all parts that are filled.
    Result<std::map<std::string, pugi::xml_document, std::less<>>> filled(const Values&) const;
    [[nodiscard]] std::vector<Block> lines_at_edge(
        const std::map<std::string, pugi::xml_document, std::less<>>& parts,
        const pugi::xml_node& section, const char* kind, std::string_view which,
        const WordStyles& styles, double width) const;
};

Result<std::map<std::string, pugi::xml_document, std::less<>>>
Template::Content::filled(const Values& values) const
{
    std::map<std::string, pugi::xml_document, std::less<>> copies;
    for (const auto& [name, tree] : trees) {
        auto& copy = copies[name];
        copy.reset(tree);
        if (!fill(copy, fields, values)) return refuse(Refusal::too_large, "paperwork.too_large");
    }
    return copies;
}

std::vector<Block> Template::Content::lines_at_edge(
    const std::map<std::string, pugi::xml_document, std::less<>>& parts,
    const pugi::xml_node& section, const char* kind, std::string_view which,
    const WordStyles& styles, double width) const
{
    const auto wanted = std::string("w:") + kind + "Reference";
    for (const auto& reference : section.children(wanted.c_str())) {
        if (which != reference.attribute("w:type").value()) continue;
        pugi::xml_document relations;
        load(relations, *package.part(relations_part));
        const auto target = relations.child("Relationships")
                                .find_child_by_attribute("Id", reference.attribute("r:id").value());
        const auto part = parts.find(std::string("word/") + target.attribute("Target").value());
        if (part == parts.end()) return {};
        return read_blocks(part->second.first_child(), styles, width);
    }
    return {};
}

Template::Template() : m_content(std::make_unique<Content>()) {}
Template::~Template() = default;

std::shared_ptr<const Template> Template::read(
    std::string_view docx, const Fields& fields, const std::string& file,
    std::vector<rulebook::Finding>& findings)
{
    const auto wrong = [&](std::string code, std::string at) {
        findings.push_back({file, std::move(at), std::move(code), {}});
        return nullptr;
    };
    auto package = unpack(docx);
    if (!package) return wrong(package.error().code, package.error().subject);
    for (const auto* needed : {document_part, relations_part, types_part})
        if (package->part(needed) == nullptr) return wrong("paperwork.not_word", needed);
    if (package->part("word/vbaProject.bin") != nullptr)
        return wrong("paperwork.has_macros", "word/vbaProject.bin");

    std::shared_ptr<Template> made(new Template);
    auto& content = *made->m_content;
    content.package = std::move(*package);
    content.fields = fields;
    std::vector<Fault> faults;
    for (const auto& [name, bytes] : content.package.parts) {
        if (!is_filled(name)) continue;
        auto& tree = content.trees[name];
        if (!is_text(bytes) || !load(tree, bytes)) return wrong("paperwork.damaged", name);
        isolate_tags(tree);
        pugi::xml_document trial;
        trial.reset(tree);
        if (name != document_part) check_no_codes(trial, faults);
        check(trial, fields, faults);
        check_leftovers(trial, faults);
        not_drawn(tree, content.undrawn);
    }
    for (const auto& fault : faults)
        wrong(fault.code, fault.at);
    if (!faults.empty()) return nullptr;
    pugi::xml_document core;
    if (const auto* xml = content.package.part("docProps/core.xml"); xml && load(core, *xml))
        content.title = core.select_node("//dc:title").node().text().get();
    return made;
}

Result<std::string> Template::docx(const Values& values) const
{
    auto parts = TRY(m_content->filled(values));
    auto package = m_content->package;
    TRY(put_pictures(parts.at(document_part), package));
    for (const auto& [name, tree] : parts)
        package.put(name, text_of(tree));
    return pack(package);
}

Result<std::string> Template::pdf(const Values& values) const
{
    if (!m_content->undrawn.empty()) {
        const auto& first = m_content->undrawn.front();
        return refuse(Refusal::invalid, first.code, first.at);
    }
    const auto parts = TRY(m_content->filled(values));
    const auto* xml = m_content->package.part("word/styles.xml");
    const WordStyles styles(xml != nullptr ? *xml : std::string());
    const auto body = parts.at(document_part).child("w:document").child("w:body");
    const auto section = body.child("w:sectPr");
    Flow flow;
    flow.title = m_content->title;
    flow.sheet = read_sheet(section);
    const auto width = flow.sheet.width - flow.sheet.left - flow.sheet.right;
    flow.blocks = read_blocks(body, styles, width);
    const auto* first = section.child("w:titlePg") ? "first" : "default";
    const auto edge = [&](const char* kind, const char* which) {
        return m_content->lines_at_edge(parts, section, kind, which, styles, width);
    };
    flow.head = edge("header", "default");
    flow.first_head = edge("header", first);
    flow.foot = edge("footer", "default");
    flow.first_foot = edge("footer", first);
    return draw_pages(flow);
}

}  // namespace sen::paperwork
