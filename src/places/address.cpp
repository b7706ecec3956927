#include "places/address.hpp"

#include <algorithm>

#include "places/words.hpp"

namespace sen::places {
namespace {

using rulebook::Level;
using rulebook::UnitKind;

bool is_number(std::string_view key)
{
    return std::all_of(
        key.begin(), key.end(), [](char letter) { return letter >= '0' && letter <= '9'; });
}

/// A city may be a district or a province; every other kind has one level.
std::optional<Level> level_of(UnitKind kind)
{
    switch (kind) {
    case UnitKind::tinh:
        return Level::province;
    case UnitKind::thanh_pho:
        return std::nullopt;
    case UnitKind::thi_xa:
    case UnitKind::huyen:
        return Level::district;
    default:
        return Level::commune;
    }
}

bool can_be(UnitKind kind, Level level)
{
    return kind == UnitKind::thanh_pho ? level != Level::commune : level_of(kind) == level;
}

bool is_urban(UnitKind kind) { return kind == UnitKind::thanh_pho || kind == UnitKind::thi_xa; }

template <class Keep>
void keep_if_any(std::vector<Reading>& readings, Keep keep)
{
    if (std::any_of(readings.begin(), readings.end(), keep))
        std::erase_if(readings, [&](const Reading& reading) { return !keep(reading); });
}

/// Units above a commune must be of the kind written, if there is one such; towns become cities.
/// Communes keep their other readings: rural ones become wards, and papers lag behind.
void weigh_kind(Mention& mention)
{
    if (!mention.kind) return;
    const auto kind = *mention.kind;
    std::erase_if(mention.readings, [&](const Reading& reading) {
        return !can_be(kind, reading.entry->unit->level);
    });
    for (auto& reading : mention.readings)
        reading.kind_agrees = reading.entry->unit->kind == kind;
    if (level_of(kind) == Level::commune) return;
    const auto agrees = [](const Reading& reading) { return reading.kind_agrees; };
    if (std::none_of(mention.readings.begin(), mention.readings.end(), agrees) && is_urban(kind))
        keep_if_any(mention.readings, [](const Reading& reading) {
            return is_urban(reading.entry->unit->kind);
        });
    keep_if_any(mention.readings, agrees);
}

void keep_level(Mention& mention)
{
    if (!mention.level) return;
    keep_if_any(mention.readings, [&](const Reading& reading) {
        return reading.entry->unit->level == *mention.level;
    });
}

/// Reads the words of one text, part by part.
class Reader {
public:
    Reader(const Gazetteer& gazetteer, const Words& words, std::optional<Level> field, Address& to)
        : m_gazetteer(gazetteer), m_words(words), m_field(field), m_address(to)
    {
    }

    void read()
    {
        std::size_t begin = 0;
        while (begin < m_words.words.size()) {
            m_end = begin;
            while (m_end < m_words.words.size() &&
                   m_words.words[m_end].part == m_words.words[begin].part)
                ++m_end;
            read_part(begin);
            begin = m_end;
        }
    }

private:
    /// A name without a kind counts only where names stand: at the beginning of a part, or
    /// right behind another name, and with nothing but names behind it.
    void read_part(std::size_t at)
    {
        const auto begin = at;
        const auto known_before = m_address.known.size();
        const auto unknown_before = m_address.unknown.size();
        bool open = !m_gazetteer.is_below(m_words.key(at, 1));
        m_bare = 0;
        while (at < m_end) {
            const auto next = read_at(at, open);
            if (next > at) {
                open = true;
                at = next;
                continue;
            }
            if (!m_gazetteer.is_unsaid(m_words.key(at, 1))) {
                forget_bare();
                open = false;
            }
            ++at;
        }
        const bool found =
            m_address.known.size() > known_before || m_address.unknown.size() > unknown_before;
        if (!found && !m_gazetteer.is_below(m_words.key(begin, 1)) &&
            m_end - begin <= m_gazetteer.longest_name() + 1)
            add_unknown(begin, m_end, std::nullopt);
    }

    /// Reads one mention; the place after it, or `at` when there is none.
    std::size_t read_at(std::size_t at, bool open)
    {
        const auto kind = kind_at(at);
        const auto name = at + kind.word_count;
        if (kind.word_count > 0 && name < m_end) {
            if (const auto next = read_name(name, kind.kind); next > name) return next;
        }
        if (open) {
            if (const auto next = read_name(at, std::nullopt); next > at) return next;
        }
        if (kind.word_count == 0 || name >= m_end) return at;
        auto next = name + 1;
        while (next < m_end && !begins_mention(next))
            ++next;
        add_unknown(name, next, kind.kind);
        return next;
    }

