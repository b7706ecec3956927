// fill DATABASE [factor]: an empty database becomes a province of 20,000 × factor products, with
// one officer signed in. The session's token is "bench", its CSRF token "bench".
#include <cstdlib>
#include <iostream>

#include "base/text.hpp"
#include "generate.hpp"

namespace {

void sign_in_an_officer(sen::db::Tx& tx)
{
    constexpr auto account = R"sql(
        INSERT INTO account (id, username, name, role, password_hash, created_at)
             VALUES ('bench', 'bench', 'bench', 'province', '', '2026-01-01T00:00:00.000Z')
    )sql";
    constexpr auto session = R"sql(
        INSERT INTO session (token_hash, account_id, csrf_token, created_at, expires_at)
             VALUES ($1, 'bench', 'bench', '2026-01-01T00:00:00.000Z', '2099-01-01T00:00:00.000Z')
    )sql";
    tx.run(account);
    tx.run(session, sen::sha256("bench"));
}

}  // namespace

int main(int argc, char** argv)
{
    if (argc < 2) {
        std::cerr << "usage: fill DATABASE [factor]\n";
        return 2;
    }
    const auto database = sen::db::open(argv[1]);
    sen::db::migrate(*database, SEN_BENCH_SHARE "/migrations", sen::Instant::now());
    const double factor = argc > 2 ? std::atof(argv[2]) : 1;
    sen::bench::generate(*database, sen::bench::Amount::times(factor));
    database->write([](sen::db::Tx& tx) {
        sign_in_an_officer(tx);
        return sen::db::Verdict::commit;
    });
    return 0;
}
