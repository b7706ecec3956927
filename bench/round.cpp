#include "round.hpp"

#include <random>
#include <utility>
#include <vector>

#include <fmt/core.h>

#include "base/text.hpp"

namespace sen::bench {
namespace {

constexpr auto at = "2026-01-01T00:00:00.000Z";

/// Writes the rows of a round.
class Round {
public:
    Round(const RoundSize& size, const rulebook::CriteriaSet& set)
        : m_size(size), m_random(size.seed)
    {
        for (const auto& one : rulebook::scored(set))
            m_options.emplace_back(one.criterion->code, std::ssize(one.criterion->options));
    }

    void fill(db::Tx& tx)
    {
        sign_in(tx, "bench", "province");
        for (int judge = 1; judge <= m_size.judges; ++judge)
            sign_in(tx, judge_id(judge), "council");
        call_council(tx);
        for (int dossier = 1; dossier <= m_size.dossiers; ++dossier)
            add_dossier(tx, dossier);
    }

private:
    static void sign_in(db::Tx& tx, const std::string& id, const std::string& role)
    {
        tx.run(
            "INSERT INTO account (id, username, name, role, password_hash, created_at) "
            "VALUES ($1, $1, $1, $2, '', $3)",
            id, role, at);
        tx.run(
            "INSERT INTO session (token_hash, account_id, csrf_token, created_at, expires_at) "
            "VALUES ($1, $2, 'bench', $3, '2099-01-01T00:00:00.000Z')",
            sha256(id), id, at);
    }
    void call_council(db::Tx& tx)
    {
        tx.run("INSERT INTO round (id, year, number, cut_off_on, target_on, created_at) VALUES "
               "('r', 2026, 1, '2026-04-30', '2026-06-30', '2026-01-01T00:00:00.000Z')");
        tx.run("INSERT INTO council (id, name, decision_number, chair_id, created_at) VALUES "
               "('c', 'c', '1', 'j1', '2026-01-01T00:00:00.000Z')");
        for (int judge = 1; judge <= m_size.judges; ++judge)
            tx.run(
                "INSERT INTO council_member (council_id, account_id, part) VALUES ('c', $1, $2)",
                judge_id(judge), judge == 1 ? "chair" : "member");
    }
    void add_dossier(db::Tx& tx, int dossier)
    {
        const auto id = dossier_id(dossier);
        tx.run(
            "INSERT INTO dossier (id, product_id, producer_id, kind, criteria_set, created_at, "
            "stage, council_id, round_id) SELECT $1, id, producer_id, 'first', $2, $3, 'scoring', "
            "'c', 'r' FROM product ORDER BY id LIMIT 1 OFFSET $4",
            id, round_set, at, dossier);
        tx.run("INSERT INTO panel (dossier_id, chair_id) VALUES ($1, 'j1')", id);
        for (int judge = 1; judge <= m_size.judges; ++judge)
            add_sheet(tx, id, judge, dossier % m_size.judges + 1 != judge);
    }
    void add_sheet(db::Tx& tx, const std::string& dossier, int judge, bool is_in)
    {
        const auto id = dossier + judge_id(judge);
        tx.run(
            "INSERT INTO dossier_judge (dossier_id, account_id) VALUES ($1, $2)", dossier,
            judge_id(judge));
        tx.run(
            "INSERT INTO declaration (dossier_id, account_id, conflict, declared_at) "
            "VALUES ($1, $2, FALSE, $3)",
            dossier, judge_id(judge), at);
        tx.run(
            "INSERT INTO score_sheet (id, dossier_id, kind, account_id, submitted_at) "
            "VALUES ($1, $2, 'member', $3, $4)",
            id, dossier, judge_id(judge), is_in ? std::optional<std::string>(at) : std::nullopt);
        for (const auto& [criterion, options] : m_options)
            tx.run(
                "INSERT INTO score_choice (sheet_id, criterion, position) VALUES ($1, $2, $3)", id,
                criterion, std::uniform_int_distribution<std::int64_t>(1, options)(m_random));
    }

    RoundSize m_size;
    std::mt19937_64 m_random;
    std::vector<std::pair<std::string, std::int64_t>> m_options;
};

}  // namespace

std::string judge_id(int judge) { return fmt::format("j{}", judge); }

std::string dossier_id(int dossier) { return fmt::format("d{:05}", dossier); }

void fill_round(db::Database& database, const RoundSize& size, const rulebook::CriteriaSet& set)
{
    database.write([&](db::Tx& tx) {
        Round(size, set).fill(tx);
        return db::Verdict::commit;
    });
}

}  // namespace sen::bench
