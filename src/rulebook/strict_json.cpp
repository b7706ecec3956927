#include "rulebook/strict_json.hpp"

#include <boost/json.hpp>
#include <boost/json/basic_parser_impl.hpp>
#include <fmt/format.h>

namespace sen::rulebook {
namespace {

namespace json = boost::json;

constexpr std::size_t deepest = 32;
constexpr std::size_t longest_text = 4000;
constexpr std::size_t most_elements = 200;

/// Hears the text go by and keeps nothing of it.
struct Listener {
    static constexpr std::size_t max_object_size = std::size_t(-1);
    static constexpr std::size_t max_array_size = std::size_t(-1);
    static constexpr std::size_t max_key_size = std::size_t(-1);
    static constexpr std::size_t max_string_size = std::size_t(-1);

    bool on_document_begin(json::error_code&) { return true; }
    bool on_document_end(json::error_code&) { return true; }
    bool on_array_begin(json::error_code&) { return true; }
    bool on_array_end(std::size_t, json::error_code&) { return true; }
    bool on_string_part(json::string_view, std::size_t, json::error_code&) { return true; }
    bool on_string(json::string_view, std::size_t, json::error_code&) { return true; }
    bool on_number_part(json::string_view, json::error_code&) { return true; }
    bool on_int64(std::int64_t, json::string_view, json::error_code&) { return true; }
    bool on_uint64(std::uint64_t, json::string_view, json::error_code&) { return true; }
    bool on_double(double, json::string_view, json::error_code&) { return true; }
    bool on_bool(bool, json::error_code&) { return true; }
    bool on_null(json::error_code&) { return true; }
    bool on_comment_part(json::string_view, json::error_code&) { return true; }
    bool on_comment(json::string_view, json::error_code&) { return true; }
    bool on_object_begin(json::error_code&) { return true; }
    bool on_object_end(std::size_t, json::error_code&) { return true; }
    bool on_key_part(json::string_view, std::size_t, json::error_code&) { return true; }
};

struct KeyCounter : Listener {
    std::size_t keys = 0;

    bool on_key(json::string_view, std::size_t, json::error_code&)
    {
        ++keys;
        return true;
    }
};

/// Remembers the keys of every open object.
struct KeyWatcher : Listener {
    std::vector<std::set<std::string>> open;
    std::string key;
    std::string twice;

    bool on_object_begin(json::error_code&)
    {
        open.emplace_back();
        return true;
    }
    bool on_object_end(std::size_t, json::error_code&)
    {
        open.pop_back();
        return true;
    }
    bool on_key_part(json::string_view part, std::size_t, json::error_code&)
    {
        key += part;
        return true;
    }
    bool on_key(json::string_view part, std::size_t, json::error_code& fault)
    {
        key += part;
        if (!open.back().insert(key).second) {
            twice = key;
            fault = json::error::exception;
        }
        key.clear();
        return !fault;
    }
};

json::parse_options options()
{
    json::parse_options chosen;
    chosen.max_depth = deepest;
    return chosen;
}

template <class Heard>
Heard listen(std::string_view text)
{
    json::basic_parser<Heard> parser(options());
    json::error_code fault;
    parser.write_some(false, text.data(), text.size(), fault);
    return std::move(parser.handler());
}

std::size_t keys_in(const json::value& value)
{
    std::size_t count = 0;
    if (const auto* array = value.if_array())
        for (const auto& element : *array)
            count += keys_in(element);
    if (const auto* object = value.if_object())
        for (const auto& member : *object)
            count += 1 + keys_in(member.value());
    return count;
}

}  // namespace

Parsed parse_strictly(std::string_view text)
{
    json::error_code fault;
    auto value = json::parse(json::string_view(text.data(), text.size()), fault, {}, options());
    if (fault) return {nullptr, "json.syntax"};
    // Of a key that stands twice only one is kept; only then is it worth finding out which.
    if (listen<KeyCounter>(text).keys != keys_in(value))
        return {nullptr, "json.duplicate_key: " + listen<KeyWatcher>(text).twice};
    return {std::move(value), ""};
}

std::optional<int> whole_number(const json::value& value, int lowest, int highest)
{
    if (!value.is_int64()) return std::nullopt;
    const auto number = value.get_int64();
    if (number < lowest || number > highest) return std::nullopt;
    return static_cast<int>(number);
}

ObjectReader::ObjectReader(
    const json::value& value, std::string path, const std::string& file,
    std::vector<Finding>& findings)
    : m_object(value.if_object()), m_path(std::move(path)), m_file(file), m_findings(findings)
{
    if (!m_object) m_findings.push_back({m_file, m_path, "json.not_an_object", ""});
}

ObjectReader::~ObjectReader()
{
    if (!m_object) return;
    for (const auto& member : *m_object)
        if (!m_read.contains(std::string_view(member.key())))
            report(member.key(), "json.unknown_key");
}

std::string ObjectReader::place(std::string_view key) const
{
    return fmt::format("{}.{}", m_path, key);
}

void ObjectReader::report(std::string_view key, const std::string& code, const std::string& detail)
{
    m_findings.push_back({m_file, place(key), code, detail});
}

bool ObjectReader::has(std::string_view key) const { return m_object && m_object->contains(key); }

const json::value* ObjectReader::take(std::string_view key)
{
    if (!m_object) return nullptr;
    m_read.emplace(key);
    const auto* found = m_object->if_contains(key);
    if (!found) report(key, "json.missing_key");
    return found;
}

std::string ObjectReader::text(std::string_view key)
{
    const auto* value = take(key);
    if (!value) return {};
    if (value->is_string() && value->get_string().size() <= longest_text)
        return std::string(value->get_string());
    report(key, "json.not_a_text");
    return {};
}

std::optional<std::string> ObjectReader::text_or_null(std::string_view key)
{
    const auto* value = m_object ? m_object->if_contains(key) : nullptr;
    if (!value || !value->is_null()) return text(key);
    take(key);
    return std::nullopt;
}

int ObjectReader::number(std::string_view key, int lowest, int highest)
{
    const auto* value = take(key);
    if (!value) return lowest;
    if (const auto number = whole_number(*value, lowest, highest)) return *number;
    report(key, "json.not_a_number", fmt::format("a whole number from {} to {}", lowest, highest));
    return lowest;
}

std::optional<int> ObjectReader::number_or_null(std::string_view key, int lowest, int highest)
{
    const auto* value = m_object ? m_object->if_contains(key) : nullptr;
    if (!value || !value->is_null()) return number(key, lowest, highest);
    take(key);
    return std::nullopt;
}

void ObjectReader::list(std::string_view key, const Element& see)
{
    const auto* value = take(key);
    if (!value) return;
    if (!value->is_array() || value->get_array().size() > most_elements)
        return report(key, "json.not_a_list");
    std::size_t index = 0;
    for (const auto& element : value->get_array())
        see(element, fmt::format("{}[{}]", place(key), index++));
}

void ObjectReader::object(std::string_view key, const Element& see)
{
    if (const auto* value = take(key)) see(*value, place(key));
}

void ObjectReader::object_or_null(std::string_view key, const Element& see)
{
    const auto* value = take(key);
    if (value && !value->is_null()) see(*value, place(key));
}

void ObjectReader::map(std::string_view key, const Member& see)
{
    const auto* value = take(key);
    if (!value) return;
    if (!value->is_object() || value->get_object().size() > most_elements)
        return report(key, "json.not_an_object");
    for (const auto& member : value->get_object())
        see(member.key(), member.value(),
            fmt::format("{}.{}", place(key), std::string_view(member.key())));
}

}  // namespace sen::rulebook
