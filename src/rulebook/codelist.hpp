#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/fields.hpp"

namespace sen::rulebook {

/// One code of a list, with its label in Vietnamese and English.
struct CodelistItem {
    std::string code;
    std::string label;
    std::string label_en;
    std::optional<std::string> group;  ///< the code's heading, where the list has headings
    std::optional<std::string> leaf;   ///< of a product group: its leaf of Phụ lục I; not shown

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"code", &CodelistItem::code},
            Field{"label", &CodelistItem::label},
            Field{"label_en", &CodelistItem::label_en},
            Field{"group", &CodelistItem::group},
        };
    }
};

/// data/codelists/<name>.json. Facts are stored by code, never by label.
struct Codelist {
    std::string name;
    std::vector<CodelistItem> items;  ///< in the order to show

    /// Null when the list has no such code.
    [[nodiscard]] const CodelistItem* find(std::string_view code) const;

    static constexpr auto fields()
    {
        return std::tuple{Field{"name", &Codelist::name}, Field{"items", &Codelist::items}};
    }
};

/// Every codelist of a folder by its file's name. Throws std::runtime_error naming a bad file.
std::map<std::string, Codelist, std::less<>> load_codelists(const std::string& folder);

}  // namespace sen::rulebook
