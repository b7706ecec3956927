#include "http/strict_json.hpp"

#include <set>
#include <string>
#include <vector>

#include <boost/json/basic_parser_impl.hpp>
#include <boost/json/parse.hpp>

namespace sen::http {
namespace {

namespace bj = boost::json;

/// Listens to the parser and stops it at a name that its object already has.
class NamesOnce {
public:
    static constexpr std::size_t max_object_size = 10'000;
    static constexpr std::size_t max_array_size = 100'000;
    static constexpr std::size_t max_key_size = 1'000;
    static constexpr std::size_t max_string_size = 10'000'000;

    bool on_object_begin(bj::error_code&)
    {
        m_names.emplace_back();
        return true;
    }
    bool on_object_end(std::size_t, bj::error_code&)
    {
        m_names.pop_back();
        return true;
    }
    bool on_key_part(std::string_view part, std::size_t, bj::error_code&)
    {
        m_key += part;
        return true;
    }
    bool on_key(std::string_view part, std::size_t, bj::error_code& fault)
    {
        m_key += part;
        const bool is_new = m_names.back().insert(std::move(m_key)).second;
        m_key.clear();
        if (!is_new) fault = bj::error::syntax;
        return is_new;
    }
    bool on_document_begin(bj::error_code&) { return true; }
    bool on_document_end(bj::error_code&) { return true; }
    bool on_array_begin(bj::error_code&) { return true; }
    bool on_array_end(std::size_t, bj::error_code&) { return true; }
    bool on_string_part(std::string_view, std::size_t, bj::error_code&) { return true; }
    bool on_string(std::string_view, std::size_t, bj::error_code&) { return true; }
    bool on_number_part(std::string_view, bj::error_code&) { return true; }
    bool on_int64(std::int64_t, std::string_view, bj::error_code&) { return true; }
    bool on_uint64(std::uint64_t, std::string_view, bj::error_code&) { return true; }
    bool on_double(double, std::string_view, bj::error_code&) { return true; }
    bool on_bool(bool, bj::error_code&) { return true; }
    bool on_null(bj::error_code&) { return true; }
    bool on_comment_part(std::string_view, bj::error_code&) { return true; }
    bool on_comment(std::string_view, bj::error_code&) { return true; }

private:
    std::vector<std::set<std::string>> m_names;
    std::string m_key;
};

}  // namespace

Result<bj::value> read_strict_json(std::string_view text)
{
    bj::error_code fault;
    bj::basic_parser<NamesOnce> names{bj::parse_options{}};
    const auto used = names.write_some(false, text.data(), text.size(), fault);
    if (fault || used != text.size()) return refuse(Refusal::malformed, "form.json");
    auto value = bj::parse(text, fault);
    if (fault) return refuse(Refusal::malformed, "form.json");
    return value;
}

}  // namespace sen::http
