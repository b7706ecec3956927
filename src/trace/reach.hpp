#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "access/actor.hpp"

/// How much of the repository its reader sees.
namespace sen::trace {

/// The kind of term that says for which producer an event was captured; no parameter asks for it.
constexpr std::string_view captured_for = "captured for";

/// The producer to whose events the caller is held; nothing for who may read all.
inline std::optional<std::string> own_producer(const Call& call)
{
    if (access::scope(call, "trace.read") == access::Scope::all) return std::nullopt;
    return call.actor.producer_id;
}

}  // namespace sen::trace
