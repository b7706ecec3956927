#include "trace/application_identifiers.hpp"

#include <algorithm>
#include <array>
#include <sstream>
#include <stdexcept>

#include "base/time.hpp"
#include "rulebook/data_file.hpp"
#include "trace/gs1_key.hpp"

namespace sen::trace {
namespace {

using Component = ApplicationIdentifier::Component;

std::vector<std::string> split(std::string_view text, char separator)
{
    std::vector<std::string> parts;
    for (auto at = text.find(separator); at != std::string_view::npos; at = text.find(separator)) {
        parts.emplace_back(text.substr(0, at));
        text.remove_prefix(at + 1);
    }
    parts.emplace_back(text);
    return parts;
}

/// "[N13],csum": a part of a value.
Component read_component(std::string_view text)
{
    Component component;
    auto checks = split(text, ',');
    std::string_view shape = checks.front();
    component.is_optional = shape.starts_with('[');
    if (component.is_optional) shape = shape.substr(1, shape.size() - 2);
    component.signs = shape.front();
    shape.remove_prefix(1);
    component.is_variable = shape.starts_with("..");
    if (component.is_variable) shape.remove_prefix(2);
    component.length = std::stoul(std::string(shape));
    checks.erase(checks.begin());
    component.checks = std::move(checks);
    return component;
}

/// "dlpkey=22,10,21|235"
void read_key(std::string_view text, ApplicationIdentifier& into)
{
    into.is_primary = true;
    const auto equals = text.find('=');
    if (equals == std::string_view::npos) return;
    for (const auto& way : split(text.substr(equals + 1), '|'))
        into.qualifiers.push_back(split(way, ','));
}

ApplicationIdentifier read_line(std::istringstream& words)
{
    ApplicationIdentifier identifier;
    std::string word;
    words >> word;
    identifier.is_attribute = word == "?";
    while (words >> word) {
        if (word.starts_with("dlpkey"))
            read_key(word, identifier);
        else
            identifier.components.push_back(read_component(word));
    }
    if (identifier.components.empty()) throw std::invalid_argument("no component");
    return identifier;
}

bool is_digits(std::string_view text)
{
    return text.find_first_not_of("0123456789") == std::string_view::npos;
}

bool has_only(char signs, std::string_view text)
{
    constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    constexpr std::string_view small = "abcdefghijklmnopqrstuvwxyz";
    constexpr std::string_view digits = "0123456789";
    constexpr std::string_view cset_82 = "!\"%&'()*+,-./:;<=>?_";
    const auto is_of = [&](char sign, std::initializer_list<std::string_view> sets) {
        return std::any_of(sets.begin(), sets.end(), [&](std::string_view set) {
            return set.find(sign) != std::string_view::npos;
        });
    };
    return std::all_of(text.begin(), text.end(), [&](char sign) {
        switch (signs) {
        case 'N':
            return is_of(sign, {digits});
        case 'X':
            return is_of(sign, {digits, letters, small, cset_82});
        case 'Y':
            return is_of(sign, {digits, letters, "#-/"});
        default:
            return is_of(sign, {digits, letters, small, "-_="});
        }
    });
}

/// "271231"; a day "00" stands for the end of the month where that is allowed.
bool is_date(std::string_view text, bool may_lack_day)
{
    std::string day(text.substr(4));
    if (day == "00") {
        if (!may_lack_day) return false;
        day = "01";
    }
    const auto written =
        "20" + std::string(text.substr(0, 2)) + "-" + std::string(text.substr(2, 2)) + "-" + day;
    return Date::parse(written).has_value();
}

bool has_company_prefix(std::string_view text)
{
    return text.size() >= 4 && is_digits(text.substr(0, 4));
}

bool passes(std::string_view check, std::string_view text)
{
    const bool is_zero = text.find_first_not_of('0') == std::string_view::npos;
    if (check == "csum") return has_check_digit(text);
    if (check == "yymmd0") return is_date(text, true);
    if (check == "yymmdd") return is_date(text, false);
    if (check == "zero") return is_zero;
    if (check == "nonzero") return !is_zero;
    if (check == "nozeroprefix") return text == "0" || !text.starts_with('0');
    if (check == "gcppos1") return has_company_prefix(text);
    if (check == "gcppos2") return has_company_prefix(text.substr(1));
    return true;  // what else the dictionary asks is of no use to a resolver
}

bool fits(const Component& component, std::string_view text)
{
    const bool has_length = component.is_variable ? !text.empty() && text.size() <= component.length
                                                  : text.size() == component.length;
    return has_length && has_only(component.signs, text) &&
           std::all_of(
               component.checks.begin(), component.checks.end(),
               [&](const std::string& check) { return passes(check, text); });
}

}  // namespace

ApplicationIdentifiers ApplicationIdentifiers::load(const std::string& file)
{
    ApplicationIdentifiers identifiers;
    std::istringstream lines(rulebook::read_file(file));
    for (std::string line; std::getline(lines, line);) {
        if (line.empty() || line.starts_with('#')) continue;
        try {
            std::istringstream words(line);
            std::string numbers;
            words >> numbers;
            const auto identifier = read_line(words);
            const auto ends = split(numbers, '-');
            for (auto n = std::stoul(ends.front()); n <= std::stoul(ends.back()); ++n) {
                auto number = std::to_string(n);
                number.insert(0, ends.front().size() - number.size(), '0');
                identifiers.m_all.emplace(std::move(number), identifier);
            }
        } catch (const std::logic_error&) {
            throw std::runtime_error(file + ": no Application Identifier: " + line);
        }
    }
    return identifiers;
}

const ApplicationIdentifier* ApplicationIdentifiers::find(std::string_view number) const
{
    const auto found = m_all.find(number);
    return found == m_all.end() ? nullptr : &found->second;
}

bool is_value_of(const ApplicationIdentifier& identifier, std::string_view value)
{
    for (const auto& component : identifier.components) {
        if (component.is_optional && value.empty()) continue;
        const auto part = value.substr(0, component.length);
        if (!fits(component, part)) return false;
        value.remove_prefix(part.size());
    }
    return value.empty();
}

}  // namespace sen::trace
