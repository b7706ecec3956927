#include "exchange/columns.hpp"

#include <algorithm>
#include <set>

#include <boost/json.hpp>

#include "base/text.hpp"

namespace sen::exchange {
namespace {

constexpr std::size_t longest_heading = 200;  // bytes; longer text is a title or a remark
constexpr std::size_t least_known = 2;

tl::unexpected<Refusal> refuse_names(std::string subject = {})
{
    return refuse(Refusal::invalid, "import.column_names", std::move(subject));
}

std::string one_line(std::string_view text)
{
    std::string line;
    for (const char letter : text) {
        const bool blank = letter == ' ' || letter == '\n' || letter == '\r' || letter == '\t';
        if (!blank)
            line += letter;
        else if (!line.empty() && line.back() != ' ')
            line += ' ';
    }
    while (!line.empty() && line.back() == ' ')
        line.pop_back();
    return line;
}

}  // namespace

/// What one row, or two together, would mean as a header.
struct ColumnNames::Headings {
    std::int64_t row = 0;
    std::vector<std::string> texts;
    std::vector<std::optional<Match>> matches;
    bool continued = false;  ///< holds cells merged down from the row above

    void add(std::string text, std::optional<Match> found)
    {
        texts.push_back(std::move(text));
        matches.push_back(found);
    }

    /// Fields known, the surely known counting double.
    [[nodiscard]] std::size_t score() const
    {
        std::set<std::size_t> sure;
        std::set<std::size_t> any;
        for (const auto& found : matches) {
            if (!found) continue;
            any.insert(found->field);
            if (!found->close) sure.insert(found->field);
        }
        return any.size() < least_known ? 0 : any.size() + sure.size();
    }
};

std::optional<std::size_t> Header::column_of(std::string_view field) const
{
    if (std::find(doubled.begin(), doubled.end(), field) != doubled.end()) return std::nullopt;
    for (const auto& matched : columns)
        if (matched.field == field) return matched.column;
    return std::nullopt;
}

Result<ColumnNames> ColumnNames::parse(std::string_view json)
{
    boost::system::error_code failed;
    const auto file = boost::json::parse(json, failed);
    if (failed || !file.is_object()) return refuse_names();
    const auto* fields = file.as_object().if_contains("fields");
    if (fields == nullptr || !fields->is_array()) return refuse_names();

    ColumnNames names;
    for (const auto& entry : fields->as_array()) {
        const auto* object = entry.if_object();
        const auto* field = object != nullptr ? object->if_contains("field") : nullptr;
        const auto* required = object != nullptr ? object->if_contains("required") : nullptr;
        const auto* headings = object != nullptr ? object->if_contains("headers") : nullptr;
        if (field == nullptr || !field->is_string() || required == nullptr ||
            !required->is_bool() || headings == nullptr || !headings->is_array())
            return refuse_names();
        const auto number = names.m_fields.size();
        names.m_fields.push_back({std::string(field->as_string()), required->as_bool()});
        for (const auto& heading : headings->as_array()) {
            if (!heading.is_string()) return refuse_names(names.m_fields.back().field);
            const auto known = names.m_by_heading.emplace(fold(heading.as_string()), number);
            if (known.first->second != number) return refuse_names(known.first->first);
        }
    }
    return names;
}

std::optional<ColumnNames::Match> ColumnNames::match(const std::string& folded) const
{
    const auto known = m_by_heading.find(folded);
    if (known == m_by_heading.end()) return std::nullopt;
    return Match{known->second, false};
}

/// "Địa chỉ (số nhà, đường)" is surely an address, "Tên sản phẩm đăng ký" only closely a name:
/// it starts with a heading of two words or more.
std::optional<ColumnNames::Match> ColumnNames::match_close(std::string_view heading) const
{
    auto folded = fold(heading);
    if (const auto whole = match(folded)) return whole;
    if (const auto before = match(fold(heading.substr(0, heading.find('('))))) return before;
    for (auto blank = folded.rfind(' '); blank != folded.npos; blank = folded.rfind(' ')) {
        folded.resize(blank);
        if (folded.find(' ') == folded.npos) break;
        if (const auto start = match(folded)) return Match{start->field, true};
    }
    return std::nullopt;
}

ColumnNames::Headings ColumnNames::single(const TableRow& row) const
{
    Headings headings;
    headings.row = row.number;
    for (const auto& cell : row.cells) {
        const bool title = cell.text.size() > longest_heading;
        headings.add(cell.text, title ? std::nullopt : match_close(cell.text));
        headings.continued = headings.continued || cell.mark == Mark::merged;
    }
    return headings;
}

/// A heading over several columns stands over the first of them alone.
ColumnNames::Headings ColumnNames::pair(const TableRow& top, const TableRow& bottom) const
{
    Headings headings;
    headings.row = bottom.number;
    std::string group;
    for (std::size_t i = 0; i < std::max(top.cells.size(), bottom.cells.size()); ++i) {
        const std::string upper(top.text(i));
        const std::string lower(bottom.text(i));
        const bool same = lower.empty() || upper == lower;
        if (!upper.empty()) group = upper;
        if (upper.size() + lower.size() > longest_heading) {
            headings.add(lower, std::nullopt);
        } else if (same) {
            headings.add(upper, match_close(upper));
        } else {
            auto found = match(fold(group + ' ' + lower));
            if (!found) found = match(fold(lower + ' ' + group));
            if (!found) found = match_close(lower);
            headings.add(upper.empty() && group.empty() ? lower : group + " " + lower, found);
        }
    }
    return headings;
}

Result<Header> ColumnNames::find(std::span<const TableRow> rows) const
{
    std::optional<Headings> best;
    std::size_t most = 0;
    const auto consider = [&](Headings headings) {
        const auto score = headings.score();
        if (score < most || (score == most && !headings.continued)) return;
        most = score;
        best = std::move(headings);
    };
    for (std::size_t i = 0; i < std::min(rows.size(), header_rows); ++i) {
        consider(single(rows[i]));
        if (i == 0 || rows[i].number != rows[i - 1].number + 1) continue;
        consider(pair(rows[i - 1], rows[i]));
    }
    if (!best || most == 0) return refuse(Refusal::invalid, "import.header_not_found");
    return header_of(*best);
}

Header ColumnNames::header_of(const Headings& headings) const
{
    Header header;
    header.row = headings.row;
    std::vector<int> sure(m_fields.size());
    std::vector<int> close(m_fields.size());
    for (const auto& found : headings.matches)
        if (found) ++(found->close ? close : sure)[found->field];

    for (std::size_t i = 0; i < headings.texts.size(); ++i) {
        const auto& found = headings.matches[i];
        const auto text = one_line(headings.texts[i]);
        if (found && (!found->close || sure[found->field] == 0))
            header.columns.push_back({m_fields[found->field].field, i, text, found->close});
        else if (!text.empty())
            header.unknown.push_back({i, text});
    }
    for (std::size_t field = 0; field < m_fields.size(); ++field) {
        const auto count = sure[field] > 0 ? sure[field] : close[field];
        if (count == 0 && m_fields[field].required) header.missing.push_back(m_fields[field].field);
        if (count > 1) header.doubled.push_back(m_fields[field].field);
    }
    return header;
}

}  // namespace sen::exchange
