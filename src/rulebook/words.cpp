#include "rulebook/words.hpp"

#include <boost/json.hpp>

#include "rulebook/data_file.hpp"

namespace sen::rulebook {

Words Words::load(const std::string& file)
{
    Words words;
    const auto json = read_json(file);
    if (!json.is_object()) unusable(file, "is not an object");
    for (const auto& [key, text] : json.get_object()) {
        if (!text.is_string()) unusable(file, std::string(key) + " is not text");
        words.m_words.emplace(key, text.get_string());
    }
    return words;
}

std::string Words::text(std::string_view key, std::string_view subject) const
{
    const auto found = m_words.find(key);
    if (found == m_words.end()) return std::string(key);
    constexpr std::string_view place = "{subject}";
    auto text = found->second;
    if (const auto at = text.find(place); at != std::string::npos)
        text.replace(at, place.size(), subject);
    return text;
}

bool Words::knows(std::string_view key) const { return m_words.find(key) != m_words.end(); }

}  // namespace sen::rulebook
