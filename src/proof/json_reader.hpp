#pragma once

#include <limits>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <boost/json/value.hpp>

#include "base/fields.hpp"
#include "base/time.hpp"
#include "rulebook/strict_json.hpp"

/// Reads what base/json.hpp writes back into structs by their fields(). A field that is missing or
/// of another type makes it unreadable; what is not listed is passed over.
namespace sen::proof {

/// Reads one value; where it failed stands in `at`: "gates.2.criterion".
class JsonReader {
public:
    [[nodiscard]] const std::string& at() const { return m_at; }

    bool read(const boost::json::value& value, std::string& into);
    bool read(const boost::json::value& value, std::int64_t& into);
    bool read(const boost::json::value& value, int& into);
    bool read(const boost::json::value& value, bool& into);
    bool read(const boost::json::value& value, Date& into);
    bool read(const boost::json::value& value, Instant& into);

    template <Named E>
    bool read(const boost::json::value& value, E& into)
    {
        std::string name;
        if (!read(value, name)) return false;
        const auto [found, known] = value_of<E>(name);
        into = found;
        return known;
    }
    template <class T>
    bool read(const boost::json::value& value, std::optional<T>& into)
    {
        if (value.is_null()) return true;
        return read(value, into.emplace());
    }
    template <class T>
    bool read(const boost::json::value& value, std::vector<T>& into)
    {
        if (!value.is_array()) return false;
        for (const auto& item : value.get_array())
            if (!read(item, into.emplace_back())) return below(std::to_string(into.size() - 1));
        return true;
    }
    template <class T>
    bool read(const boost::json::value& value, std::map<std::string, T>& into)
    {
        if (!value.is_object()) return false;
        for (const auto& member : value.get_object()) {
            const std::string key(member.key());
            if (!read(member.value(), into[key])) return below(key);
        }
        return true;
    }
    template <Listed T>
    bool read(const boost::json::value& value, T& into)
    {
        if (!value.is_object()) return false;
        bool good = true;
        each_field<T>([&](const auto& field) {
            if (!good) return;
            const auto* member = value.get_object().if_contains(field.name);
            good = member != nullptr && read(*member, into.*field.member);
            if (!good) below(std::string(field.name));
        });
        return good;
    }

private:
    /// Always false: what lies below could not be read.
    bool below(const std::string& name)
    {
        m_at = m_at.empty() ? name : name + '.' + m_at;
        return false;
    }

    std::string m_at;
};

/// The struct a JSON text says; nothing, with the fault in `fault`, when it does not.
template <class T>
std::optional<T> read_json(std::string_view text, std::string& fault)
{
    const auto parsed = rulebook::parse_strictly(text);
    if (!parsed.fault.empty()) {
        fault = parsed.fault;
        return std::nullopt;
    }
    JsonReader reader;
    T into;
    if (reader.read(parsed.value, into)) return into;
    fault = "json.unreadable: " + reader.at();
    return std::nullopt;
}

}  // namespace sen::proof
