#include "paperwork/fill.hpp"

#include <algorithm>
#include <functional>
#include <optional>

#include "base/result.hpp"
#include "paperwork/tags.hpp"

namespace sen::paperwork {
namespace {

constexpr std::size_t most_repetitions = 20'000;
constexpr auto dots = "…………………………";
constexpr auto few_dots = "……";

/// What a name means at one height: declared names, and their values when known.
struct Scope {
    const Fields* fields = nullptr;
    const Values* values = nullptr;
    std::size_t number = 0;  ///< of a row, from 1; 0 outside lists
};

/// A name found.
struct Found {
    const Field* field = nullptr;  ///< null when nobody declares it
    const std::string* text = nullptr;
    const std::vector<Values>* rows = nullptr;

    [[nodiscard]] bool is_known() const
    {
        return (text != nullptr && !text->empty()) || (rows != nullptr && !rows->empty());
    }
};

bool holds_something(const pugi::xml_node& node)
{
    for (const auto& child : node.children()) {
        const std::string_view name = child.name();
        if (name == "w:pPr" || name == "w:rPr" || name == "w:tcPr" || name == "w:trPr") {
            if (child.child("w:sectPr")) return true;
            continue;
        }
        if (name == "w:t" && *child.text().get() != '\0') return true;
        if (name == "w:drawing" || name == "w:pict" || name == "w:br" || name == "w:fldSimple")
            return true;
        if (child.attribute(qr_mark) || holds_something(child)) return true;
    }
    return false;
}

bool holds_words(const pugi::xml_node& node)
{
    if (std::string_view(node.name()) == "w:t") return *node.text().get() != '\0';
    const auto children = node.children();
    return std::any_of(children.begin(), children.end(), holds_words);
}

/// The runs that are section tags, in order.
void section_tags(const pugi::xml_node& node, std::vector<pugi::xml_node>& tags)
{
    if (const auto tag = tag_of(node)) {
        if (tag->kind == Tag::section || tag->kind == Tag::inverted || tag->kind == Tag::close)
            tags.push_back(node);
        return;
    }
    for (const auto& child : node.children())
        section_tags(child, tags);
}

pugi::xml_node loose_tag(const pugi::xml_node& node);

/// The first tag of a row that is not closed in its own cell: it repeats the row.
pugi::xml_node loose_in_cells(const pugi::xml_node& row)
{
    for (const auto& cell : row.children("w:tc"))
        if (const auto loose = loose_tag(cell)) return loose;
    return {};
}

/// The first tag that is opened in the node and not closed there; else the first close too many.
pugi::xml_node loose_tag(const pugi::xml_node& node)
{
    if (std::string_view(node.name()) == "w:tr") return loose_in_cells(node);
    std::vector<pugi::xml_node> tags;
    std::vector<pugi::xml_node> open;
    section_tags(node, tags);
    for (const auto& tag : tags) {
        if (tag_of(tag)->kind != Tag::close)
            open.push_back(tag);
        else if (open.empty())
            return tag;
        else
            open.pop_back();
    }
    return open.empty() ? pugi::xml_node{} : open.front();
}

void put_text(pugi::xml_node run, std::string_view words)
{
    run.remove_attribute(tag_mark);
    run.remove_child("w:t");
    while (true) {
        const auto end = words.find('\n');
        std::string line(words.substr(0, end));
        std::erase_if(line, [](unsigned char letter) { return letter < ' '; });
        auto text = run.append_child("w:t");
        text.append_attribute("xml:space").set_value("preserve");
        text.text().set(line.c_str());
        if (end == std::string_view::npos) return;
        run.append_child("w:br");
        words.remove_prefix(end + 1);
    }
}

class Filler {
public:
    Filler(const Fields& fields, const Values* values, std::vector<Fault>* faults)
        : m_faults(faults)
    {
        m_scopes.push_back({&fields, values, 0});
    }

    void children(pugi::xml_node parent)
    {
        for (auto child = parent.first_child(); child && !m_too_much;) {
            const auto tag = tag_of(child);
            if (tag && (tag->kind == Tag::value || tag->kind == Tag::optional)) {
                const auto next = child.next_sibling();
                value(child, *tag);
                child = next;
            } else if (tag && tag->kind == Tag::qr) {
                const auto next = child.next_sibling();
                qr(child, *tag);
                child = next;
            } else if (const auto loose = tag ? child : loose_tag(child)) {
                child = section(parent, child, loose);
            } else {
                children(child);
                child = child.next_sibling();
            }
        }
        drop_empty_tables(parent);
        if (std::string_view(parent.name()) == "w:tc" && !parent.child("w:p"))
            parent.append_child("w:p");
    }

