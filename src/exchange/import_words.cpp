#include "exchange/import_words.hpp"

#include <algorithm>

#include <boost/json.hpp>

#include "base/text.hpp"
#include "rulebook/codelist.hpp"
#include "rulebook/data_file.hpp"

namespace sen::exchange {
namespace {

namespace bj = boost::json;

/// Folded, every sign a blank: "UBND-HC" is "ubnd hc".
std::string key_of(std::string_view text)
{
    auto folded = fold(text);
    for (auto& letter : folded) {
        const auto byte = static_cast<unsigned char>(letter);
        if (byte < 0x80 && std::isalnum(byte) == 0 && letter != '+' && letter != '&') letter = ' ';
    }
    return fold(folded);
}

std::string text_of(const bj::value& value) { return std::string(value.as_string()); }

std::vector<std::string> words_of(const bj::value& list)
{
    std::vector<std::string> words;
    for (const auto& word : list.as_array())
        words.push_back(key_of(text_of(word)));
    return words;
}

template <Named E>
E named(const bj::value& value)
{
    const auto [found, known] = value_of<E>(text_of(value));
    if (!known) throw std::runtime_error("unknown name " + text_of(value));
    return found;
}

template <Named E>
std::optional<E> maybe_named(const bj::value& value)
{
    return value.is_null() ? std::nullopt : std::optional(named<E>(value));
}

/// Whether `phrase` stands in `text` as whole words; both folded.
std::size_t find_words(std::string_view text, std::string_view phrase)
{
    for (auto at = text.find(phrase); at != std::string_view::npos;
         at = text.find(phrase, at + 1)) {
        const auto end = at + phrase.size();
        if ((at == 0 || text[at - 1] == ' ') && (end == text.size() || text[end] == ' ')) return at;
    }
    return std::string_view::npos;
}

bool holds(std::string_view text, const std::vector<std::string>& phrases)
{
    return std::any_of(phrases.begin(), phrases.end(), [&](const auto& phrase) {
        return find_words(text, phrase) != std::string_view::npos;
    });
}

std::string without(std::string text, const std::vector<std::string>& phrases)
{
    for (const auto& phrase : phrases)
        for (auto at = find_words(text, phrase); at != std::string::npos;
             at = find_words(text, phrase))
            text.erase(at, std::min(phrase.size() + 1, text.size() - at));
    return fold(text);
}

}  // namespace

ImportWords ImportWords::load(const std::string& file, const rulebook::Codelist& product_groups)
{
    const auto json = rulebook::read_json(file);
    ImportWords words;
    try {
        const auto& all = json.as_object();
        words.m_blank = words_of(all.at("blank"));
        words.m_legal_forms = words_of(all.at("legal_forms"));
        words.m_activities = words_of(all.at("activities"));
        words.m_districts = words_of(all.at("districts"));
        words.m_potential = words_of(all.at("potential"));
        words.m_stars = words_of(all.at("star_words"));
        for (const auto& [kind, labels] : all.at("kind_labels").as_object())
            for (const auto& label : words_of(labels))
                words.m_kinds[label] = named<registry::ProducerKind>(bj::value(kind));
        for (const auto& pair : all.at("kind_of_name").as_array())
            words.m_kind_of_name.emplace_back(
                key_of(text_of(pair.at(0))), named<registry::ProducerKind>(pair.at(1)));
        for (const auto& pair : all.at("short_forms").as_array())
            words.m_short_forms[key_of(text_of(pair.at(0)))] = key_of(text_of(pair.at(1)));
        for (const auto& status : all.at("statuses").as_array())
            for (const auto& word : words_of(status.at("words")))
                words.m_statuses[word] = {
                    maybe_named<registry::Standing>(status.at("standing")),
                    maybe_named<registry::Level>(status.at("level"))};
        for (const auto& pair : all.at("level_words").as_array())
            words.m_levels.emplace_back(
                key_of(text_of(pair.at(0))), named<registry::Level>(pair.at(1)));
        for (const auto& [level, labels] : all.at("level_labels").as_object())
            for (const auto& label : words_of(labels))
                words.m_level_labels[label] = named<registry::Level>(bj::value(level));
        for (const auto& pair : all.at("regime_words").as_array())
            words.m_regimes.emplace_back(key_of(text_of(pair.at(0))), text_of(pair.at(1)));
        for (const auto& [code, labels] : all.at("product_groups").as_object())
            for (const auto& label : words_of(labels))
                words.m_groups[label] = std::string(code);
    } catch (const std::exception& broken) {
        rulebook::unusable(file, broken.what());
    }
    for (const auto& group : product_groups.items) {
        words.m_groups[key_of(group.label)] = group.code;
        words.m_groups[key_of(group.code)] = group.code;
    }
    return words;
}

bool ImportWords::is_blank(std::string_view text) const
{
    if (text.find_first_not_of("-. /") == std::string_view::npos) return true;
    const auto key = key_of(text);
    return !key.empty() && std::find(m_blank.begin(), m_blank.end(), key) != m_blank.end();
}

std::optional<registry::ProducerKind> ImportWords::kind(std::string_view label) const
{
    const auto found = m_kinds.find(key_of(label));
    return found == m_kinds.end() ? std::nullopt : std::optional(found->second);
}

NameParts ImportWords::name_parts(std::string_view producer_name) const
{
    NameParts parts;
    std::string key = key_of(producer_name);
    for (const auto& [phrase, kind] : m_kind_of_name) {
        if (find_words(key, phrase) != 0) continue;
        parts.kind = kind;
        key.erase(0, std::min(phrase.size() + 1, key.size()));
        break;
    }
    std::string written_out;
    for (std::size_t at = 0; at < key.size();) {
        const auto end = std::min(key.find(' ', at), key.size());
        const auto word = key.substr(at, end - at);
        const auto found = m_short_forms.find(word);
        written_out += (written_out.empty() ? "" : " ") +
                       (found == m_short_forms.end() ? word : found->second);
        at = end + 1;
    }
    parts.key = without(written_out, m_legal_forms);
    if (parts.key.empty()) parts.key = key_of(producer_name);
    parts.core = without(parts.key, m_activities);
    if (parts.core.empty()) parts.core = parts.key;
    return parts;
}

std::string ImportWords::district(std::string_view place) const
{
    for (std::size_t at = 0; at < place.size();) {
        const auto end = std::min(place.find(',', at), place.size());
        const auto part = key_of(place.substr(at, end - at));
        for (const auto& kind : m_districts)
            if (find_words(part, kind) == 0 && part.size() > kind.size())
                return part.substr(kind.size() + 1);
        at = end + 1;
    }
    return {};
}

bool ImportWords::is_potential(std::string_view text) const
{
    return holds(key_of(text), m_potential);
}

std::optional<int> ImportWords::star_word(std::string_view folded) const
{
    const auto found = std::find(m_stars.begin(), m_stars.end(), folded);
    if (found == m_stars.end()) return std::nullopt;
    return static_cast<int>(found - m_stars.begin());
}

const StatusMeaning* ImportWords::status(std::string_view text) const
{
    const auto found = m_statuses.find(key_of(text));
    return found == m_statuses.end() ? nullptr : &found->second;
}

std::optional<registry::Level> ImportWords::level_in(std::string_view text) const
{
    const auto key = key_of(text);
    for (const auto& [phrase, level] : m_levels)
        if (find_words(key, phrase) != std::string_view::npos) return level;
    return std::nullopt;
}

std::optional<registry::Level> ImportWords::level(std::string_view label) const
{
    const auto found = m_level_labels.find(key_of(label));
    return found == m_level_labels.end() ? std::nullopt : std::optional(found->second);
}

std::optional<std::string> ImportWords::regime_in(std::string_view text) const
{
    const auto key = key_of(text);
    for (const auto& [phrase, document] : m_regimes)
        if (find_words(key, phrase) != std::string_view::npos) return document;
    return std::nullopt;
}

std::optional<std::string> ImportWords::product_group(std::string_view text) const
{
    const auto found = m_groups.find(key_of(text));
    return found == m_groups.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace sen::exchange
