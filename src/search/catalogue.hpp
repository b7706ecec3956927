#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <shared_mutex>
#include <string>
#include <vector>

#include "db/db.hpp"
#include "rulebook/rulebook.hpp"
#include "search/query.hpp"

namespace sen::search {

class Shelf;

/// Every product and producer in memory, for lists and searches: the same answers on either
/// database, in step with it by the journal (docs/adr/0005). Any thread may ask and catch up.
class Catalogue {
public:
    /// Begins to read all of the register, about half a second for 20,000 products; whoever asks
    /// before it is done waits. A database that fails meanwhile ends the program.
    Catalogue(db::Database&, const rulebook::Rulebook&);
    ~Catalogue();

    /// One page. Refuses "form.cursor" and "search.too_many_words".
    Result<Page<ProductSummary>> find(const ProductQuery&) const;
    Result<Page<ProducerSummary>> find(const ProducerQuery&) const;
    /// Shows every match in order. Between two hundred of them others may write; what stays is
    /// shown exactly once.
    Result<void>
    for_each(ProductQuery, const std::function<void(const ProductSummary&)>& see) const;
    Result<Facets> facets(const ProductQuery&) const;
    /// Public products with a star in force that day: most stars first, then those that end last.
    /// `limit` is 1 to 1,000.
    std::vector<ProductSummary> best(Date today, std::size_t limit) const;

    /// At most five records with nearly that name, of the same producer or commune first.
    std::vector<SimilarThing>
    similar_products(const std::string& name, const std::string& producer_id, const Sight&) const;
    std::vector<SimilarThing> similar_producers(
        const std::string& name, const std::string& commune_code,
        const Sight& = {true, {}, {}}) const;

    /// Takes in what has been written up to now, by whomever. What was committed before the call is
    /// seen by every reader after it. Waiting callers share one look.
    void catch_up();

    /// Journal line up to which the catalogue holds what the database holds.
    [[nodiscard]] std::int64_t seq() const;
    /// Rows and words of masks looked at by rankings so far; tests hold growth by it.
    [[nodiscard]] std::uint64_t ranking_work() const { return m_ranking_work; }

private:
    struct Batch;
    /// Holds the lock from before `locked` is told until all is read.
    void build(std::promise<void> locked) noexcept;
    std::unique_ptr<Shelf> read_shelf(std::int64_t& seq) const;
    void rebuild();
    void look_once();
    bool take_batch();
    [[nodiscard]] bool gather(db::Tx&, Batch&) const;
    void apply(const Batch&);
    template <class Work>
    auto on_day(Date day, Work work) const;

    db::Database& m_database;
    const rulebook::Rulebook& m_rules;
    std::unique_ptr<Shelf> m_shelf;
    mutable std::atomic<Date> m_day;  ///< asked for last

    /// Readers share m_lock for microseconds; a writer that waits holds m_gate, so that new readers
    /// do not keep it out.
    mutable std::shared_mutex m_lock;
    mutable std::mutex m_gate;
    mutable std::atomic<std::uint64_t> m_ranking_work = 0;

    std::mutex m_following;                  ///< held by who takes lines in
    std::atomic<std::uint64_t> m_asked = 0;  ///< calls of catch_up so far
    std::uint64_t m_served = 0;              ///< those answered by a look begun after them
    std::atomic<std::int64_t> m_seq = 0;
    std::shared_future<void> m_built;  ///< last: its thread uses the rest
};

}  // namespace sen::search
