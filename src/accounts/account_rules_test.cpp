#include "accounts/account_rules.hpp"

#include <sodium.h>

#include <gtest/gtest.h>

#include "accounts/password.hpp"
#include "support/databases.hpp"

namespace sen::accounts {
namespace {

using access::Role;

const rulebook::Rulebook& rules()
{
    static const auto loaded = rulebook::Rulebook::load(test::migrations_folder() + "/../data");
    return loaded;
}

template <class T>
std::string code_of(const Result<T>& result)
{
    return result ? "" : result.error().code;
}

TEST(AccountRules, a_sign_in_name_is_kept_in_lower_case_without_surprises)
{
    struct Case {
        std::string typed;
        std::string kept;  ///< empty: refused
    };
    const Case cases[] = {
        {"lan", "lan"},
        {"Le.Lan-1_x", "le.lan-1_x"},
        {std::string(64, 'a'), std::string(64, 'a')},
        {std::string(65, 'a'), ""},
        {"la", ""},
        {"", ""},
        {"l\u00ea lan", ""},
        {"le lan", ""},
        {"lan@sen", ""},
        {"lan'--", ""},
        {std::string("la\0n", 4), ""},
    };
    for (const auto& [typed, kept] : cases) {
        const auto username = username_of(typed);
        EXPECT_EQ(username.value_or(""), kept) << typed;
        EXPECT_EQ(code_of(username), kept.empty() ? "account.username_malformed" : "") << typed;
    }
}

TEST(AccountRules, a_password_is_long_and_not_what_everybody_has)
{
    struct Case {
        std::string password;
        std::string refusal;
    };
    const Case cases[] = {
        {"ba con voi di", ""},
        {"12 ky tu dau", ""},
        {"11 ky tu do", "password.too_short"},
        {"", "password.too_short"},
        {std::string(200, 'x') + "y", "password.too_long"},
        {"le.van.lan.1990", "password.is_the_name"},
        {"LE VAN LAN 1990", "password.is_the_name"},
        {"password1234", "password.common"},
        {"PassWord-1234", "password.common"},
        {"M\u1eadt kh\u1ea9u 123456", "password.common"},
        {"matkhau!!!!!", "password.common"},
        {"\u1ebf\u1ebf\u1ebf\u1ebf\u1ebf\u1ebf\u1ebf\u1ebf\u1ebf\u1ebf\u1ebf",
         "password.too_short"},  // eleven characters in thirty-three bytes
    };
    for (const auto& [password, refusal] : cases)
        EXPECT_EQ(code_of(is_good_password(password, "le.van.lan.1990", rules())), refusal)
            << password;
}

TEST(AccountRules, every_weak_password_of_the_list_is_found_however_it_is_padded)
{
    ASSERT_GT(rules().weak_passwords.size(), 50U);
    for (const auto& weak : rules().weak_passwords)
        EXPECT_EQ(
            code_of(is_good_password(weak + "!!!!!!!!!!!!", "lan", rules())), "password.common")
            << weak;
}

TEST(AccountRules, each_role_has_its_unit_and_no_other)
{
    for (std::size_t i = 0; i < names(Role{}).size(); ++i) {
        const auto role = static_cast<Role>(i);
        for (const bool commune : {false, true})
            for (const bool producer : {false, true}) {
                NewAccount account;
                account.role = role;
                if (commune) account.commune_code = "30001";
                if (producer) account.producer_id = "P1";
                const bool fits = role != Role::anyone && commune == (role == Role::commune) &&
                                  producer == (role == Role::producer);
                EXPECT_EQ(has_its_unit(account, rules()).has_value(), fits)
                    << name_of(role) << " " << commune << producer;
            }
    }
}

TEST(Password, is_hashed_by_argon2id_with_two_passes_over_nineteen_mebibytes)
{
    const auto hash = hash_of("ba con voi di");
    EXPECT_TRUE(hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$")) << hash;
    EXPECT_NE(hash, hash_of("ba con voi di")) << "every hash has a salt of its own";
    EXPECT_TRUE(is_password("ba con voi di", hash));
    EXPECT_FALSE(is_password("ba con voi Di", hash));
    EXPECT_FALSE(is_password("", hash));
    EXPECT_FALSE(is_password("ba con voi di", "$argon2id$broken"));
    EXPECT_FALSE(is_password("", "")) << "nobody has the empty password";
}

TEST(Password, may_be_long_and_hold_any_byte)
{
    const std::string zeros("a\0b", 3);
    EXPECT_FALSE(is_password("a", hash_of(zeros)));
    const std::string long_one(10'000, 'x');
    EXPECT_FALSE(is_password(long_one + "y", hash_of(long_one)));
}

}  // namespace
}  // namespace sen::accounts
