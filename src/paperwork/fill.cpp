#include "paperwork/fill.hpp"

#include "base/result.hpp"
#include "paperwork/scopes.hpp"
#include "paperwork/sections.hpp"
#include "paperwork/tags.hpp"

namespace sen::paperwork {
namespace {

constexpr std::size_t most_repetitions = 20'000;
constexpr auto dots = "…………………………";
constexpr auto few_dots = "……";

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
        : m_faults(faults), m_scopes({&fields, values, 0})
    {
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

    void value(pugi::xml_node run, const Tag& tag)
    {
        if (tag.name == "no" && m_scopes.innermost().fields->count("no") == 0) {
            const auto number = m_scopes.row_number();
            if (number == 0) fault(run, "paperwork.unknown_name");
            return put_text(run, std::to_string(number));
        }
        const auto found = m_scopes.look_up(tag.name);
        if (found.field == nullptr || found.field->kind == "list" || found.field->kind == "flag")
            fault(run, "paperwork.unknown_name");
        if (found.text != nullptr && !found.text->empty()) return put_text(run, *found.text);
        if (tag.kind == Tag::optional) return put_text(run, "");
        put_text(run, found.field != nullptr && found.field->kind == "text" ? dots : few_dots);
    }

    void qr(pugi::xml_node run, const Tag& tag)
    {
        const auto found = m_scopes.look_up(tag.name);
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
        const auto found = m_scopes.look_up(tag.name);
        if (found.field == nullptr && m_faults != nullptr)
            m_faults->push_back({"{{#" + tag.name + "}}", "paperwork.unknown_name"});
        const auto same = m_scopes.innermost();
        if (m_faults != nullptr) {
            const auto inside =
                found.field != nullptr && !found.field->fields.empty() && tag.kind == Tag::section;
            const std::size_t number = inside && found.field->kind == "list" ? 1 : 0;
            return once(
                parent, range, end, inside ? Scope{&found.field->fields, nullptr, number} : same);
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
        m_scopes.enter(scope);
        children(holder);
        m_scopes.leave();
        while (auto child = holder.first_child())
            parent.insert_move_before(child, end);
        parent.remove_child(holder);
    }

    std::vector<Fault>* m_faults;
    Scopes m_scopes;
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