    [[nodiscard]] bool is_too_much() const { return m_too_much; }

private:
    /// Word opens no table without rows.
    static void drop_empty_tables(pugi::xml_node parent)
    {
        for (auto table = parent.child("w:tbl"); table;) {
            const auto next = table.next_sibling("w:tbl");
            if (!table.child("w:tr")) parent.remove_child(table);
            table = next;
        }
    }

    void fault(const pugi::xml_node& run, const char* code)
    {
        if (m_faults != nullptr) m_faults->push_back({run.attribute(tag_mark).value(), code});
    }

    /// The declaration decides which height a name means, not what is known: a product without a
    /// number never borrows the number of the document around it.
    [[nodiscard]] Found look_up(std::string_view path) const
    {
        const auto dot = path.find('.');
        const auto name = path.substr(0, dot);
        for (auto scope = m_scopes.rbegin(); scope != m_scopes.rend(); ++scope) {
            const auto declared = scope->fields->find(name);
            if (declared == scope->fields->end()) continue;
            Found found{&declared->second, nullptr, nullptr};
            if (scope->values != nullptr) {
                found.text = scope->values->text_of(name);
                found.rows = scope->values->rows_of(name);
            }
            return dot == std::string_view::npos ? found : part(found, path.substr(dot + 1));
        }
        return {};
    }

    static Found part(const Found& whole, std::string_view path)
    {
        const auto dot = path.find('.');
        const auto name = path.substr(0, dot);
        const auto declared = whole.field->fields.find(name);
        if (declared == whole.field->fields.end() || whole.field->kind == "list") return {};
        Found found{&declared->second, nullptr, nullptr};
        if (whole.rows != nullptr && !whole.rows->empty()) {
            found.text = whole.rows->front().text_of(name);
            found.rows = whole.rows->front().rows_of(name);
        }
        return dot == std::string_view::npos ? found : part(found, path.substr(dot + 1));
    }

    void value(pugi::xml_node run, const Tag& tag)
    {
        if (tag.name == "no" && m_scopes.back().fields->count("no") == 0) {
            if (m_scopes.size() < 2) fault(run, "paperwork.unknown_name");
            return put_text(run, std::to_string(row_number()));
        }
        const auto found = look_up(tag.name);
        if (found.field == nullptr || found.field->kind == "list" || found.field->kind == "flag")
            fault(run, "paperwork.unknown_name");
        if (found.text != nullptr && !found.text->empty()) return put_text(run, *found.text);
        if (tag.kind == Tag::optional) return put_text(run, "");
        put_text(run, found.field != nullptr && found.field->kind == "text" ? dots : few_dots);
    }

    void qr(pugi::xml_node run, const Tag& tag)
    {
        const auto found = look_up(tag.name);
        if (found.field == nullptr) fault(run, "paperwork.unknown_name");
        auto paragraph = run.parent();
        auto alone = std::string_view(paragraph.name()) == "w:p";
        for (const auto& child : paragraph.children())
            alone = alone && (child == run || !holds_something(child));
        if (!alone) fault(run, "paperwork.qr_not_alone");
        const auto text = found.text != nullptr ? *found.text : std::string();
        put_text(run, "");
        run.remove_child("w:t");
        if (!text.empty()) run.append_attribute(qr_mark).set_value(text.c_str());
    }

    [[nodiscard]] std::size_t row_number() const
    {
        for (auto scope = m_scopes.rbegin(); scope != m_scopes.rend(); ++scope)
            if (scope->number != 0) return scope->number;
        return 0;
    }

    /// Where the section that `open` begins ends: the closing run, or nothing.
    static pugi::xml_node close_of(const pugi::xml_node& first, const pugi::xml_node& open)
    {
        std::vector<pugi::xml_node> tags;
        for (auto node = first; node; node = node.next_sibling())
            section_tags(node, tags);
        std::size_t depth = 0;
        auto begun = false;
        for (const auto& tag : tags) {
            begun = begun || tag == open;
            if (!begun) continue;
            if (tag_of(tag)->kind != Tag::close)
                ++depth;
            else if (--depth == 0)
                return tag;
        }
        return {};
    }

