#pragma once

#include <map>
#include <string>
#include <string_view>

#include <boost/json/fwd.hpp>

namespace sen::trace {

/// What the short names in a JSON-LD document stand for: "ocop" → "https://ns.example/epcis/".
class Prefixes {
public:
    /// Those that every EPCIS document knows: cbv, gs1, epcis, cbvmda.
    Prefixes();

    /// Takes in an "@context": a text, an object, or an array of both. Later ones win.
    void add(const boost::json::value& context);
    void add(std::string prefix, std::string name_space);

    /// "ocop:sao" with its prefix written out; anything else as it is.
    [[nodiscard]] std::string expanded(std::string_view text) const;
    /// Whether the text begins with a prefix known here.
    [[nodiscard]] bool knows(std::string_view text) const;
    /// A member's name in the event hash: "{https://ns.example/epcis/}sao".
    [[nodiscard]] std::string qualified(std::string_view text) const;

private:
    [[nodiscard]] const std::string* name_space_of(std::string_view text) const;

    std::map<std::string, std::string, std::less<>> m_name_spaces;
};

}  // namespace sen::trace
