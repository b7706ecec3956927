#include "registry/recognition_draft.hpp"

#include "rulebook/rulebook.hpp"

namespace sen::registry {
namespace {

/// Nine letters and digits without those that look alike: short enough to read out on the phone.
std::string new_certificate_code()
{
    const auto id = new_id();
    return id.substr(id.size() - 9);
}

}  // namespace

Recognition completed(const Call& call, Recognition draft)
{
    draft.id = Id<Recognition>(new_id());
    if (draft.certificate_code.empty()) draft.certificate_code = new_certificate_code();
    if (draft.decided_on && !draft.valid_until.is_set()) {
        const auto months = call.rules.numbers.number("recognition.term_months", *draft.decided_on);
        draft.valid_until = draft.decided_on->plus_months(static_cast<int>(months));
    }
    CHECK(draft.valid_until.is_set());
    return draft;
}

}  // namespace sen::registry
