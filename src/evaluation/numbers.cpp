#include "evaluation/numbers.hpp"

#include "evaluation/decision_store.hpp"
#include "rulebook/rulebook.hpp"

namespace sen::evaluation {

Result<void> may_sign(Call& call, const std::string& number, Date signed_on)
{
    if (call.now.day() < signed_on) return refuse(Refusal::invalid, "decision.signed_in_future");
    if (store::is_number_taken(call.tx, signed_on.year(), number))
        return refuse(Refusal::conflict, "decision.number_taken", number);
    return {};
}

std::string next_certificate_number(Call& call, int year)
{
    const auto n = store::next_in_register(call.tx, "certificate", year);
    return call.rules.numbering.text("certificate", n, year);
}

}  // namespace sen::evaluation
