#include "accounts/account_store.hpp"

namespace sen::accounts::store {

void insert(db::Tx& tx, const Account& account, const std::string& password_hash)
{
    constexpr auto sql = R"sql(
        INSERT INTO account (id, username, name, role, commune_code, producer_id, password_hash,
                             disabled, created_at, version, email)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
    )sql";
    tx.run(
        sql, account.id, account.username, account.name, account.role, account.commune_code,
        account.producer_id, password_hash, account.disabled, account.created_at, account.version,
        account.email);
}

std::optional<Account> find_account(db::Tx& tx, const Id<Account>& id)
{
    constexpr auto sql = R"sql(
        SELECT id, username, name, email, role, commune_code, producer_id, disabled, created_at,
               version
          FROM account
         WHERE id = $1
    )sql";
    return tx.one<Account>(sql, id);
}

bool is_taken(db::Tx& tx, const std::string& username)
{
    constexpr auto sql = "SELECT id FROM account WHERE username = $1";
    return tx.scalar<std::string>("id", sql, username).has_value();
}

std::vector<Account> accounts_after(db::Tx& tx, const std::string& username, std::int64_t limit)
{
    constexpr auto sql = R"sql(
        SELECT id, username, name, email, role, commune_code, producer_id, disabled, created_at,
               version
          FROM account
         WHERE username > $1
         ORDER BY username
         LIMIT $2
    )sql";
    return tx.all<Account>(sql, username, limit);
}

Result<Account> update(db::Tx& tx, const Account& changed)
{
    constexpr auto sql = R"sql(
        UPDATE account
           SET name = $3, disabled = $4, email = $5, version = version + 1
         WHERE id = $1 AND version = $2
        RETURNING id, username, name, email, role, commune_code, producer_id, disabled,
                  created_at, version
    )sql";
    const auto row = tx.one<Account>(
        sql, changed.id, changed.version, changed.name, changed.disabled, changed.email);
    if (!row) return refuse(Refusal::conflict, "account.changed_meanwhile", changed.id.text);
    return *row;
}

bool has_other_admin(db::Tx& tx, const Id<Account>& id)
{
    constexpr auto sql = R"sql(
        SELECT id
          FROM account
         WHERE role = 'admin' AND NOT disabled AND id <> $1
         LIMIT 1
    )sql";
    return tx.scalar<std::string>("id", sql, id).has_value();
}

Secret find_secret(db::Tx& tx, const std::string& username)
{
    constexpr auto sql = R"sql(
        SELECT id, password_hash, disabled FROM account WHERE username = $1
    )sql";
    return tx.one<Secret>(sql, username).value_or(Secret{});
}

Result<void> change_hash(db::Tx& tx, const Secret& seen, const std::string& password_hash)
{
    constexpr auto sql = R"sql(
        UPDATE account
           SET password_hash = $3, version = version + 1
         WHERE id = $1 AND password_hash = $2 AND NOT disabled
    )sql";
    if (tx.run(sql, seen.id, seen.password_hash, password_hash) == 0)
        return refuse(Refusal::conflict, "account.changed_meanwhile", seen.id.text);
    return {};
}

std::optional<std::string> find_producer_id(db::Tx& tx, const std::string& id_or_slug)
{
    constexpr auto sql = "SELECT id FROM producer WHERE id = $1 OR slug = $1";
    return tx.scalar<std::string>("id", sql, id_or_slug);
}

}  // namespace sen::accounts::store
