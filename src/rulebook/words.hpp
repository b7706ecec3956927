#pragma once

#include <map>
#include <string>
#include <string_view>

namespace sen::rulebook {

/// data/locale/<language>.json: the words for every code, label and page, by key.
class Words {
public:
    /// Throws std::runtime_error naming the file and what is wrong in it.
    static Words load(const std::string& file);

    /// The words of a key with `{subject}` put in; the key itself when it has no words, so that a
    /// forgotten one is seen (a check refuses the build before that).
    [[nodiscard]] std::string text(std::string_view key, std::string_view subject = {}) const;
    [[nodiscard]] bool knows(std::string_view key) const;

private:
    std::map<std::string, std::string, std::less<>> m_words;
};

enum class Language { vi, en };

}  // namespace sen::rulebook
