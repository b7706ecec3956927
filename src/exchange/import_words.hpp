#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "registry/producer.hpp"
#include "registry/recognition.hpp"

namespace sen::rulebook {
struct Codelist;
}

namespace sen::exchange {

/// What the status column of a list says of a star. Without a standing there is none yet.
struct StatusMeaning {
    std::optional<registry::Standing> standing;
    std::optional<registry::Level> level;
};

/// A producer's name taken apart.
struct NameParts {
    registry::ProducerKind kind = registry::ProducerKind::unknown;
    std::string key;   ///< folded, without kind and legal form, short forms written out
    std::string core;  ///< key without activities; the key when nothing would be left
};

/// data/import_words.json: what people write into lists, folded, and what it means.
class ImportWords {
public:
    /// Throws std::runtime_error naming the file and what is wrong in it.
    static ImportWords load(const std::string& file, const rulebook::Codelist& product_groups);

    [[nodiscard]] bool is_blank(std::string_view text) const;
    [[nodiscard]] std::optional<registry::ProducerKind> kind(std::string_view label) const;
    [[nodiscard]] NameParts name_parts(std::string_view producer_name) const;
    /// The district named in "Xã A, Huyện B, Tỉnh C", folded and without its kind; "" when none is.
    [[nodiscard]] std::string district(std::string_view place) const;
    [[nodiscard]] bool is_potential(std::string_view text) const;
    /// 0 to 5 for a word such as "ba"; nothing for others.
    [[nodiscard]] std::optional<int> star_word(std::string_view folded) const;
    [[nodiscard]] const StatusMeaning* status(std::string_view text) const;
    [[nodiscard]] std::optional<registry::Level> level_in(std::string_view text) const;
    /// The level that a cell of a column of levels names.
    [[nodiscard]] std::optional<registry::Level> level(std::string_view label) const;
    /// The law a star was judged by, as an id of data/law/documents.json.
    [[nodiscard]] std::optional<std::string> regime_in(std::string_view text) const;
    /// The code of a product group by its code or one of its labels.
    [[nodiscard]] std::optional<std::string> product_group(std::string_view text) const;

private:
    using Words = std::vector<std::string>;
    Words m_blank;
    Words m_legal_forms;
    Words m_activities;
    Words m_districts;
    Words m_potential;
    Words m_stars;
    std::map<std::string, registry::ProducerKind, std::less<>> m_kinds;
    std::vector<std::pair<std::string, registry::ProducerKind>> m_kind_of_name;
    std::map<std::string, std::string, std::less<>> m_short_forms;
    std::map<std::string, StatusMeaning, std::less<>> m_statuses;
    std::vector<std::pair<std::string, registry::Level>> m_levels;
    std::map<std::string, registry::Level, std::less<>> m_level_labels;
    std::vector<std::pair<std::string, std::string>> m_regimes;
    std::map<std::string, std::string, std::less<>> m_groups;
};

}  // namespace sen::exchange
