#include "app/token_command.hpp"

#include <ostream>

#include "app/commands.hpp"
#include "rulebook/rulebook.hpp"

namespace sen::app {
namespace {

int tell(const Refusal& refusal, const rulebook::Rulebook& rules, std::ostream& err)
{
    err << "sen: " << refusal.code << ": " << rules.english.text(refusal.code, refusal.subject)
        << '\n';
    for (const auto& fault : refusal.fields)
        err << "sen: " << fault.field << ": " << rules.english.text(fault.code) << '\n';
    return 1;
}

}  // namespace

int token_add(
    const Settings& settings, const accounts::NewToken& wanted, std::ostream& out,
    std::ostream& err)
{
    const auto rules = rulebook::Rulebook::load(settings.share + "/data");
    const auto database = open_database(settings);
    const auto token = accounts::add_token(*database, rules, wanted, Instant::now());
    if (!token) return tell(token.error(), rules, err);
    out << *token << '\n';
    return 0;
}

int token_end(
    const Settings& settings, const std::string& username, const std::string& name,
    std::ostream& err)
{
    const auto rules = rulebook::Rulebook::load(settings.share + "/data");
    const auto database = open_database(settings);
    const auto ended = accounts::end_token(*database, rules, username, name, Instant::now());
    return ended ? 0 : tell(ended.error(), rules, err);
}

}  // namespace sen::app
