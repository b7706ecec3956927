#include "exchange/judge.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "places/typo.hpp"

namespace sen::exchange {
namespace {

constexpr int same_name = 95;
constexpr int same_core = 90;
constexpr int near_name = 85;
constexpr int part_of_name = 70;

enum class Place { same, other, unclear };

bool agree(registry::ProducerKind left, registry::ProducerKind right)
{
    const auto unknown = registry::ProducerKind::unknown;
    return left == right || left == unknown || right == unknown;
}

/// Two places are the same by commune or, where one has none, by the old district. Two names
/// without any place cannot be told apart by it.
Place compare_place(const Entry& entry, const KnownProducer& known)
{
    const auto commune = entry.producer.commune_code.value_or("");
    if (!commune.empty() && !known.commune.empty())
        return commune == known.commune ? Place::same : Place::other;
    if (!entry.district.empty() && !known.district.empty())
        return entry.district == known.district ? Place::same : Place::other;
    const bool no_place = commune.empty() && known.commune.empty() && entry.district.empty() &&
                          known.district.empty();
    return no_place ? Place::same : Place::unclear;
}

bool ends_with_words(const std::string& text, const std::string& end)
{
    return end.find(' ') != std::string::npos && text.size() > end.size() + 1 &&
           text.ends_with(end) && text[text.size() - end.size() - 1] == ' ';
}

/// How much alike two names of one kind in one place are; 0: not.
int likeness(const NameParts& left, const NameParts& right)
{
    if (left.core == right.core) return same_core;
    if (places::is_slip(left.core, right.core)) return near_name;
    const bool is_part =
        ends_with_words(left.core, right.core) || ends_with_words(right.core, left.core);
    return is_part ? part_of_name : 0;
}

/// The steps of one judgement.
class Judge {
public:
    Judge(const Entry& entry, const Known& known) : m_entry(entry), m_known(known) {}

    Judgement run()
    {
        m_judgement.reasons = m_entry.reasons;
        if (m_entry.weight != Weight::rejected) {
            find_producer();
            find_product();
            check_certificate();
        }
        decide();
        return std::move(m_judgement);
    }

private:
    void doubt(Weight weight, const char* field, const char* code)
    {
        m_judgement.reasons.push_back({field, code});
        m_weight = std::max(m_weight, weight);
    }

    void show(const KnownProducer& known, int alike)
    {
        if (m_judgement.resembles.size() < most_similar)
            m_judgement.resembles.push_back({known.id, known.name, known.place, alike});
    }

    void find_producer()
    {
        const auto& tax_code = m_entry.producer.tax_code;
        if (tax_code) m_judgement.producer = m_known.by_tax_code(*tax_code);
        if (m_judgement.producer != none) return;
        bool unclear = false;
        for (const auto at : m_known.by_key(m_entry.name.key)) {
            const auto& known = m_known.producer(at);
            if (!agree(known.kind, m_entry.producer.kind)) continue;
            const auto place = compare_place(m_entry, known);
            if (place == Place::other) continue;
            const bool other_tax_code =
                tax_code && !known.tax_code.empty() && known.tax_code != *tax_code;
            if (place == Place::same && !other_tax_code) {
                m_judgement.producer = at;
                m_judgement.resembles.clear();
                return;
            }
            unclear = true;
            show(known, same_name);
        }
        if (unclear) return doubt(Weight::doubtful, "producer", "import.producer_resembles");
        find_alike();
    }

    void find_alike()
    {
        const auto commune = m_entry.producer.commune_code.value_or("");
        for (const auto at : m_known.neighbours(commune, m_entry.district)) {
            const auto& known = m_known.producer(at);
            if (!agree(known.kind, m_entry.producer.kind)) continue;
            const auto alike = likeness(m_entry.name, known.parts);
            const bool two_tax_codes = m_entry.producer.tax_code && !known.tax_code.empty();
            if (alike > 0 && !two_tax_codes) show(known, alike);
        }
        if (!m_judgement.resembles.empty())
            doubt(Weight::doubtful, "producer", "import.producer_resembles");
    }

    void find_product()
    {
        m_judgement.adds_grading = m_entry.recognition.has_value();
        if (m_judgement.producer == none) return;
        const auto name = fold(m_entry.product.name);
        m_judgement.product = m_known.product_named(m_judgement.producer, name);
        if (m_judgement.product != none) {
            m_judgement.adds_grading = m_entry.recognition && !is_graded_alike();
            return;
        }
        for (const auto at : m_known.products_of(m_judgement.producer)) {
            const auto& known = m_known.product(at);
            if (m_judgement.resembles.size() >= most_similar) break;
            if (places::is_slip(name, known.name_fold))
                m_judgement.resembles.push_back(
                    {known.id, known.name, m_known.producer(known.producer).name, near_name});
        }
        if (!m_judgement.resembles.empty())
            doubt(Weight::doubtful, "name", "import.product_resembles");
    }

    /// A grading without stars tells nothing new of a year whose grading is known.
    [[nodiscard]] bool is_graded_alike() const
    {
        const auto& star = *m_entry.recognition;
        const auto& gradings = m_known.product(m_judgement.product).gradings;
        return std::any_of(gradings.begin(), gradings.end(), [&](const KnownGrading& known) {
            return known.year == star.year && (!star.stars || known.stars == star.stars);
        });
    }

    void check_certificate()
    {
        const auto& star = m_entry.recognition;
        if (m_judgement.adds_grading && star->certificate_number &&
            m_known.has_certificate(*star->certificate_number))
            doubt(Weight::rejected, "certificate", "import.certificate_taken");
    }

    void decide()
    {
        const auto weight = std::max(m_weight, m_entry.weight);
        if (weight == Weight::rejected)
            m_judgement.verdict = RowVerdict::rejected;
        else if (weight == Weight::doubtful && !is_known_whole())
            m_judgement.verdict = RowVerdict::doubtful;
        else if (m_judgement.product == none)
            m_judgement.verdict = RowVerdict::fresh;
        else
            m_judgement.verdict = m_judgement.adds_grading ? RowVerdict::changed : RowVerdict::same;
    }

    /// Nothing would be written, so there is nothing to doubt: the row has been imported before.
    [[nodiscard]] bool is_known_whole() const
    {
        return m_judgement.product != none && !m_judgement.adds_grading;
    }

    const Entry& m_entry;
    const Known& m_known;
    Judgement m_judgement;
    Weight m_weight = Weight::note;
};

}  // namespace

Judgement judge(const Entry& entry, const Known& known) { return Judge(entry, known).run(); }

}  // namespace sen::exchange
