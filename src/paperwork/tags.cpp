#include "paperwork/tags.hpp"

#include <algorithm>
#include <cctype>
#include <vector>

namespace sen::paperwork {
namespace {

constexpr std::size_t most_tag = 120;

bool is_name(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](unsigned char letter) {
        return std::isalnum(letter) != 0 || letter == '_' || letter == '.';
    });
}

std::string_view trimmed(std::string_view text)
{
    while (text.starts_with(' '))
        text.remove_prefix(1);
    while (text.ends_with(' '))
        text.remove_suffix(1);
    return text;
}

/// The texts of a paragraph in order, without those of paragraphs within it.
void texts_of(const pugi::xml_node& node, std::vector<pugi::xml_node>& texts)
{
    for (const auto& child : node.children()) {
        const std::string_view name = child.name();
        if (name == "w:t")
            texts.push_back(child);
        else if (name != "w:p")
            texts_of(child, texts);
    }
}

/// Moves the letters [from, to) of the joined texts into the text where they begin.
void gather(std::vector<pugi::xml_node>& texts, std::size_t from, std::size_t to)
{
    std::size_t start = 0;
    pugi::xml_node first;
    for (auto& text : texts) {
        const std::string held = text.text().get();
        const auto end = start + held.size();
        if (!first && from < end) {
            if (to <= end) return;
            first = text;
        } else if (first && start < to) {
            const auto taken = std::min(to, end) - start;
            first.text().set((first.text().get() + held.substr(0, taken)).c_str());
            text.text().set(held.substr(taken).c_str());
        }
        start = end;
    }
}

/// Brings tags that are cut into one text each.
bool join_tags(std::vector<pugi::xml_node>& texts)
{
    std::string all;
    for (const auto& text : texts)
        all += text.text().get();
    auto found = false;
    for (auto at = all.find("{{"); at != std::string::npos; at = all.find("{{", at + 2)) {
        const auto end = all.find("}}", at);
        if (end == std::string::npos || end - at > most_tag) continue;
        gather(texts, at, end + 2);
        found = true;
    }
    return found;
}

pugi::xml_node new_run(pugi::xml_node run)
{
    auto fresh = run.parent().insert_child_before("w:r", run);
    if (const auto look = run.child("w:rPr")) fresh.append_copy(look);
    return fresh;
}

void add_text(pugi::xml_node run, std::string_view words)
{
    auto text = run.append_child("w:t");
    text.append_attribute("xml:space").set_value("preserve");
    text.text().set(std::string(words).c_str());
}

/// Cuts one text into words and tags, each tag in a run of its own.
void cut_text(pugi::xml_node run, std::string_view words, pugi::xml_node& current)
{
    const auto put = [&](std::string_view part) {
        if (part.empty()) return;
        if (!current) current = new_run(run);
        add_text(current, part);
    };
    while (!words.empty()) {
        const auto open = words.find("{{");
        const auto close = words.find("}}", open == std::string_view::npos ? 0 : open);
        if (open == std::string_view::npos || close == std::string_view::npos) break;
        const auto tag = words.substr(open, close + 2 - open);
        const auto known = read_tag(tag).has_value();
        put(words.substr(0, known ? open : close + 2));
        if (known) {
            auto own = new_run(run);
            own.append_attribute(tag_mark).set_value(std::string(tag).c_str());
            add_text(own, tag);
            current = {};
        }
        words.remove_prefix(close + 2);
    }
    put(words);
}

void cut_run(pugi::xml_node run)
{
    pugi::xml_node current;
    for (const auto& child : run.children()) {
        const std::string_view name = child.name();
        if (name == "w:rPr") continue;
        if (name == "w:t") {
            cut_text(run, child.text().get(), current);
            continue;
        }
        if (!current) current = new_run(run);
        current.append_copy(child);
    }
    run.parent().remove_child(run);
}

}  // namespace

std::optional<Tag> read_tag(std::string_view text)
{
    if (!text.starts_with("{{") || !text.ends_with("}}") || text.size() < 5) return std::nullopt;
    auto name = trimmed(text.substr(2, text.size() - 4));
    auto kind = Tag::value;
    if (name.starts_with('#')) kind = Tag::section;
    if (name.starts_with('^')) kind = Tag::inverted;
    if (name.starts_with('/')) kind = Tag::close;
    if (kind != Tag::value)
        name.remove_prefix(1);
    else if (name.starts_with("qr ")) {
        kind = Tag::qr;
        name.remove_prefix(3);
    } else if (name.ends_with('?')) {
        kind = Tag::optional;
        name.remove_suffix(1);
    }
    name = trimmed(name);
    if (!is_name(name)) return std::nullopt;
    return Tag{kind, std::string(name)};
}

std::optional<Tag> tag_of(const pugi::xml_node& run)
{
    const auto mark = run.attribute(tag_mark);
    return mark ? read_tag(mark.value()) : std::nullopt;
}

void isolate_tags(pugi::xml_node root)
{
    std::vector<pugi::xml_node> paragraphs;
    for (const auto& found : root.select_nodes("//w:p"))
        paragraphs.push_back(found.node());
    for (auto& paragraph : paragraphs) {
        std::vector<pugi::xml_node> texts;
        texts_of(paragraph, texts);
        if (!join_tags(texts)) continue;
        std::vector<pugi::xml_node> runs;
        for (const auto& text : texts) {
            const auto run = text.parent();
            const auto tagged = std::string_view(text.text().get()).find("{{");
            if (tagged == std::string_view::npos || std::string_view(run.name()) != "w:r") continue;
            if (runs.empty() || runs.back() != run) runs.push_back(run);
        }
        for (auto& run : runs)
            cut_run(run);
    }
}

}  // namespace sen::paperwork
