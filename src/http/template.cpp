#include "http/template.hpp"

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace sen::http {
namespace {

constexpr int max_depth = 32;  // of sections and partials together

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const auto begin = std::min(text.find_first_not_of(blanks), text.size());
    text.remove_prefix(begin);
    return text.substr(0, text.find_last_not_of(blanks) + 1);
}

std::vector<std::string> path_of(std::string_view name)
{
    std::vector<std::string> path;
    if (name == ".") return path;
    while (!name.empty()) {
        const auto end = std::min(name.find('.'), name.size());
        path.emplace_back(name.substr(0, end));
        name.remove_prefix(std::min(end + 1, name.size()));
    }
    return path;
}

/// Reads one file; a partial is read by a reader of its own.
class Reader {
public:
    Reader(std::string file, const TemplateSources& sources, int depth)
        : m_file(std::move(file)), m_sources(sources), m_depth(depth)
    {
        if (depth > max_depth) fail("includes or nests too deeply");
        auto text = sources.partials(m_file);
        if (!text) throw std::runtime_error("no template \"" + m_file + '"');
        m_source = std::move(*text);
    }

    Template read() { return read_until({}); }

private:
    struct Tag {
        char sign = ' ';  ///< # ^ / > ! & { or blank
        std::string_view name;
    };

    [[noreturn]] void fail(const std::string& what) const
    {
        const auto end = m_source.begin() + static_cast<std::ptrdiff_t>(m_at);
        const auto line = 1 + std::count(m_source.begin(), end, '\n');
        throw std::runtime_error(m_file + ".html:" + std::to_string(line) + ": " + what);
    }

    /// Reads to the end of the section, or of the file when it is none.
    Template read_until(std::string_view section)
    {
        Template nodes;
        for (;;) {
            const auto open = std::min(m_source.find("{{", m_at), m_source.size());
            add_text(nodes, std::string_view(m_source).substr(m_at, open - m_at));
            if (open == m_source.size()) {
                if (!section.empty()) fail("{{#" + std::string(section) + "}} is not closed");
                m_at = open;
                return nodes;
            }
            m_at = open;
            const auto tag = read_tag();
            if (is_structure(tag)) cut_own_line(nodes, open);
            if (tag.sign == '/') {
                if (tag.name != section) fail("{{/" + std::string(tag.name) + "}} closes nothing");
                return nodes;
            }
            add_tag(nodes, tag);
        }
    }

    Tag read_tag()
    {
        const bool is_triple = m_source.compare(m_at, 3, "{{{") == 0;
        const std::string_view closing = is_triple ? "}}}" : "}}";
        const auto begin = m_at + closing.size();
        const auto end = m_source.find(closing, begin);
        if (end == std::string::npos) fail("a tag is not closed");
        auto name = trimmed(std::string_view(m_source).substr(begin, end - begin));
        Tag tag{is_triple ? '{' : ' ', name};
        if (!is_triple && !name.empty() && std::string_view("#^/>!&").find(name[0]) < 6)
            tag = {name[0], trimmed(name.substr(1))};
        if (tag.name.empty() && tag.sign != '!') fail("a tag has no name");
        m_at = end + closing.size();
        return tag;
    }

    static bool is_structure(const Tag& tag)
    {
        return std::string_view("#^/>!").find(tag.sign) != std::string_view::npos;
    }

    /// When the tag that ends at m_at stands alone on its line, the line goes.
    void cut_own_line(Template& nodes, std::size_t open)
    {
        const auto line = m_source.rfind('\n', open);
        const auto begin = line == std::string::npos || open == 0 ? 0 : line + 1;
        const auto end = std::min(m_source.find('\n', m_at), m_source.size());
        const auto source = std::string_view(m_source);
        if (!trimmed(source.substr(begin, open - begin)).empty()) return;
        if (!trimmed(source.substr(m_at, end - m_at)).empty()) return;
        const auto indent = open - begin;
        if (indent > 0 && !nodes.empty() && nodes.back().kind == TemplateNode::text) {
            auto& words = nodes.back().words;
            words.resize(words.size() - std::min(indent, words.size()));
        }
        m_at = std::min(end + 1, m_source.size());
    }

    static void add_text(Template& nodes, std::string_view text)
    {
        if (text.empty()) return;
        if (nodes.empty() || nodes.back().kind != TemplateNode::text) nodes.emplace_back();
        nodes.back().words += text;
    }

    void add_tag(Template& nodes, const Tag& tag)
    {
        switch (tag.sign) {
        case '!':
            return;
        case '>':
            return add_partial(nodes, std::string(tag.name));
        case '#':
            return add_section(nodes, tag.name, TemplateNode::section);
        case '^':
            return add_section(nodes, tag.name, TemplateNode::inverted);
        case '{':
        case '&':
            return nodes.push_back({TemplateNode::raw, {}, path_of(tag.name), {}});
        default:
            break;
        }
        if (tag.name.starts_with("t.")) return add_words(nodes, tag.name.substr(2));
        nodes.push_back({TemplateNode::escaped, {}, path_of(tag.name), {}});
    }

    void add_words(Template& nodes, std::string_view key)
    {
        const auto words = m_sources.words(key);
        if (!words) fail("no words for \"" + std::string(key) + '"');
        std::string escaped;
        append_escaped(escaped, *words);
        add_text(nodes, escaped);
    }

    void add_partial(Template& nodes, const std::string& name)
    {
        if (!m_sources.partials(name)) fail("no partial \"" + name + '"');
        auto included = Reader(name, m_sources, m_depth + 1).read();
        for (auto& node : included) {
            if (node.kind == TemplateNode::text)
                add_text(nodes, node.words);
            else
                nodes.push_back(std::move(node));
        }
    }

    void add_section(Template& nodes, std::string_view name, TemplateNode::Kind kind)
    {
        if (++m_depth > max_depth) fail("includes or nests too deeply");
        auto children = read_until(name);
        --m_depth;
        nodes.push_back({kind, {}, path_of(name), std::move(children)});
    }

    std::string m_file;
    std::string m_source;
    const TemplateSources& m_sources;
    int m_depth;
    std::size_t m_at = 0;
};

/// Writes a template with the views it is inside of, the innermost last.
class Writer {
public:
    explicit Writer(const View& view) : m_inside{&view} {}

    void write(const Template& nodes)
    {
        for (const auto& node : nodes)
            write(node);
    }

    std::string out;

private:
    void write(const TemplateNode& node)
    {
        if (node.kind == TemplateNode::text) {
            out += node.words;
            return;
        }
        const auto* view = find(node.path);
        const bool is_there = view && view->is_there();
        if (node.kind == TemplateNode::inverted) {
            if (!is_there) write(node.children);
        } else if (is_there) {
            if (node.kind == TemplateNode::escaped)
                append_escaped(out, view->text());
            else if (node.kind == TemplateNode::raw)
                out += view->text();
            else
                write_section(node, *view);
        }
    }

    void write_section(const TemplateNode& node, const View& view)
    {
        if (!view.is_list()) return write_inside(node, view);
        for (const auto& item : view.items())
            write_inside(node, item);
    }

    void write_inside(const TemplateNode& node, const View& view)
    {
        m_inside.push_back(&view);
        write(node.children);
        m_inside.pop_back();
    }

    [[nodiscard]] const View* find(const std::vector<std::string>& path) const
    {
        if (path.empty()) return m_inside.back();
        const View* view = nullptr;
        for (auto i = m_inside.size(); i-- > 0 && !view;)
            view = m_inside[i]->find(path.front());
        for (std::size_t i = 1; i < path.size() && view; ++i)
            view = view->find(path[i]);
        return view;
    }

    std::vector<const View*> m_inside;
};

}  // namespace

Template read_template(const std::string& name, const TemplateSources& sources)
{
    return Reader(name, sources, 0).read();
}

std::string render(const Template& nodes, const View& view)
{
    Writer writer(view);
    writer.out.reserve(8 * 1024);
    writer.write(nodes);
    return std::move(writer.out);
}

void append_escaped(std::string& out, std::string_view text)
{
    for (;;) {
        const auto at = text.find_first_of("&<>\"'");
        out += text.substr(0, at);
        if (at == std::string_view::npos) return;
        switch (text[at]) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        default:
            out += "&#39;";
            break;
        }
        text.remove_prefix(at + 1);
    }
}

}  // namespace sen::http
