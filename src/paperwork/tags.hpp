#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <pugixml.hpp>

/// Tags in a Word text, each brought into a run of its own: <w:r sen="{{name}}">.
namespace sen::paperwork {

struct Tag {
    enum Kind {
        value,     ///< {{name}}: dotted lines when unknown
        optional,  ///< {{name?}}: nothing when unknown
        section,   ///< {{#name}}: for each of a list, or once when known
        inverted,  ///< {{^name}}: once when unknown or empty
        close,     ///< {{/name}}
        qr,        ///< {{qr name}}: a text as a QR code
    };

    Kind kind = value;
    std::string name;
};

constexpr auto tag_mark = "sen";

/// "{{#rows}}" as a tag; nothing when it is none.
std::optional<Tag> read_tag(std::string_view text);

/// The tag that a run is, after isolate_tags(); nothing for any other node.
std::optional<Tag> tag_of(const pugi::xml_node& run);

/// Brings each tag of a tree into a run of its own with the look of its first letter, however
/// Word has cut it into runs.
void isolate_tags(pugi::xml_node root);

}  // namespace sen::paperwork
