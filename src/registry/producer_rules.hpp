#pragma once

#include <string_view>

#include "access/actor.hpp"
#include "base/result.hpp"
#include "registry/producer.hpp"
#include "rulebook/places.hpp"

namespace sen::registry {

/// Refuses "producer.commune_unknown" for a code that no commune bears today and
/// "producer.tax_code_malformed" for what cannot be a tax code.
Result<void> is_sound(const Producer&, const rulebook::Places&);

/// True for 10 digits, 10 and 3 digits with a dash (a dependent unit), and 12 digits (a person's
/// identity number): Thông tư 86/2024/TT-BTC, Điều 5.
bool is_tax_code(std::string_view text);

/// True for a tax code that is a person's identity number (a household's since 2025-07-01).
bool is_personal(std::string_view tax_code);

bool is_commune_today(const rulebook::Places&, std::string_view code);

/// True when the change must wait: the public sees the producer, and it asks itself.
bool must_wait_for_approval(const Producer&, access::Scope);

}  // namespace sen::registry
