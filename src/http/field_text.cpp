#include "http/field_text.hpp"

namespace sen::http {

tl::unexpected<Refusal> refuse_fields(std::vector<FieldFault> faults)
{
    return tl::unexpected(Refusal{Refusal::invalid, "form.invalid", {}, std::move(faults)});
}

Result<std::string> checked_text(std::string_view raw, Length length, Lines lines)
{
    auto text = TRY(clean(raw, lines));
    const auto characters = sen::length(text);
    if (characters == 0 && length.least > 0) return refuse(Refusal::invalid, "form.required");
    if (characters < length.least) return refuse(Refusal::invalid, "form.too_short");
    if (characters > length.most) return refuse(Refusal::invalid, "form.too_long");
    return text;
}

}  // namespace sen::http
