#include "access/actor.hpp"

#include "rulebook/rulebook.hpp"

namespace sen::access {
namespace {

bool is_same(const std::string& mine, const std::string& theirs)
{
    return !mine.empty() && mine == theirs;
}

}  // namespace

Scope scope(const Call& call, std::string_view action)
{
    return call.rules.access.scope(action, call.actor.role);
}

Result<void> may(const Call& call, std::string_view action, const Owner& owner)
{
    switch (scope(call, action)) {
    case Scope::all:
        return {};
    case Scope::commune:
        if (is_same(call.actor.commune_code, owner.commune_code)) return {};
        break;
    case Scope::own:
        if (is_same(call.actor.producer_id, owner.producer_id)) return {};
        break;
    case Scope::none:
        break;
    }
    return refuse(Refusal::forbidden, "access.denied");
}

tl::unexpected<Refusal>
missing(const Call& call, std::string_view action, std::string code, std::string subject)
{
    if (scope(call, action) == Scope::all)
        return refuse(Refusal::not_found, std::move(code), std::move(subject));
    return refuse(Refusal::forbidden, "access.denied");
}

}  // namespace sen::access
