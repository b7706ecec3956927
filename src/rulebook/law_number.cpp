#include "rulebook/law_number.hpp"

#include <boost/json.hpp>

#include "base/result.hpp"
#include "rulebook/data_file.hpp"

namespace sen::rulebook {
namespace {

Date date_of(const std::string& file, const boost::json::value& text)
{
    const auto date = Date::parse(text.as_string());
    if (!date) unusable(file, "no date: " + std::string(text.as_string()));
    return *date;
}

LawNumber read_number(const std::string& file, const boost::json::object& entry)
{
    LawNumber number;
    number.value = entry.at("value").as_int64();
    number.unit = entry.at("unit").as_string();
    number.basis = entry.at("basis").as_string();
    number.from = date_of(file, entry.at("from"));
    if (!entry.at("to").is_null()) number.to = date_of(file, entry.at("to"));
    return number;
}

}  // namespace

LawNumbers LawNumbers::load(const std::string& file)
{
    LawNumbers numbers;
    const auto json = read_json(file);
    for (const auto& [key, entries] : json.as_object())
        for (const auto& entry : entries.as_array())
            numbers.m_numbers[std::string(key)].push_back(read_number(file, entry.as_object()));
    return numbers;
}

std::int64_t LawNumbers::number(std::string_view key, Date on) const
{
    const auto found = m_numbers.find(key);
    CHECK(found != m_numbers.end());
    for (const auto& number : found->second)
        if (number.from <= on && (!number.to || on <= *number.to)) return number.value;
    broken("no number of the law for that day", std::string(key).c_str(), __LINE__);
}

}  // namespace sen::rulebook
