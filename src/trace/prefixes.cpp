#include "trace/prefixes.hpp"

#include <boost/json.hpp>

namespace sen::trace {
namespace {

namespace bj = boost::json;

const bj::string* name_space_in(const bj::value& definition)
{
    if (const auto* text = definition.if_string()) return text;
    const auto* object = definition.if_object();
    const auto* id = object == nullptr ? nullptr : object->if_contains("@id");
    return id == nullptr ? nullptr : id->if_string();
}

std::string_view prefix_of(std::string_view text)
{
    const auto colon = text.find(':');
    if (colon == std::string_view::npos || text.substr(colon + 1).starts_with("//")) return {};
    return text.substr(0, colon);
}

}  // namespace

Prefixes::Prefixes()
    : m_name_spaces{
          {"cbv", "https://ref.gs1.org/cbv/"},
          {"cbvmda", "urn:epcglobal:cbv:mda:"},
          {"epcis", "https://ref.gs1.org/epcis/"},
          {"gs1", "https://gs1.org/voc/"}}
{
}

void Prefixes::add(std::string prefix, std::string name_space)
{
    m_name_spaces.insert_or_assign(std::move(prefix), std::move(name_space));
}

void Prefixes::add(const bj::value& context)
{
    if (const auto* list = context.if_array())
        for (const auto& part : *list)
            add(part);
    const auto* object = context.if_object();
    if (object == nullptr) return;
    for (const auto& [name, definition] : *object) {
        const auto* name_space = name_space_in(definition);
        if (name_space == nullptr || name.starts_with('@')) continue;
        const bool is_open =
            name_space->ends_with(':') || name_space->ends_with('/') || name_space->ends_with('#');
        if (is_open || name.find(':') == bj::string_view::npos)
            add(std::string(name), std::string(*name_space));
    }
}

const std::string* Prefixes::name_space_of(std::string_view text) const
{
    const auto prefix = prefix_of(text);
    if (prefix.empty()) return nullptr;
    const auto found = m_name_spaces.find(prefix);
    return found == m_name_spaces.end() ? nullptr : &found->second;
}

bool Prefixes::knows(std::string_view text) const { return name_space_of(text) != nullptr; }

std::string Prefixes::expanded(std::string_view text) const
{
    const auto* name_space = name_space_of(text);
    if (name_space == nullptr) return std::string(text);
    return *name_space + std::string(text.substr(text.find(':') + 1));
}

std::string Prefixes::qualified(std::string_view text) const
{
    if (const auto* name_space = name_space_of(text))
        return "{" + *name_space + "}" + std::string(text.substr(text.find(':') + 1));
    const auto end = text.find_last_of("/#:");
    if (end == std::string_view::npos || end == 0) return std::string(text);
    return "{" + std::string(text.substr(0, end + 1)) + "}" + std::string(text.substr(end + 1));
}

}  // namespace sen::trace
