#include <boost/json.hpp>

#include "access/journal.hpp"
#include "exchange/import.hpp"
#include "exchange/import_store.hpp"
#include "exchange/learn.hpp"
#include "http/desk.hpp"
#include "registry/bulk.hpp"

namespace sen::exchange {
namespace {

constexpr std::int64_t page_rows = 500;
constexpr std::size_t most_named = 5;

Fields fields_of(const json::Raw& columns)
{
    Fields fields;
    const auto parsed = boost::json::parse(columns.text);
    std::size_t at = 0;
    for (const auto& column : parsed.as_array()) {
        if (const auto& field = column.at("field"); field.is_string())
            fields[std::string(field.as_string())] = at;
        ++at;
    }
    return fields;
}

std::vector<std::string> texts_of(const json::Raw& cells)
{
    std::vector<std::string> texts;
    const auto parsed = boost::json::parse(cells.text);
    for (const auto& cell : parsed.as_array())
        texts.emplace_back(cell.as_string());
    return texts;
}

/// The writing of one import: judges each row again against the register of this moment, so that
/// nothing is written that the preview did not show.
class Writing {
public:
    Writing(Call& call, const Importer& importer, const Import& import, bool with_doubtful)
        : m_call(call), m_id(import.id), m_with_doubtful(with_doubtful),
          m_reader(importer.reader(call.now.day())), m_fields(fields_of(import.columns)),
          m_known(Known::read(call.tx, importer.words()))
    {
    }

    void run()
    {
        std::int64_t after = 0;
        for (bool more = true; more;) {
            const auto rows =
                store::rows_to_apply(m_call.tx, m_id, m_with_doubtful, after, page_rows);
            for (const auto& row : rows) {
                const auto entry = m_reader.read(m_fields, texts_of(row.cells));
                const auto judgement = judge(entry, m_known);
                if (is_stale(row, judgement, m_known, m_with_doubtful))
                    m_stale.push_back(row.row);
                else if (judgement.verdict != RowVerdict::same)
                    write(entry, judgement);
                after = row.row;
            }
            flush();
            more = rows.size() == static_cast<std::size_t>(page_rows);
        }
    }

    [[nodiscard]] const std::vector<std::int64_t>& stale() const { return m_stale; }
    [[nodiscard]] json::Object counts() const
    {
        return json::Object{}
            .set("producers", m_producers)
            .set("products", m_products)
            .set("recognitions", m_recognitions);
    }

private:
    void write(const Entry& entry, const Judgement& judgement)
    {
        NewIds ids;
        const bool is_public = judgement.adds_grading;
        registry::Product product = entry.product;
        product.producer_id = producer_of(entry, judgement, ids);
        product.id = product_of(product, judgement, ids);
        if (is_public) {
            auto star = *entry.recognition;
            star.product_id = product.id;
            prepare(star, product, judgement);
            add("recognition", registry::bulk::add(m_call, std::move(star)).id.text, "created", 0);
            ++m_recognitions;
        }
        learn(m_known, entry, judgement, ids);
    }

    Id<registry::Producer> producer_of(const Entry& entry, const Judgement& judgement, NewIds& ids)
    {
        if (judgement.producer != none)
            return Id<registry::Producer>(m_known.producer(judgement.producer).id);
        auto draft = entry.producer;
        draft.is_public = judgement.adds_grading;
        const auto added = registry::bulk::add(m_call, std::move(draft));
        ids.producer = added.id.text;
        add("producer", added.id.text, "created", added.version);
        ++m_producers;
        return added.id;
    }

    Id<registry::Product>
    product_of(registry::Product draft, const Judgement& judgement, NewIds& ids)
    {
        if (judgement.product != none)
            return Id<registry::Product>(m_known.product(judgement.product).id);
        draft.is_public = judgement.adds_grading;
        const auto added = registry::bulk::add(m_call, std::move(draft));
        ids.product = added.id.text;
        add("product", added.id.text, "created", added.version);
        ++m_products;
        return added.id;
    }

