#include "trace/gs1_key.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace sen::trace {
namespace {

using Parts = std::vector<std::string_view>;
using Link = std::optional<std::string>;

constexpr std::string_view root = "https://id.gs1.org";

bool is_digits(std::string_view text)
{
    return std::all_of(
        text.begin(), text.end(), [](char sign) { return sign >= '0' && sign <= '9'; });
}

/// Cuts at the first `count - 1` dots; fewer dots give fewer parts.
Parts split(std::string_view text, std::size_t count)
{
    Parts parts;
    while (parts.size() + 1 < count) {
        const auto dot = text.find('.');
        if (dot == std::string_view::npos) break;
        parts.push_back(text.substr(0, dot));
        text.remove_prefix(dot + 1);
    }
    parts.push_back(text);
    return parts;
}

bool is_company_prefix(std::string_view text)
{
    return is_digits(text) && text.size() >= 6 && text.size() <= 12;
}

/// Whether company prefix and reference together have that many digits.
bool fills(const Parts& parts, std::size_t digits)
{
    return is_company_prefix(parts[0]) && is_digits(parts[1]) &&
           parts[0].size() + parts[1].size() == digits;
}

std::string text_of(std::string_view text) { return std::string(text); }

std::string with_check_digit(std::string digits)
{
    digits += check_digit(digits);
    return digits;
}

/// The indicator stands before the company prefix, not behind it as in the URN.
std::string indicator_first(const Parts& parts)
{
    return with_check_digit(
        text_of(parts[1].substr(0, 1)) + text_of(parts[0]) + text_of(parts[1].substr(1)));
}

std::string joined(const Parts& parts) { return text_of(parts[0]) + text_of(parts[1]); }

/// Signs that a URN may hold bare and the path of a Digital Link may not.
std::string escaped(std::string_view text)
{
    constexpr std::string_view hex = "0123456789ABCDEF";
    constexpr std::string_view signs = "!()*+,:";
    std::string out;
    for (const char sign : text) {
        if (signs.find(sign) == std::string_view::npos) {
            out += sign;
            continue;
        }
        out += '%';
        out += hex[static_cast<unsigned char>(sign) >> 4];
        out += hex[static_cast<unsigned char>(sign) & 15];
    }
    return out;
}

std::string path(std::string_view key, const std::string& value)
{
    return text_of(root) + "/" + text_of(key) + "/" + value;
}

std::string below(std::string link, std::string_view key, std::string_view value)
{
    return link + "/" + text_of(key) + "/" + escaped(value);
}

Link trade_item(std::string_view rest, std::string_view qualifier)
{
    const auto p = split(rest, 3);
    if (p.size() < 3 || !fills(p, 13) || p[2].empty()) return std::nullopt;
    return below(path("01", indicator_first(p)), qualifier, p[2]);
}

Link location(std::string_view rest)
{
    const auto p = split(rest, 3);
    if (p.size() < 3 || !fills(p, 12) || p[2].empty()) return std::nullopt;
    const auto link = path("414", with_check_digit(joined(p)));
    return p[2] == "0" ? link : below(link, "254", p[2]);
}

/// Keys of a checked number with a serial component right behind it.
Link numbered(std::string_view rest, std::string_view key, std::string_view before)
{
    const auto p = split(rest, 3);
    if (p.size() < 3 || !fills(p, 12) || p[2].empty()) return std::nullopt;
    return path(key, with_check_digit(text_of(before) + joined(p)) + escaped(p[2]));
}

Link checked(std::string_view rest, std::string_view key, std::size_t digits)
{
    const auto p = split(rest, 2);
    if (p.size() < 2 || !fills(p, digits)) return std::nullopt;
    return path(key, with_check_digit(joined(p)));
}

/// Keys of a company prefix and a reference of the company's own.
Link referenced(std::string_view rest, std::string_view key)
{
    const auto p = split(rest, 2);
    if (p.size() < 2 || !is_company_prefix(p[0]) || p[1].empty()) return std::nullopt;
    return path(key, text_of(p[0]) + escaped(p[1]));
}

Link coupon(std::string_view rest)
{
    const auto p = split(rest, 3);
    if (p.size() < 3 || !fills(p, 12) || p[2].empty() || p[2].size() > 12 || !is_digits(p[2]))
        return std::nullopt;
    return path("255", with_check_digit(joined(p)) + text_of(p[2]));
}

Link component(std::string_view rest)
{
    const auto p = split(rest, 3);
    if (p.size() < 3 || !is_company_prefix(p[0]) || p[1].empty() || p[2].empty() ||
        p[2].size() > 12 || !is_digits(p[2]))
        return std::nullopt;
    return path("8010", escaped(joined(p))) + "/8011/" + text_of(p[2]);
}

Link piece(std::string_view rest)
{
    const auto p = split(rest, 5);
    if (p.size() < 5 || !fills(p, 13) || p[2].size() != 2 || p[3].size() != 2 || !is_digits(p[2]) ||
        !is_digits(p[3]) || p[4].empty())
        return std::nullopt;
    return below(path("8006", indicator_first(p) + text_of(p[2]) + text_of(p[3])), "21", p[4]);
}

Link shipping_unit(std::string_view rest)
{
    const auto p = split(rest, 2);
    if (p.size() < 2 || !fills(p, 17)) return std::nullopt;
    return path("00", indicator_first(p));
}

Link instance(std::string_view scheme, std::string_view rest)
{
    if (scheme == "sgtin") return trade_item(rest, "21");
    if (scheme == "upui") return trade_item(rest, "235");
    if (scheme == "sscc") return shipping_unit(rest);
    if (scheme == "sgln") return location(rest);
    if (scheme == "pgln") return checked(rest, "417", 12);
    if (scheme == "grai") return numbered(rest, "8003", "0");
    if (scheme == "gdti") return numbered(rest, "253", "");
    if (scheme == "giai") return referenced(rest, "8004");
    if (scheme == "ginc") return referenced(rest, "401");
    if (scheme == "gsrn") return checked(rest, "8018", 17);
    if (scheme == "gsrnp") return checked(rest, "8017", 17);
    if (scheme == "gsin") return checked(rest, "402", 16);
    if (scheme == "sgcn") return coupon(rest);
    if (scheme == "cpi") return component(rest);
    if (scheme == "itip") return piece(rest);
    return std::nullopt;
}

/// All things of one class: "urn:epc:idpat:sgtin:0614141.107346.*".
Link pattern(std::string_view scheme, std::string_view rest)
{
    if (!rest.ends_with(".*")) return std::nullopt;
    rest.remove_suffix(2);
    const auto p = split(rest, scheme == "itip" ? 4 : 2);
    if (p.size() < 2) return std::nullopt;
    const bool is_item = scheme == "sgtin" || scheme == "upui" || scheme == "itip";
    if (is_item && !fills(p, 13)) return std::nullopt;
    if (scheme == "sgtin" || scheme == "upui") return path("01", indicator_first(p));
    if (scheme == "itip" && p.size() == 4)
        return path("8006", indicator_first(p) + text_of(p[2]) + text_of(p[3]));
    if (scheme == "cpi" && is_company_prefix(p[0]) && !p[1].empty())
        return path("8010", escaped(joined(p)));
    if (!fills(p, 12)) return std::nullopt;
    if (scheme == "grai") return path("8003", with_check_digit("0" + joined(p)));
    if (scheme == "gdti") return path("253", with_check_digit(joined(p)));
    if (scheme == "sgcn") return path("255", with_check_digit(joined(p)));
    return std::nullopt;
}

}  // namespace

