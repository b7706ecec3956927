#include "accounts/account_rules.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace sen::accounts {
namespace {

using access::Role;

char to_lower(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

bool is_of_a_name(char letter)
{
    return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '.' ||
           letter == '-' || letter == '_';
}

/// Letters and digits alone: "Mật khẩu 123!" → "matkhau123".
std::string bare(std::string_view text)
{
    auto folded = fold(text);
    folded.erase(std::remove(folded.begin(), folded.end(), ' '), folded.end());
    return folded;
}

Result<void> fits(bool wanted, bool given, const char* field)
{
    if (wanted && !given) return refuse(Refusal::invalid, "account.unit_missing", field);
    if (given && !wanted) return refuse(Refusal::invalid, "account.unit_unwanted", field);
    return {};
}

bool is_commune(const std::string& code, const rulebook::Rulebook& rules)
{
    const auto* unit = rules.places.today(code);
    return unit != nullptr && unit->level == rulebook::Level::commune;
}

}  // namespace

Result<std::string> username_of(std::string_view typed)
{
    std::string username(typed);
    std::transform(username.begin(), username.end(), username.begin(), to_lower);
    const bool fits_length = username.size() >= 3 && username.size() <= 64;
    if (!fits_length || !std::all_of(username.begin(), username.end(), is_of_a_name))
        return refuse(Refusal::invalid, "account.username_malformed", "username");
    return username;
}

Result<void> is_good_password(
    const std::string& password, std::string_view username, const rulebook::Rulebook& rules)
{
    const auto characters = length(password);
    if (characters < least_password) return refuse(Refusal::invalid, "password.too_short");
    if (characters > most_password) return refuse(Refusal::invalid, "password.too_long");

    const auto core = bare(password);
    if (core == bare(username)) return refuse(Refusal::invalid, "password.is_the_name");
    if (rules.weak_passwords.count(core) > 0) return refuse(Refusal::invalid, "password.common");
    return {};
}

Result<void> has_its_unit(const NewAccount& account, const rulebook::Rulebook& rules)
{
    if (account.role == Role::anyone) return refuse(Refusal::invalid, "account.role_missing");
    TRY(fits(account.role == Role::commune, account.commune_code.has_value(), "commune_code"));
    TRY(fits(account.role == Role::producer, account.producer_id.has_value(), "producer_id"));
    if (account.commune_code && !is_commune(*account.commune_code, rules))
        return refuse(Refusal::invalid, "account.commune_unknown", *account.commune_code);
    return {};
}

}  // namespace sen::accounts
