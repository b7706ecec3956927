#include "exchange/entry.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "exchange/entry_origin.hpp"
#include "exchange/entry_values.hpp"
#include "rulebook/rulebook.hpp"

namespace sen::exchange {
namespace {

constexpr int first_year = 2018;  ///< of the programme (QĐ 490/QĐ-TTg, 7/5/2018)
constexpr std::size_t longest_name = 200;
constexpr std::size_t longest_text = 1'000;

std::string joined(std::initializer_list<std::string_view> parts, std::string_view between)
{
    std::string all;
    for (const auto part : parts) {
        if (part.empty()) continue;
        if (!all.empty()) all += between;
        all += part;
    }
    return all;
}

std::optional<std::string> maybe(std::string text)
{
    if (text.empty()) return std::nullopt;
    return text;
}

}  // namespace

/// The cells of a row by field, cleaned on their way out.
struct EntryReader::Row {
    const Fields& fields;
    const std::vector<std::string>& cells;
    const ImportWords& words;

    /// "" for a cell that is empty or says that nothing is known.
    std::string text(Entry& entry, const std::string& field, std::size_t most = longest_text) const
    {
        const auto column = fields.find(field);
        if (column == fields.end() || column->second >= cells.size()) return {};
        auto cleaned = clean(cells[column->second]);
        if (!cleaned) {
            entry.add(Weight::rejected, field, cleaned.error().code);
            return {};
        }
        if (words.is_blank(*cleaned)) return {};
        if (length(*cleaned) <= most) return std::move(*cleaned);
        entry.add(Weight::rejected, field, "form.too_long");
        return {};
    }
};

void Entry::add(Weight heavy, std::string field, std::string code)
{
    reasons.push_back({std::move(field), std::move(code)});
    weight = std::max(weight, heavy);
}

Entry EntryReader::read(const Fields& fields, const std::vector<std::string>& cells)
{
    Row row{fields, cells, m_words};
    Entry entry;
    read_producer(row, entry);
    read_place(row, entry);
    read_product(row, entry);
    read_recognition(row, entry);
    return entry;
}

void EntryReader::read_producer(Row& row, Entry& entry) const
{
    auto& producer = entry.producer;
    producer.name = row.text(entry, "producer", longest_name);
    if (producer.name.empty()) entry.add(Weight::rejected, "producer", "import.producer_missing");
    entry.name = m_words.name_parts(producer.name);
    producer.kind = entry.name.kind;
    if (const auto label = row.text(entry, "producer_kind"); !label.empty()) {
        const auto kind = m_words.kind(label);
        if (!kind) entry.add(Weight::doubtful, "producer_kind", "import.kind_unknown");
        if (producer.kind == registry::ProducerKind::unknown && kind) producer.kind = *kind;
    }
    if (const auto text = row.text(entry, "tax_code"); !text.empty()) {
        producer.tax_code = tax_code_in(text);
        if (!producer.tax_code) entry.add(Weight::doubtful, "tax_code", "import.tax_code_unclear");
    }
    producer.address = maybe(row.text(entry, "address"));
    producer.representative_name = maybe(row.text(entry, "representative", longest_name));
    producer.phone = maybe(row.text(entry, "phone", longest_name));
    producer.email = maybe(row.text(entry, "email", longest_name));
}

const places::Resolution& EntryReader::resolve(const places::AddressFields& address)
{
    auto key = std::string(address.commune) + '\n' + std::string(address.district) + '\n' +
               std::string(address.province);
    const auto found = m_resolved.find(key);
    if (found != m_resolved.end()) return found->second;
    const bool is_free_text = address.district.empty() && address.province.empty();
    auto resolution =
        is_free_text ? m_resolver.resolve(address.commune) : m_resolver.resolve(address);
    return m_resolved.emplace(std::move(key), std::move(resolution)).first->second;
}

void EntryReader::read_place(Row& row, Entry& entry)
{
    const auto code = row.text(entry, "new_commune_code");
    const auto today = row.text(entry, "new_commune");
    const auto commune = row.text(entry, "old_commune");
    const auto district = row.text(entry, "old_district");
    const auto province = row.text(entry, "old_province");
    auto& producer = entry.producer;
    producer.old_place = maybe(joined({commune, district, province}, ", "));
    if (!producer.old_place)
        producer.old_place = maybe(today.empty() ? producer.address.value_or("") : today);

    places::Resolution found;
    const auto* unit = m_rules.places.today(code);
    if (unit != nullptr && unit->level == rulebook::Level::commune)
        producer.commune_code = code;
    else if (!today.empty())
        found = resolve({today, {}, {}});
    if (!producer.commune_code && found.certainty != places::Certainty::exact &&
        !(commune + district + province).empty())
        found = resolve({commune, district, province});
    if (!producer.commune_code && found.certainty == places::Certainty::unknown && today.empty() &&
        commune.empty() && producer.address)
        found = resolve({*producer.address, {}, {}});
    if (found.certainty == places::Certainty::exact)
        producer.commune_code = found.matches.front().commune;

    entry.district = m_words.district(producer.old_place.value_or(""));
    if (entry.district.empty() && producer.address)
        entry.district = m_words.district(*producer.address);
    entry.product.commune_code = producer.commune_code;
    entry.product.old_place = producer.old_place;
    if (producer.commune_code) return;

    const bool is_named = !commune.empty() || !today.empty();
    if (is_named && found.certainty == places::Certainty::candidates)
        entry.add(Weight::doubtful, "commune", "import.commune_ambiguous");
    else if (is_named)
        entry.add(Weight::note, "commune", "import.commune_unknown");
    else
        entry.add(Weight::note, "commune", "import.commune_not_named");
}

void EntryReader::read_product(Row& row, Entry& entry) const
{
    auto& product = entry.product;
    product.name = row.text(entry, "name", longest_name);
    if (product.name.empty()) entry.add(Weight::rejected, "name", "import.name_missing");
    if (const auto label = row.text(entry, "product_group"); !label.empty()) {
        product.group_code = m_words.product_group(label);
        if (!product.group_code)
            entry.add(Weight::doubtful, "product_group", "import.group_unknown");
    }
    product.source_note = maybe(joined({row.text(entry, "note"), row.text(entry, "source")}, "; "));
    entry.producer.source_note = maybe(row.text(entry, "source"));
}

void EntryReader::read_recognition(Row& row, Entry& entry) const
{
    registry::Recognition star;
    const auto status_text = row.text(entry, "status");
    const auto* status = status_text.empty() ? nullptr : m_words.status(status_text);
    if (!status_text.empty() && status == nullptr)
        entry.add(Weight::doubtful, "status", "import.status_unknown");

    read_stars(row, star, entry);
    read_decision(row, star, entry);
    star.certificate_number = maybe(row.text(entry, "certificate", longest_name));
    star.source_note = entry.product.source_note;
    const bool is_decided = star.decision_number || star.decided_on || star.certificate_number;
    if (status != nullptr && !status->standing) {
        entry.add(Weight::note, "status", "import.no_star_yet");
        return;
    }
    if (status == nullptr && !is_decided && !star.stars) {
        if (row.text(entry, "stars").empty())
            entry.add(Weight::note, "stars", "import.no_star_yet");
        return;
    }
    star.standing = status != nullptr ? *status->standing
                    : is_decided      ? registry::Standing::decided
                                      : registry::Standing::reported;
    star.level = registry::Level::unknown;
    const auto told = m_words.level_in(row.text(entry, "decision") + " " + row.text(entry, "note"));
    if (status != nullptr && status->level)
        star.level = *status->level;
    else if (star.stars == 5 && star.standing == registry::Standing::decided)
        star.level = registry::Level::ministry;
    else if (told)
        star.level = *told;
    if (star.year == 0) {
        entry.add(Weight::note, "year", "import.year_missing");
        return;
    }
    const Origin origin{
        row.text(entry, "regime"), row.text(entry, "level"), row.text(entry, "issuer")};
    read_origin(origin, m_words, m_rules, star, entry);
    entry.recognition = std::move(star);
}

void EntryReader::read_stars(Row& row, registry::Recognition& star, Entry& entry) const
{
    if (const auto text = row.text(entry, "stars"); !text.empty()) {
        const auto stars = stars_in(text, m_words);
        if (m_words.is_potential(text))
            entry.add(Weight::note, "stars", "import.star_potential");
        else if (!stars)
            entry.add(Weight::doubtful, "stars", "import.stars_unclear");
        else if (*stars < 1 || *stars > 5)
            entry.add(Weight::rejected, "stars", "import.stars_out_of_range");
        else
            star.stars = static_cast<int>(*stars);
    }
    if (const auto text = row.text(entry, "score"); !text.empty()) {
        star.points_hundredths = hundredths_in(text);
        if (!star.points_hundredths || *star.points_hundredths > 10'000) {
            star.points_hundredths.reset();
            entry.add(Weight::doubtful, "score", "import.score_unclear");
        }
    }
}

/// Where only the year is known, the term can have begun on its last day at the latest, so it ends
/// on the last day of the year the term reaches: never called lapsed before it surely is
/// (recognition.term_months).
void EntryReader::read_decision(Row& row, registry::Recognition& star, Entry& entry) const
{
    const auto decision = row.text(entry, "decision");
    const auto year_text = row.text(entry, "year");
    const auto day_text = row.text(entry, "decided_on");
    star.decision_number = maybe(decision_number_in(decision));
    star.decided_on = date_in(day_text);
    if (!day_text.empty() && !star.decided_on)
        entry.add(Weight::doubtful, "decided_on", "import.date_unclear");
    if (!star.decided_on) star.decided_on = date_in(decision);
    if (!star.decided_on) star.decided_on = date_in(year_text);

    if (const auto year = year_in(year_text))
        star.year = *year;
    else if (!year_text.empty())
        entry.add(Weight::rejected, "year", "import.year_unclear");
    else if (star.decided_on)
        star.year = star.decided_on->year();

    const auto first_day = Date::parse("2018-05-07").value();
    const bool bad_year = star.year != 0 && (star.year < first_year || star.year > m_today.year());
    if (bad_year) entry.add(Weight::rejected, "year", "import.year_out_of_range");
    if (star.decided_on && (*star.decided_on < first_day || m_today < *star.decided_on)) {
        if (!bad_year) entry.add(Weight::rejected, "decided_on", "import.date_out_of_range");
        star.decided_on.reset();
    }
    if (bad_year || star.year == 0) return;
    if (star.decided_on && std::abs(star.decided_on->year() - star.year) > 1)
        entry.add(Weight::doubtful, "decided_on", "import.year_and_date_differ");
    if (star.decided_on) return;

    const auto last_day = Date{std::chrono::year{star.year} / 12 / 31};
    const auto months = m_rules.numbers.number("recognition.term_months", last_day);
    star.valid_until = last_day.plus_months(static_cast<int>(months));
    star.exact_term = false;
    if (const auto until = date_in(row.text(entry, "expires_on"))) {
        star.valid_until = *until;
        star.exact_term = true;
    }
}

}  // namespace sen::exchange