    std::size_t read_name(std::size_t at, std::optional<UnitKind> kind)
    {
        for (auto count = std::min(m_end - at, m_gazetteer.longest_name()); count > 0; --count) {
            const auto* entries = m_gazetteer.named(m_words.key(at, count));
            if (entries == nullptr) continue;
            const bool is_bare_number = !kind && is_number(m_words.key(at, count));
            if (is_bare_number && m_field != Level::commune) continue;
            if (add_known(at, count, kind, *entries)) return at + count;
        }
        return at;
    }

    bool add_known(
        std::size_t at, std::size_t count, std::optional<UnitKind> kind,
        const Gazetteer::Entries& entries)
    {
        auto mention = mention_of(at, at + count, kind);
        const auto written = accents_written(at, count);
        for (const auto* entry : entries)
            mention.readings.push_back({entry, compare(written, entry->accents), true});
        weigh_kind(mention);
        keep_level(mention);
        if (mention.readings.empty()) return false;
        if (m_address.known.size() >= most_mentions) return true;
        for (auto& unknown : m_address.unknown)
            unknown.is_last = false;
        m_address.known.push_back(std::move(mention));
        m_bare = kind ? 0 : m_bare + 1;
        return true;
    }

    void add_unknown(std::size_t at, std::size_t end, std::optional<UnitKind> kind)
    {
        if (m_address.unknown.size() >= most_mentions) return;
        auto mention = mention_of(at, end, kind);
        mention.is_last = true;
        m_address.unknown.push_back(std::move(mention));
        m_bare = 0;
    }

    [[nodiscard]] Mention
    mention_of(std::size_t at, std::size_t end, std::optional<UnitKind> kind) const
    {
        Mention mention;
        mention.key = m_words.key(at, end - at);
        mention.kind = kind;
        mention.level = kind ? level_of(*kind) : m_field;
        return mention;
    }

    void forget_bare()
    {
        for (; m_bare > 0 && !m_address.known.empty(); --m_bare)
            m_address.known.pop_back();
    }

    [[nodiscard]] KindPhrase kind_at(std::size_t at) const
    {
        const auto second = at + 1 < m_end ? m_words.key(at + 1, 1) : std::string_view();
        return m_gazetteer.kind(m_words.key(at, 1), second);
    }

    [[nodiscard]] bool begins_mention(std::size_t at) const
    {
        const auto count = kind_at(at).word_count;
        return count > 0 && at + count < m_end;
    }

    /// The accents of the words from `at`, each empty where the word was written plain.
    [[nodiscard]] std::vector<std::string> accents_written(std::size_t at, std::size_t count) const
    {
        std::vector<std::string> accents(count);
        for (std::size_t i = 0; i < count; ++i)
            if (const auto& word = m_words.words[at + i]; word.is_accented)
                accents[i] = accent_key(word.written);
        return accents;
    }

    /// In a text without any accents a plain word says nothing about them.
    [[nodiscard]] Accents
    compare(const std::vector<std::string>& written, const std::vector<std::string>& name) const
    {
        auto accents = m_words.has_accents ? Accents::right : Accents::left_out;
        for (std::size_t i = 0; i < name.size(); ++i) {
            if (written[i] == name[i]) continue;
            if (!written[i].empty()) return Accents::wrong;
            accents = Accents::left_out;
        }
        return accents;
    }

    const Gazetteer& m_gazetteer;
    const Words& m_words;
    std::optional<Level> m_field;
    Address& m_address;
    std::size_t m_end = 0;   ///< of the part being read
    std::size_t m_bare = 0;  ///< how many names without a kind were read last
};

}  // namespace

void read_address(
    const Gazetteer& gazetteer, std::string_view text, std::optional<Level> field, Address& address)
{
    if (text.size() > longest_address) return;
    const auto words = split(text);
    Reader(gazetteer, words, field, address).read();
}

Mention with_slips(const Gazetteer& gazetteer, Mention mention)
{
    mention.is_slip = true;
    for (const auto* entry : gazetteer.like(mention.key))
        mention.readings.push_back({entry, Accents::left_out, true});
    weigh_kind(mention);
    keep_level(mention);
    return mention;
}

}  // namespace sen::places
