#include "exchange/xlsx_reader.hpp"

#include "exchange/xlsx_reader_package.hpp"
#include "exchange/xlsx_reader_sheet.hpp"

namespace sen::exchange {
namespace {

using Event = XmlScanner::Event;
using Relations = std::unordered_map<std::string, Relation>;

struct Sheet {
    std::string name;
    std::string part;
    bool visible = true;
};

struct Contents {
    std::vector<Sheet> sheets;
    Epoch epoch = Epoch::from_1900;
};

/// The workbook's own part. A ZIP without one is some other kind of document.
Result<std::string> find_workbook(Package& package)
{
    if (!package.has("_rels/.rels")) return refuse(Refusal::unsupported, "import.not_a_table");
    const auto parts = TRY(relations(package, {}));
    for (const auto& [id, relation] : parts)
        if (relation.type == "officeDocument" && package.has(relation.target)) {
            const auto linked = TRY(relations(package, relation.target));
            for (const auto& [key, part] : linked)
                if (part.type == "worksheet") return relation.target;
        }
    return refuse(Refusal::unsupported, "import.not_a_table");
}

Result<Contents> read_contents(
    Package& package, const std::string& workbook, const Relations& linked, const Limits& limits)
{
    auto xml = TRY(package.scan(workbook));
    Contents contents;
    for (;;) {
        const auto event = TRY(xml.next());
        if (event == Event::end) return contents;
        if (event != Event::open) continue;
        if (xml.name() == "workbookPr") {
            const auto later = xml.attribute("date1904");
            if (later == "1" || later == "true") contents.epoch = Epoch::from_1904;
        }
        if (xml.name() != "sheet") continue;
        if (contents.sheets.size() == limits.sheets)
            return refuse(Refusal::too_large, "import.too_many_sheets");
        const auto found = linked.find(xml.attribute("id"));
        if (found == linked.end() || found->second.type != "worksheet") continue;
        const auto state = xml.attribute("state");
        contents.sheets.push_back(
            {xml.attribute("name"), found->second.target, state.empty() || state == "visible"});
    }
}

struct Chosen {
    Sheet sheet;
    SheetSurvey survey;
};

/// The sheet of that name, or the first visible one that holds data.
Result<Chosen>
choose(Package& package, const Contents& contents, const std::string& name, const Limits& limits)
{
    for (const auto& sheet : contents.sheets) {
        if (name.empty() ? !sheet.visible : sheet.name != name) continue;
        auto survey = TRY(survey_sheet(package, sheet.part, limits));
        if (survey.holds_data) return Chosen{sheet, std::move(survey)};
        if (!name.empty()) return refuse(Refusal::invalid, "import.empty", name);
    }
    if (name.empty()) return refuse(Refusal::invalid, "import.empty");
    return refuse(Refusal::invalid, "import.sheet_not_found", name);
}

}  // namespace

Result<TableOrigin> read_xlsx(const Source& source, const Limits& limits, const SeeRow& see)
{
    auto package = TRY(Package::open(source, limits));
    const auto workbook_part = TRY(find_workbook(package));
    const auto linked = TRY(relations(package, workbook_part));
    const auto contents = TRY(read_contents(package, workbook_part, linked, limits));
    auto chosen = TRY(choose(package, contents, source.sheet, limits));

    Workbook workbook;
    workbook.epoch = contents.epoch;
    for (const auto& [id, relation] : linked) {
        if (!package.has(relation.target)) continue;
        if (relation.type == "styles") workbook.styles = TRY(read_styles(package, relation.target));
        if (relation.type == "sharedStrings")
            workbook.texts = TRY(read_shared_texts(package, relation.target, limits));
    }
    auto xml = TRY(package.scan(chosen.sheet.part));
    const auto rows =
        TRY(read_sheet(std::move(xml), workbook, std::move(chosen.survey.merges), limits, see));
    return TableOrigin{Format::xlsx, {}, ',', chosen.sheet.name, rows};
}

}  // namespace sen::exchange