    /// Repeats the siblings from `first` to where `open` is closed; the sibling to go on with.
    pugi::xml_node section(pugi::xml_node parent, pugi::xml_node first, pugi::xml_node open)
    {
        const auto tag = *tag_of(open);
        auto close = tag.kind == Tag::close ? pugi::xml_node{} : close_of(first, open);
        if (!close || tag_of(close)->name != tag.name) {
            fault(open, "paperwork.section_not_closed");
            put_text(open, "");
            return first;
        }
        auto last = close;
        while (last.parent() != parent)
            last = last.parent();
        auto end = parent.insert_child_after("sen:end", last);
        const auto range = taken_out(parent, first, last, open, close);
        repeat(parent, range, end, tag);
        const auto next = end.next_sibling();
        for (const auto& node : range)
            parent.remove_child(node);
        parent.remove_child(end);
        return next;
    }

    /// The siblings between the tags, which go away with what holds nothing but them.
    std::vector<pugi::xml_node> taken_out(
        pugi::xml_node parent, const pugi::xml_node& first, const pugi::xml_node& last,
        pugi::xml_node open, pugi::xml_node close)
    {
        const std::string told = open.attribute(tag_mark).value();
        const auto goes = [&](pugi::xml_node tag, const pugi::xml_node& holder) {
            if (tag != holder) tag.parent().remove_child(tag);
            if (tag != holder && holds_something(holder)) {
                // Words beside it would come and go with the section: hardly what was meant.
                const auto is_row = std::string_view(holder.name()) == "w:tr";
                if (first != last && !is_row && m_faults != nullptr && holds_words(holder))
                    m_faults->push_back({told, "paperwork.section_not_alone"});
                return false;
            }
            parent.remove_child(holder);
            return true;
        };
        if (first == last) {
            open.parent().remove_child(open);
            return goes(close, last) ? std::vector<pugi::xml_node>{} : std::vector{first};
        }
        std::vector<pugi::xml_node> range;
        for (auto node = first.next_sibling(); node != last; node = node.next_sibling())
            range.push_back(node);
        if (!goes(open, first)) range.insert(range.begin(), first);
        if (!goes(close, last)) range.push_back(last);
        return range;
    }

    void repeat(
        pugi::xml_node parent, const std::vector<pugi::xml_node>& range, pugi::xml_node end,
        const Tag& tag)
    {
        const auto found = look_up(tag.name);
        if (found.field == nullptr && m_faults != nullptr)
            m_faults->push_back({"{{#" + tag.name + "}}", "paperwork.unknown_name"});
        const auto same = m_scopes.back();
        if (m_faults != nullptr) {
            const auto inside =
                found.field != nullptr && !found.field->fields.empty() && tag.kind == Tag::section;
            return once(
                parent, range, end, inside ? Scope{&found.field->fields, nullptr, 1} : same);
        }
        if (tag.kind == Tag::inverted) {
            if (!found.is_known()) once(parent, range, end, same);
            return;
        }
        if (found.rows == nullptr || found.field->fields.empty()) {
            if (found.is_known()) once(parent, range, end, same);
            return;
        }
        std::size_t number = 0;
        for (const auto& row : *found.rows) {
            ++number;
            const auto counted = found.field->kind == "list" ? number : 0;
            once(parent, range, end, {&found.field->fields, &row, counted});
        }
    }

    void once(
        pugi::xml_node parent, const std::vector<pugi::xml_node>& range, pugi::xml_node end,
        const Scope& scope)
    {
        m_too_much = m_too_much || ++m_repetitions > most_repetitions;
        if (m_too_much) return;
        auto holder = parent.insert_child_before("sen:holder", end);
        for (const auto& node : range)
            holder.append_copy(node);
        m_scopes.push_back(scope);
        children(holder);
        m_scopes.pop_back();
        while (auto child = holder.first_child())
            parent.insert_move_before(child, end);
        parent.remove_child(holder);
    }

    std::vector<Fault>* m_faults;
    std::vector<Scope> m_scopes;
    std::size_t m_repetitions = 0;
    bool m_too_much = false;
};

}  // namespace

bool fill(pugi::xml_node root, const Fields& fields, const Values& values)
{
    Filler filler(fields, &values, nullptr);
    filler.children(root);
    return !filler.is_too_much();
}

void check(pugi::xml_node root, const Fields& fields, std::vector<Fault>& faults)
{
    Filler filler(fields, nullptr, &faults);
    filler.children(root);
}

}  // namespace sen::paperwork
