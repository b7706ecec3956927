#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <boost/json/fwd.hpp>

#include "trace/cbv.hpp"
#include "trace/prefixes.hpp"

namespace sen::trace {

/// How single values enter the text that is hashed (CBV 2.0, section 8.9).
class HashValues {
public:
    using Names = std::span<const std::string_view>;
    using Texts = std::vector<std::string>;
    /// Whether members without a prefix are users' fields too.
    enum class Bare { kept, left_out };

    explicit HashValues(const Prefixes& prefixes) : m_prefixes(prefixes) {}

    /// A value outside any vocabulary: numbers without needless zeros, identifiers in one form.
    [[nodiscard]] std::string leaf(const boost::json::value& value) const;
    /// A value of a vocabulary as its Web URI.
    [[nodiscard]] std::string word(std::string_view text, Vocabulary vocabulary) const;
    [[nodiscard]] std::string expanded(std::string_view text) const
    {
        return m_prefixes.expanded(text);
    }
    /// The users' fields of an object, in order of what they say.
    [[nodiscard]] std::string
    extensions(const boost::json::object& object, Names standard, Bare bare) const;
    /// Adds one users' field, or each of a list of them.
    void add_extension(std::string_view name, const boost::json::value& value, Texts& texts) const;

private:
    [[nodiscard]] std::string inside(const boost::json::object& element) const;

    const Prefixes& m_prefixes;
};

/// The moment in UTC to the millisecond; other text as it is.
std::string moment_text(std::string_view text);

/// The texts one behind the other, in the order of their bytes.
std::string sorted(HashValues::Texts texts);

/// The text without blanks around it.
std::string_view trimmed(std::string_view text);

}  // namespace sen::trace