char check_digit(std::string_view digits)
{
    int sum = 0;
    for (std::size_t i = 0; i < digits.size(); ++i)
        sum += (digits[digits.size() - 1 - i] - '0') * (i % 2 == 0 ? 3 : 1);
    return static_cast<char>('0' + (10 - sum % 10) % 10);
}

bool has_check_digit(std::string_view digits)
{
    return digits.size() >= 2 && is_digits(digits) &&
           check_digit(digits.substr(0, digits.size() - 1)) == digits.back();
}

std::optional<std::string> digital_link_of(std::string_view urn)
{
    constexpr std::string_view epc = "urn:epc:";
    if (!urn.starts_with(epc)) return std::nullopt;
    urn.remove_prefix(epc.size());
    const auto first = urn.find(':');
    const auto second = first == std::string_view::npos ? first : urn.find(':', first + 1);
    if (second == std::string_view::npos) return std::nullopt;
    const auto kind = urn.substr(0, first);
    const auto scheme = urn.substr(first + 1, second - first - 1);
    const auto rest = urn.substr(second + 1);
    if (kind == "id") return instance(scheme, rest);
    if (kind == "class" && scheme == "lgtin") return trade_item(rest, "10");
    if (kind == "idpat") return pattern(scheme, rest);
    return std::nullopt;
}

}  // namespace sen::trace