    /// What the star changes of what was there: ended stars, first publications.
    void prepare(
        const registry::Recognition& star, const registry::Product& product,
        const Judgement& judgement)
    {
        if (judgement.producer == none) return;
        const auto producer_version = m_known.producer(judgement.producer).version;
        if (judgement.product == none) {
            if (registry::bulk::publish_producer(m_call.tx, product.producer_id) &&
                producer_version > 0)
                add("producer", product.producer_id.text, "published", producer_version);
            return;
        }
        const auto version = m_known.product(judgement.product).version;
        const auto effect = registry::bulk::prepare(m_call, star, product);
        if (version == 0) return;
        for (const auto& id : effect.replaced)
            add("recognition", id.text, "replaced", 0);
        if (effect.product_published) add("product", product.id.text, "published", version);
        if (effect.producer_published)
            add("producer", product.producer_id.text, "published", producer_version);
    }

    void add(const char* kind, const std::string& id, const char* action, std::int64_t version)
    {
        m_written.push_back({kind, id, action, version});
    }

    void flush()
    {
        store::insert_written(m_call.tx, m_id, m_seq, m_written);
        m_seq += static_cast<std::int64_t>(m_written.size());
        m_written.clear();
    }

    Call& m_call;
    const Id<Import>& m_id;
    bool m_with_doubtful;
    EntryReader m_reader;
    Fields m_fields;
    Known m_known;
    std::vector<store::Written> m_written;
    std::int64_t m_seq = 1;
    std::vector<std::int64_t> m_stale;
    int m_producers = 0;
    int m_products = 0;
    int m_recognitions = 0;
};

Result<Import> may_apply(Call& call, const Id<Import>& id, const ImportChoice& choice)
{
    auto import = TRY(find_import(call, id));
    if (import.state != ImportState::previewed)
        return refuse(Refusal::conflict, "import.not_previewed", id.text);
    if (import.version != choice.version)
        return refuse(Refusal::conflict, "import.changed_meanwhile", id.text);
    return import;
}

Result<Import> write_all(
    Call& call, const Importer& importer, const Id<Import>& id, const ImportChoice& choice,
    std::vector<std::int64_t>& stale)
{
    const auto import = TRY(may_apply(call, id, choice));
    const auto applied = store::mark_applied(call.tx, import, call.now);
    if (!applied) return refuse(Refusal::conflict, "import.changed_meanwhile", id.text);

    Writing writing(call, importer, import, choice.include_doubtful);
    writing.run();
    stale = writing.stale();
    if (!stale.empty()) return refuse(Refusal::conflict, "import.preview_stale");

    record(call, "import.applied", {"import", id.text}, writing.counts());
    store::set_applied_seq(call.tx, id, access::last_seq(call.tx));
    return *applied;
}

Result<void> note_stale(Call& call, const Id<Import>& id, const std::vector<std::int64_t>& rows)
{
    const auto reason = json::Object{}.set("field", "").set("code", "import.base_changed").raw();
    for (const auto row : rows)
        store::make_doubtful(call.tx, id, row, {json::text(std::vector{reason})});
    store::recount(call.tx, id);
    return {};
}

std::string first_few(const std::vector<std::int64_t>& rows)
{
    std::string text;
    for (std::size_t i = 0; i < rows.size() && i < most_named; ++i)
        text += (i == 0 ? "" : ", ") + std::to_string(rows[i]);
    return rows.size() > most_named ? text + ", ..." : text;
}

}  // namespace

Result<Import>
apply(http::Desk& desk, const Importer& importer, const Id<Import>& id, const ImportChoice& choice)
{
    std::vector<std::int64_t> stale;
    auto applied =
        desk.write([&](Call& call) { return write_all(call, importer, id, choice, stale); });
    if (applied || applied.error().code != "import.preview_stale") return applied;
    desk.write([&](Call& call) { return note_stale(call, id, stale); });
    return refuse(Refusal::conflict, "import.preview_stale", first_few(stale));
}

}  // namespace sen::exchange
