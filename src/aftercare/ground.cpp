#include "aftercare/ground.hpp"

#include <boost/json.hpp>

#include "rulebook/data_file.hpp"

namespace sen::aftercare {
namespace {

Date date_of(const std::string& file, const boost::json::value& value)
{
    const auto read = Date::parse(std::string(value.as_string()));
    if (!read) rulebook::unusable(file, "holds a day that is none");
    return *read;
}

}  // namespace

Grounds Grounds::load(const std::string& file)
{
    Grounds grounds;
    const auto json = rulebook::read_json(file);
    for (const auto& entry : json.at("items").as_array()) {
        Term term{date_of(file, entry.at("from")), std::nullopt};
        if (entry.at("to").is_string()) term.to = date_of(file, entry.at("to"));
        grounds.m_terms.emplace(std::string(entry.at("code").as_string()), term);
    }
    return grounds;
}

Result<void> Grounds::holds(const std::string& code, Date on) const
{
    const auto found = m_terms.find(code);
    if (found == m_terms.end() || on < found->second.from ||
        (found->second.to && *found->second.to < on))
        return refuse(Refusal::invalid, "revocation.ground_not_in_force", code);
    return {};
}

}  // namespace sen::aftercare
