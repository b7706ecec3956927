#include "exchange/learn.hpp"

#include "base/text.hpp"

namespace sen::exchange {
namespace {

struct Base {
    std::optional<std::string> id;
    std::optional<std::int64_t> version;
    bool operator==(const Base&) const = default;
};

Base base_of(const Judgement& judgement, const Known& known, bool of_product)
{
    const auto at = of_product ? judgement.product : judgement.producer;
    if (at == none) return {};
    const auto& id = of_product ? known.product(at).id : known.producer(at).id;
    const auto version = of_product ? known.product(at).version : known.producer(at).version;
    return version == 0 ? Base{} : Base{id, version};
}

std::vector<json::Raw> told(const std::vector<FieldFault>& reasons)
{
    std::vector<json::Raw> all;
    for (const auto& reason : reasons)
        all.push_back(json::Object{}.set("field", reason.field).set("code", reason.code).raw());
    return all;
}

/// What a row holds may be no text at all; what is kept must be.
std::vector<std::string> kept(const std::vector<std::string>& cells)
{
    std::vector<std::string> texts;
    for (const auto& cell : cells) {
        const auto cleaned = clean(cell, Lines::keep);
        texts.push_back(cleaned ? *cleaned : fold(cell));
    }
    return texts;
}

}  // namespace

void learn(Known& known, const Entry& entry, const Judgement& judgement, const NewIds& ids)
{
    auto producer = judgement.producer;
    if (producer == none) {
        KnownProducer added;
        added.id = ids.producer;
        added.kind = entry.producer.kind;
        added.name = entry.producer.name;
        added.place = entry.producer.old_place.value_or("");
        added.parts = entry.name;
        added.commune = entry.producer.commune_code.value_or("");
        added.district = entry.district;
        added.tax_code = entry.producer.tax_code.value_or("");
        producer = known.add(std::move(added));
    }
    auto product = judgement.product;
    if (product == none) {
        KnownProduct added;
        added.id = ids.product;
        added.producer = producer;
        added.name = entry.product.name;
        added.name_fold = fold(entry.product.name);
        product = known.add(std::move(added));
    }
    if (!judgement.adds_grading) return;
    known.add(product, KnownGrading{entry.recognition->year, entry.recognition->stars});
    if (entry.recognition->certificate_number)
        known.add_certificate(*entry.recognition->certificate_number);
}

store::JudgedRow judged(
    std::int64_t number, const std::vector<std::string>& cells, const Entry& entry,
    const Judgement& judgement, const Known& known)
{
    const auto producer = base_of(judgement, known, false);
    const auto product = base_of(judgement, known, true);
    store::JudgedRow row;
    row.row = number;
    row.verdict = judgement.verdict;
    row.reasons = {json::text(told(judgement.reasons))};
    row.cells = {json::text(kept(cells))};
    row.resembles = {json::text(judgement.resembles)};
    row.product_id = product.id;
    row.product_version = product.version;
    row.producer_id = producer.id;
    row.producer_version = producer.version;
    row.commune_code = entry.producer.commune_code;
    return row;
}

bool is_stale(
    const store::JudgedRow& row, const Judgement& judgement, const Known& known, bool with_doubtful)
{
    const Base producer{row.producer_id, row.producer_version};
    const Base product{row.product_id, row.product_version};
    if (producer != base_of(judgement, known, false)) return true;
    if (product != base_of(judgement, known, true)) return true;
    if (judgement.verdict == RowVerdict::rejected) return true;
    return !with_doubtful && judgement.verdict != row.verdict;
}

}  // namespace sen::exchange
