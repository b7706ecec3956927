#include "http/message.hpp"

#include "base/result.hpp"

namespace sen::http {
namespace {

std::optional<std::string_view> find(const Pairs& pairs, std::string_view name)
{
    for (const auto& [key, value] : pairs)
        if (key == name) return value;
    return std::nullopt;
}

}  // namespace

std::optional<std::string_view> Request::query_value(std::string_view name) const
{
    return find(query, name);
}

std::vector<std::string_view> Request::query_values(std::string_view name) const
{
    std::vector<std::string_view> values;
    for (const auto& [key, value] : query)
        if (key == name) values.emplace_back(value);
    return values;
}

std::optional<std::string_view> Request::header(std::string_view lower_case_name) const
{
    return find(headers, lower_case_name);
}

std::optional<std::string_view> Request::cookie(std::string_view name) const
{
    auto rest = header("cookie").value_or("");
    while (!rest.empty()) {
        const auto end = rest.find(';');
        auto pair = rest.substr(0, end);
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
        while (!pair.empty() && pair.front() == ' ')
            pair.remove_prefix(1);
        if (pair.size() > name.size() && pair.starts_with(name) && pair[name.size()] == '=')
            return pair.substr(name.size() + 1);
    }
    return std::nullopt;
}

std::string Request::path_value(std::string_view name) const
{
    const auto value = find(path_values, name);
    CHECK(value.has_value());
    return std::string(*value);
}

}  // namespace sen::http
