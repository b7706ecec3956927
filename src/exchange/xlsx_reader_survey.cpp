#include "exchange/xlsx_reader_reference.hpp"
#include "exchange/xlsx_reader_sheet.hpp"

#include <algorithm>

namespace sen::exchange {
namespace {

using Event = XmlScanner::Event;

/// Goes on to the first value of the sheet.
Result<bool> finds_value(XmlScanner& xml)
{
    for (;;) {
        const auto event = TRY(xml.next());
        if (event == Event::end) return false;
        if (event == Event::close && xml.name() == "sheetData") return false;
        if (event == Event::open && (xml.name() == "v" || xml.name() == "t")) return true;
    }
}

}  // namespace

Result<SheetSurvey> survey_sheet(Package& package, const std::string& part, const Limits& limits)
{
    auto xml = TRY(package.scan(part));
    SheetSurvey survey;
    survey.holds_data = TRY(finds_value(xml));
    if (!survey.holds_data) return survey;
    const bool merged = TRY(xml.skip_to("mergeCells"));
    for (std::size_t count = 0; merged; ++count) {
        const auto event = TRY(xml.next());
        if (event == Event::end || (event == Event::close && xml.name() == "mergeCells")) break;
        if (event != Event::open || xml.name() != "mergeCell") continue;
        if (count > 2 * limits.merged_ranges)  // each opens and closes
            return refuse(Refusal::too_large, "import.too_many_merges");
        const auto range = xml.attribute("ref");
        const auto colon = range.find(':');
        const auto first = read_reference(range.substr(0, colon));
        const auto last = read_reference(colon == range.npos ? range : range.substr(colon + 1));
        if (first && last && last->row > first->row && first->column < limits.columns)
            survey.merges.push_back({first->row, last->row, first->column});
    }
    std::sort(
        survey.merges.begin(), survey.merges.end(),
        [](const Merge& left, const Merge& right) { return left.top < right.top; });
    return survey;
}

}  // namespace sen::exchange
