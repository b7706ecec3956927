#pragma once

#include <optional>
#include <string>
#include <string_view>

/// GS1 identification keys: check digits, and the two written forms of one key.
namespace sen::trace {

/// The check digit (GS1 General Specifications, 7.9.1) that belongs behind these digits.
char check_digit(std::string_view digits);

/// True for at least two digits of which the last is the check digit of those before.
bool has_check_digit(std::string_view digits);

/// The GS1 Digital Link URI of an EPC, EPC class or EPC pattern URN (EPC Tag Data Standard), on
/// "https://id.gs1.org"; nothing for any other text.
std::optional<std::string> digital_link_of(std::string_view urn);

/// The one form in which all spellings of an identifier are equal (CBV 2.0, section 8.9.2): the
/// Digital Link on "https://id.gs1.org" with the most specific level only. Other URIs stay.
std::string canonical_identifier(std::string_view uri);

}  // namespace sen::trace
