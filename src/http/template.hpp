#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "http/view.hpp"

/// The part of mustache (mustache.github.io) that our pages need, read once and rendered from any
/// thread. Words and partials are put in while it is read, so that they cost nothing later and a
/// missing one is found at start.
namespace sen::http {

/// A piece of a template that has been read.
struct TemplateNode {
    enum Kind { text, escaped, raw, section, inverted };

    Kind kind = text;
    std::string words;              ///< of a text
    std::vector<std::string> path;  ///< "producer.name" → {"producer", "name"}; empty for "."
    std::vector<TemplateNode> children;
};
using Template = std::vector<TemplateNode>;

/// Where a template finds what it names; nothing when there is no such word or partial.
struct TemplateSources {
    std::function<std::optional<std::string>(std::string_view key)> words;
    std::function<std::optional<std::string>(std::string_view name)> partials;
};

/// Reads the template of that name and all it includes:
///   {{name}}, {{a.b}}, {{.}}       a value, escaped for HTML; nothing when absent
///   {{{name}}}, {{&name}}          a value as it is: only for HTML of our own
///   {{#name}}…{{/name}}            for each item of a list, or once when it is there
///   {{^name}}…{{/name}}            when it is absent
///   {{t.product.title}}            the words of a key, escaped: resolved while reading
///   {{> name}}                     another file, without its ending: resolved while reading
///   {{! remark}}                   nothing
/// A line with nothing but a section tag, a partial or a remark leaves no line behind.
/// Throws std::runtime_error with the name, the line and what is wrong there.
Template read_template(const std::string& name, const TemplateSources&);

std::string render(const Template&, const View&);

/// For HTML text and quoted attributes.
void append_escaped(std::string& out, std::string_view text);

}  // namespace sen::http
