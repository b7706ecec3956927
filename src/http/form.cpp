#include "http/form.hpp"

#include <boost/json.hpp>

#include "http/field_text.hpp"
#include "http/strict_json.hpp"

namespace sen::http {
namespace {

namespace bj = boost::json;

bool is_json(const Request& request)
{
    const auto type = request.header("content-type").value_or("");
    return type.substr(0, type.find(';')) == "application/json";
}

}  // namespace

struct Form::Body {
    bj::object object;

    /// Null when the field is absent or null.
    [[nodiscard]] const bj::value* find(std::string_view name) const
    {
        const auto* value = object.if_contains(name);
        return value != nullptr && !value->is_null() ? value : nullptr;
    }
};

void Form::Deleter::operator()(Body* body) const { delete body; }

Form::Form(std::unique_ptr<Body, Deleter> body) : m_body(std::move(body)) {}

Result<Form> Form::read(const Request& request)
{
    if (!is_json(request)) return refuse(Refusal::unsupported, "form.content_type");
    return from_json(request.body);
}

Result<Form> Form::from_json(std::string_view text)
{
    auto value = TRY(read_strict_json(text));
    if (!value.is_object()) return refuse(Refusal::malformed, "form.json");
    std::unique_ptr<Body, Deleter> body(new Body{std::move(value.as_object())});
    return Form(std::move(body));
}

bool Form::has(std::string_view name) const { return m_body->object.contains(name); }

void Form::fault(std::string_view name, std::string_view code)
{
    m_faults.push_back({std::string(name), std::string(code)});
}

std::string Form::text(std::string_view name, Length length, Lines lines)
{
    auto given = maybe_text(name, length.most, lines);
    const bool faulty = !m_faults.empty() && m_faults.back().field == name;
    if (given && sen::length(*given) < length.least && !faulty) fault(name, "form.too_short");
    if (!given && length.least > 0 && !faulty) fault(name, "form.required");
    return std::move(given).value_or("");
}

std::string Form::text(std::string_view name, Length length, const std::string& now)
{
    m_read.emplace(name);
    return has(name) || now.empty() ? text(name, length) : now;
}

std::optional<std::string> Form::maybe_text(std::string_view name, std::size_t most, Lines lines)
{
    m_read.emplace(name);
    const auto* value = m_body->find(name);
    if (value == nullptr) return std::nullopt;
    if (!value->is_string()) {
        fault(name, "form.not_text");
        return std::nullopt;
    }
    auto text = checked_text(value->get_string(), {0, most}, lines);
    if (!text) {
        fault(name, text.error().code);
        return std::nullopt;
    }
    if (text->empty()) return std::nullopt;
    return std::move(*text);
}

std::optional<std::string> Form::maybe_text(
    std::string_view name, std::size_t most, const std::optional<std::string>& now, Lines lines)
{
    m_read.emplace(name);
    return has(name) ? maybe_text(name, most, lines) : now;
}

std::int64_t Form::number(std::string_view name, std::int64_t least, std::int64_t most)
{
    const auto before = m_faults.size();
    const auto given = maybe_number(name, least, most);
    if (!given && m_faults.size() == before) fault(name, "form.required");
    return given.value_or(least);
}

std::optional<std::int64_t> Form::maybe_number(
    std::string_view name, std::int64_t least, std::int64_t most, std::optional<std::int64_t> now)
{
    m_read.emplace(name);
    if (!has(name)) return now;
    const auto* value = m_body->find(name);
    if (value == nullptr) return std::nullopt;
    if (!value->is_int64()) {
        fault(name, "form.not_whole_number");
        return std::nullopt;
    }
    const auto number = value->get_int64();
    if (number >= least && number <= most) return number;
    fault(name, "form.out_of_range");
    return std::nullopt;
}

bool Form::truth(std::string_view name)
{
    m_read.emplace(name);
    const auto* value = m_body->find(name);
    if (value == nullptr)
        fault(name, "form.required");
    else if (!value->is_bool())
        fault(name, "form.not_true_or_false");
    return value != nullptr && value->is_bool() && value->get_bool();
}

bool Form::truth(std::string_view name, bool now)
{
    m_read.emplace(name);
    return has(name) ? truth(name) : now;
}

Date Form::date(std::string_view name)
{
    const auto before = m_faults.size();
    const auto given = maybe_date(name);
    if (!given && m_faults.size() == before) fault(name, "form.required");
    return given.value_or(Date{});
}

std::optional<Date> Form::maybe_date(std::string_view name)
{
    const auto text = maybe_text(name, 10);
    if (!text) return std::nullopt;
    const auto date = Date::parse(*text);
    if (!date) {
        fault(name, date.error().code);
        return std::nullopt;
    }
    return *date;
}

std::vector<std::string> Form::texts(std::string_view name, std::size_t most_items, Length each)
{
    m_read.emplace(name);
    std::vector<std::string> texts;
    const auto* value = m_body->find(name);
    if (value == nullptr || !value->is_array()) {
        fault(name, value == nullptr ? "form.required" : "form.not_list");
        return texts;
    }
    const auto& items = value->get_array();
    if (items.size() > most_items) {
        fault(name, "form.too_many_items");
        return texts;
    }
    for (std::size_t i = 0; i < items.size(); ++i) {
        const auto place = std::string(name) + "." + std::to_string(i);
        auto text = items[i].is_string()
                        ? checked_text(items[i].get_string(), each, Lines::join)
                        : Result<std::string>(refuse(Refusal::invalid, "form.not_text"));
        if (text)
            texts.push_back(std::move(*text));
        else
            fault(place, text.error().code);
    }
    return texts;
}

std::map<std::string, std::int64_t>
Form::numbers(std::string_view name, std::size_t most_items, std::int64_t least, std::int64_t most)
{
    m_read.emplace(name);
    std::map<std::string, std::int64_t> numbers;
    const auto* value = m_body->find(name);
    if (value == nullptr || !value->is_object()) {
        fault(name, value == nullptr ? "form.required" : "form.not_object");
        return numbers;
    }
    if (value->get_object().size() > most_items) {
        fault(name, "form.too_many_items");
        return numbers;
    }
    for (const auto& [key, number] : value->get_object()) {
        const auto place = std::string(name) + "." + std::string(key);
        if (!number.is_int64())
            fault(place, "form.not_whole_number");
        else if (number.get_int64() < least || number.get_int64() > most)
            fault(place, "form.out_of_range");
        else
            numbers.emplace(key, number.get_int64());
    }
    return numbers;
}

std::map<std::string, std::string>
Form::maybe_texts(std::string_view name, std::size_t most_items, std::size_t most_length)
{
    m_read.emplace(name);
    std::map<std::string, std::string> texts;
    const auto* value = m_body->find(name);
    if (value == nullptr) return texts;
    if (!value->is_object() || value->get_object().size() > most_items) {
        fault(name, value->is_object() ? "form.too_many_items" : "form.not_object");
        return texts;
    }
    for (const auto& [key, item] : value->get_object()) {
        auto text = item.is_string()
                        ? checked_text(item.get_string(), {0, most_length}, Lines::keep)
                        : Result<std::string>(refuse(Refusal::invalid, "form.not_text"));
        if (text)
            texts.emplace(key, std::move(*text));
        else
            fault(std::string(name) + "." + std::string(key), text.error().code);
    }
    return texts;
}

std::string Form::choice_text(std::string_view name)
{
    m_read.emplace(name);
    const auto* value = m_body->find(name);
    return value != nullptr && value->is_string() ? std::string(value->get_string()) : "";
}

Result<void> Form::done()
{
    for (const auto& [name, value] : m_body->object)
        if (m_read.find(name) == m_read.end()) fault(name, "form.unknown_field");
    if (!m_faults.empty()) return refuse_fields(std::move(m_faults));
    return {};
}

}  // namespace sen::http
