#pragma once

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <boost/json/value.hpp>

#include "rulebook/finding.hpp"

/// Reading of JSON where every key is known, of its type, and written once.
namespace sen::rulebook {

/// The value of the text, or the reason it is none: not JSON, nested deeper than 32, a key twice.
struct Parsed {
    boost::json::value value;
    std::string fault;  ///< empty when the text is good: "json.syntax", "json.duplicate_key: 1.1"
};
Parsed parse_strictly(std::string_view text);

/// Reads the keys of one object; what is missing, of the wrong type or left unread becomes a
/// finding.
class ObjectReader {
public:
    ObjectReader(
        const boost::json::value& value, std::string path, const std::string& file,
        std::vector<Finding>& findings);
    ObjectReader(const ObjectReader&) = delete;
    ObjectReader& operator=(const ObjectReader&) = delete;
    /// Reports the keys nobody asked for.
    ~ObjectReader();

    using Element = std::function<void(const boost::json::value&, const std::string& path)>;
    using Member = std::function<void(
        std::string_view key, const boost::json::value&, const std::string& path)>;

    std::string text(std::string_view key);
    std::optional<std::string> text_or_null(std::string_view key);
    int number(std::string_view key, int lowest, int highest);
    std::optional<int> number_or_null(std::string_view key, int lowest, int highest);
    /// At most 200 elements.
    void list(std::string_view key, const Element& see);
    void object(std::string_view key, const Element& see);
    void object_or_null(std::string_view key, const Element& see);
    /// Members of an object whose keys are data: at most 200.
    void map(std::string_view key, const Member& see);
    [[nodiscard]] bool has(std::string_view key) const;

    void report(std::string_view key, const std::string& code, const std::string& detail = {});
    [[nodiscard]] const std::string& file() const { return m_file; }
    [[nodiscard]] std::vector<Finding>& findings() { return m_findings; }

private:
    const boost::json::value* take(std::string_view key);
    [[nodiscard]] std::string place(std::string_view key) const;

    const boost::json::object* m_object;
    std::string m_path;
    const std::string& m_file;
    std::vector<Finding>& m_findings;
    std::set<std::string, std::less<>> m_read;
};

/// A whole number of an element or member, else a finding and nothing.
std::optional<int> whole_number(const boost::json::value& value, int lowest, int highest);

}  // namespace sen::rulebook
