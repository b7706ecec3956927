#include "search/catalogue.hpp"

#include <algorithm>
#include <set>

#include "access/journal.hpp"
#include "search/shelf.hpp"

namespace sen::search {
namespace {

constexpr std::int64_t lines_at_once = 500;

/// Keeps new readers out only while a writer waits.
class Reading {
public:
    Reading(std::mutex& gate, std::shared_mutex& lock)
    {
        const std::lock_guard wait(gate);
        m_lock = std::shared_lock(lock);
    }

private:
    std::shared_lock<std::shared_mutex> m_lock;
};
class Writing {
public:
    Writing(std::mutex& gate, std::shared_mutex& lock) : m_gate(gate), m_lock(lock) {}

private:
    std::lock_guard<std::mutex> m_gate;
    std::lock_guard<std::shared_mutex> m_lock;
};

}  // namespace

/// What some lines of the journal touch, and how it is now.
struct Catalogue::Batch {
    std::int64_t seq = 0;
    bool is_last = false;
    std::set<std::string> product_ids;
    std::set<std::string> producer_ids;
    std::vector<ProductRecord> products;
    std::vector<ProducerRecord> producers;
};

Catalogue::Catalogue(db::Database& database, const rulebook::Rulebook& rules)
    : m_database(database), m_rules(rules), m_day(Instant::now().day())
{
    std::promise<void> locked;
    auto is_locked = locked.get_future();
    auto begin = [this, locked = std::move(locked)]() mutable { build(std::move(locked)); };
    m_built = std::async(std::launch::async, std::move(begin)).share();
    is_locked.wait();
}

Catalogue::~Catalogue() = default;

void Catalogue::build(std::promise<void> locked) noexcept
{
    const Writing alone(m_gate, m_lock);
    locked.set_value();
    std::int64_t seq = 0;
    m_shelf = read_shelf(seq);
    m_seq = seq;
}

std::unique_ptr<Shelf> Catalogue::read_shelf(std::int64_t& seq) const
{
    auto shelf = std::make_unique<Shelf>(m_rules);
    shelf->products.turn(m_day);
    m_database.read([&](db::Tx& tx) {
        seq = access::last_seq(tx);
        shelf->fill(tx);
    });
    return shelf;
}

void Catalogue::rebuild()
{
    std::int64_t seq = 0;
    auto shelf = read_shelf(seq);
    const Writing alone(m_gate, m_lock);
    m_shelf.swap(shelf);
    m_seq = seq;
}

std::int64_t Catalogue::seq() const
{
    m_built.wait();
    return m_seq;
}

template <class Work>
auto Catalogue::on_day(Date day, Work work) const
{
    {
        const Reading shared(m_gate, m_lock);
        if (m_shelf->products.day() == day) return work();
    }
    const Writing alone(m_gate, m_lock);
    m_shelf->products.turn(day);
    m_day = day;
    return work();
}

Result<Page<ProductSummary>> Catalogue::find(const ProductQuery& query) const
{
    CHECK(query.today.is_set() && query.limit >= 1 && query.limit <= 1'000);
    return on_day(query.today, [&]() -> Result<Page<ProductSummary>> {
        RankingWork work;
        const auto found = TRY(m_shelf->products.find(query, work));
        m_ranking_work += work.all();
        Page<ProductSummary> page{{}, found.next, static_cast<std::int64_t>(found.total)};
        page.items.reserve(found.rows.size());
        for (const auto row : found.rows)
            page.items.push_back(m_shelf->product(row));
        return page;
    });
}

Result<Page<ProducerSummary>> Catalogue::find(const ProducerQuery& query) const
{
    CHECK(query.limit >= 1 && query.limit <= 1'000);
    const Reading shared(m_gate, m_lock);
    const auto found = TRY(m_shelf->producers.find(query));
    Page<ProducerSummary> page{{}, {}, static_cast<std::int64_t>(found.total)};
    page.items.reserve(found.rows.size());
    for (const auto row : found.rows)
        page.items.push_back(m_shelf->producer(row, query.sight));
    if (found.has_more) page.next = cursor_of(m_shelf->producers[found.rows.back()].key());
    return page;
}

Result<void>
Catalogue::for_each(ProductQuery query, const std::function<void(const ProductSummary&)>& see) const
{
    query.limit = 200;
    do {
        const auto page = TRY(find(query));
        for (const auto& product : page.items)
            see(product);
        query.cursor = page.next;
    } while (query.cursor);
    return {};
}

Result<Facets> Catalogue::facets(const ProductQuery& query) const
{
    CHECK(query.today.is_set());
    return on_day(query.today, [&] { return m_shelf->products.facets(query); });
}

std::vector<ProductSummary> Catalogue::best(Date today, std::size_t limit) const
{
    CHECK(today.is_set() && limit >= 1 && limit <= 1'000);
    return on_day(today, [&] {
        std::vector<ProductSummary> products;
        for (const auto row : m_shelf->products.best(limit))
            products.push_back(m_shelf->product(row));
        return products;
    });
}

std::vector<SimilarThing> Catalogue::similar_products(
    const std::string& name, const std::string& producer_id, const Sight& sight) const
{
    const Reading shared(m_gate, m_lock);
    return m_shelf->products.similar(name, producer_id, sight);
}

std::vector<SimilarThing> Catalogue::similar_producers(
    const std::string& name, const std::string& commune_code, const Sight& sight) const
{
    const Reading shared(m_gate, m_lock);
    return m_shelf->producers.similar(name, commune_code, sight);
}

void Catalogue::catch_up()
{
    m_built.wait();
    const auto mine = ++m_asked;
    const std::lock_guard following(m_following);
    if (m_served >= mine) return;
    const auto served = m_asked.load();
    look_once();
    m_served = served;
}

void Catalogue::look_once()
{
    while (!take_batch()) {
    }
}

/// True when nothing was left to take.
bool Catalogue::take_batch()
{
    Batch batch;
    bool is_known = true;
    m_database.read([&](db::Tx& tx) {
        batch = Batch{};
        is_known = gather(tx, batch);
    });
    if (!is_known) {
        rebuild();
        return true;
    }
    if (batch.seq != m_seq) apply(batch);
    return batch.is_last;
}

/// False when a line tells of more than single records: all must be read again.
bool Catalogue::gather(db::Tx& tx, Batch& batch) const
{
    batch.seq = m_seq;
    const auto lines = store::touched_after(tx, m_seq, lines_at_once);
    batch.is_last = static_cast<std::int64_t>(lines.size()) < lines_at_once;
    for (const auto& [seq, kind, id] : lines) {
        batch.seq = seq;
        if (kind == "product")
            batch.product_ids.insert(id);
        else if (kind == "producer")
            batch.producer_ids.insert(id);
        else if (kind == "import")
            return false;
        else if (kind == "recognition") {
            const auto product = store::product_of_recognition(tx, id);
            if (!product) return false;
            batch.product_ids.insert(*product);
        } else if (kind == "change_request") {
            if (const auto subject = store::subject_of_change_request(tx, id)) {
                batch.product_ids.insert(*subject);
                batch.producer_ids.insert(*subject);
            }
        }
    }
    // A star also makes the producer public, and a producer may be new with its product.
    const auto read_product = [&](const std::string& id) {
        if (auto product = store::find_product(tx, id)) {
            batch.producer_ids.insert(product->producer_id);
            batch.products.push_back(std::move(*product));
        }
    };
    for (const auto& id : batch.product_ids)
        read_product(id);
    for (const auto& id : batch.producer_ids) {
        const auto producer = store::find_producer(tx, id);
        if (!producer) continue;
        batch.producers.push_back(*producer);
        // No other thread changes the shelf while lines are taken in.
        const auto known = m_shelf->producers.find(id);
        if (!known || m_shelf->producers[*known].record.same_for_products(*producer)) continue;
        for (const auto& product : m_shelf->products_of(id))
            if (batch.product_ids.insert(product).second) read_product(product);
    }
    return true;
}

void Catalogue::apply(const Batch& batch)
{
    const auto is_read = [](const auto& records, const std::string& id) {
        return std::any_of(
            records.begin(), records.end(), [&](const auto& record) { return record.id == id; });
    };
    const Writing alone(m_gate, m_lock);
    for (const auto& id : batch.product_ids)
        if (!is_read(batch.products, id)) m_shelf->remove_product(id);
    for (const auto& producer : batch.producers)
        m_shelf->put(producer);
    for (const auto& product : batch.products)
        m_shelf->put(product);
    for (const auto& id : batch.producer_ids)
        if (!is_read(batch.producers, id)) m_shelf->remove_producer(id);
    m_seq = batch.seq;
}

}  // namespace sen::search
