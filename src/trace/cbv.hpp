#pragma once

#include <string>
#include <string_view>

/// The Core Business Vocabulary 2.0: the words that events may use, and their long forms.
namespace sen::trace {

enum class Vocabulary {
    biz_step,
    disposition,
    business_transaction,
    source_destination,
    error_reason,
    component,
    measurement,
    sensor_alert,
};

/// True for a word of that vocabulary as CBV 2.0 lists it: "shipping".
bool is_word(Vocabulary, std::string_view text);

/// The bare word of a CBV value in any of its forms: "shipping" of
/// "https://ref.gs1.org/cbv/BizStep-shipping", "cbv:BizStep-shipping" and
/// "urn:epcglobal:cbv:bizstep:shipping"; anything else as it is.
std::string_view bare_word(Vocabulary, std::string_view text);

/// The Web URI of a value: "https://ref.gs1.org/cbv/BizStep-shipping" of "shipping"; a URI stays.
std::string web_uri(Vocabulary, std::string_view text);

/// A CBV 1 URN as the Web URI of the same value; any other URI as it is.
std::string web_form(std::string_view uri);

}  // namespace sen::trace
