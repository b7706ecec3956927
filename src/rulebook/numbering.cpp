#include "rulebook/numbering.hpp"

#include <boost/json.hpp>

#include "base/result.hpp"
#include "rulebook/data_file.hpp"

namespace sen::rulebook {
namespace {

constexpr std::string_view count = "{n}";
constexpr std::string_view year_of = "{year}";

void fill(std::string& text, std::string_view blank, const std::string& with)
{
    const auto at = text.find(blank);
    if (at != std::string::npos) text.replace(at, blank.size(), with);
}

}  // namespace

Numbering Numbering::load(const std::string& file)
{
    Numbering numbering;
    const auto json = read_json(file);
    for (const auto& [reg, entry] : json.as_object()) {
        std::string format(entry.at("format").as_string());
        for (const auto blank : {count, year_of})
            if (format.find(blank) == std::string::npos)
                unusable(file, format + " has no " + std::string(blank));
        numbering.m_formats.emplace(reg, std::move(format));
    }
    return numbering;
}

std::string Numbering::text(std::string_view reg, std::int64_t n, int year) const
{
    const auto found = m_formats.find(reg);
    CHECK(found != m_formats.end());
    auto text = found->second;
    fill(text, count, std::to_string(n));
    fill(text, year_of, std::to_string(year));
    return text;
}

}  // namespace sen::rulebook
