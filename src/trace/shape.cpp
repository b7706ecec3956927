#include "trace/shape.hpp"

#include <algorithm>
#include <set>

#include <boost/json.hpp>

#include "trace/moment.hpp"
#include "trace/uri.hpp"

namespace sen::trace {
namespace {

namespace bj = boost::json;

constexpr std::size_t most_faults = 20;

const Member* find(Members members, std::string_view name)
{
    const auto found = std::find_if(
        members.begin(), members.end(), [&](const Member& member) { return member.name == name; });
    return found == members.end() ? nullptr : &*found;
}

}  // namespace

std::string Place::text() const
{
    const auto own = name.empty() ? std::to_string(index) : std::string(name);
    const auto before = above == nullptr ? std::string{} : above->text();
    if (above == nullptr) return std::string(name);
    return before.empty() ? own : before + "." + own;
}

void Faults::add(const Place& place, std::string_view code)
{
    if (m_faults.size() < most_faults) m_faults.push_back({place.text(), std::string(code)});
}

bool check_object(
    const bj::value& value, const Place& place, Faults& faults, Members members, Others others)
{
    const auto* object = value.if_object();
    if (object == nullptr) {
        faults.add(place, "form.not_object");
        return false;
    }
    for (const auto& member : members)
        if (member.need == Need::required && !object->contains(member.name))
            faults.add({&place, member.name}, "form.required");
    for (const auto& [name, content] : *object) {
        const Place below{&place, name};
        if (const auto* member = find(members, name))
            member->check(content, below, faults);
        else if (others == Others::none || (others == Others::extensions && !is_uri(name)))
            faults.add(below, "form.unknown_field");
    }
    return true;
}

void check_list(const bj::value& value, const Place& place, Faults& faults, Check check, Same same)
{
    const auto* list = value.if_array();
    if (list == nullptr) return faults.add(place, "form.not_list");
    std::set<std::string> seen;
    for (std::size_t i = 0; i < list->size(); ++i) {
        const Place below{&place, {}, i};
        check((*list)[i], below, faults);
        if (same == Same::refused && !seen.insert(bj::serialize((*list)[i])).second)
            faults.add(below, "epcis.repeated");
    }
}

void check_text(const bj::value& value, const Place& place, Faults& faults)
{
    if (!value.is_string()) faults.add(place, "form.not_text");
}

void check_uri(const bj::value& value, const Place& place, Faults& faults)
{
    if (!value.is_string()) return faults.add(place, "form.not_text");
    if (!is_uri(value.get_string())) faults.add(place, "epcis.not_uri");
}

void check_uris(const bj::value& value, const Place& place, Faults& faults)
{
    check_list(value, place, faults, check_uri);
}

void check_different_uris(const bj::value& value, const Place& place, Faults& faults)
{
    check_list(value, place, faults, check_uri, Same::refused);
}

void check_time(const bj::value& value, const Place& place, Faults& faults)
{
    if (!value.is_string()) return faults.add(place, "form.not_text");
    if (!microseconds_of(value.get_string())) faults.add(place, "form.instant");
}

void check_number(const bj::value& value, const Place& place, Faults& faults)
{
    if (!value.is_number()) faults.add(place, "epcis.not_number");
}

void check_truth(const bj::value& value, const Place& place, Faults& faults)
{
    if (!value.is_bool()) faults.add(place, "form.not_true_or_false");
}

void check_anything(const bj::value&, const Place&, Faults&) {}

}  // namespace sen::trace
