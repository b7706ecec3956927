#include <iostream>

#include "accounts/user_command.hpp"
#include "app/commands.hpp"
#include "rulebook/rulebook.hpp"

namespace sen::app {
namespace {

constexpr std::size_t most_bytes = 1'000;

/// The first line of the input, without its end; at most 1,000 bytes are looked at.
std::string read_password(std::istream& in)
{
    std::string password;
    for (char letter = 0; password.size() < most_bytes && in.get(letter) && letter != '\n';)
        password += letter;
    if (!password.empty() && password.back() == '\r') password.pop_back();
    return password;
}

}  // namespace

int user_add(
    const Settings& settings, const NewUserFlags& flags, std::istream& in, std::ostream& err)
{
    const auto rules = rulebook::Rulebook::load(settings.share + "/data");
    const auto database = open_database(settings);
    const auto added = accounts::add_user(
        *database, rules, {flags.name, flags.role, flags.unit, read_password(in)}, Instant::now());
    if (added) return 0;
    err << "sen: " << added.error().code << ": "
        << rules.english.text(added.error().code, added.error().subject) << '\n';
    for (const auto& fault : added.error().fields)
        err << "sen: " << fault.field << ": " << rules.english.text(fault.code) << '\n';
    return 1;
}

}  // namespace sen::app
