#include "registry/producer_form.hpp"

#include <algorithm>

namespace sen::registry {
namespace {

/// One writing for one code, so that nobody is registered twice: "0312345678001" and
/// "0312345678 001" are "0312345678-001".
std::optional<std::string> tidy_tax_code(std::optional<std::string> code)
{
    if (!code) return code;
    code->erase(std::remove(code->begin(), code->end(), ' '), code->end());
    if (code->size() == 13 && code->find('-') == std::string::npos) code->insert(10, "-");
    return code;
}

}  // namespace

Producer read_producer(http::Form& form, Producer now)
{
    now.name = form.text("name", {1, 200}, now.name);
    now.kind = form.choice("kind", now.kind);
    now.tax_code = tidy_tax_code(form.maybe_text("tax_code", 20, now.tax_code));
    now.commune_code = form.maybe_text("commune_code", 10, now.commune_code);
    now.address = form.maybe_text("address", 300, now.address);
    now.old_place = form.maybe_text("old_place", 300, now.old_place);
    now.representative_name = form.maybe_text("representative_name", 100, now.representative_name);
    now.phone = form.maybe_text("phone", 100, now.phone);
    now.email = form.maybe_text("email", 100, now.email);
    now.description = form.maybe_text("description", 4'000, now.description, Lines::keep);
    return now;
}

}  // namespace sen::registry
