#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace sen::trace {

/// One Application Identifier (GS1 General Specifications, section 3).
struct ApplicationIdentifier {
    struct Component {
        char signs = 'N';  ///< N digits, X CSET 82, Y CSET 39, Z base64url
        std::size_t length = 0;
        bool is_variable = false;  ///< up to that length
        bool is_optional = false;
        std::vector<std::string> checks;  ///< "csum", "yymmd0"
    };
    std::vector<Component> components;
    bool is_attribute = false;                         ///< may stand in the query of a Digital Link
    bool is_primary = false;                           ///< opens a Digital Link
    std::vector<std::vector<std::string>> qualifiers;  ///< what may stand below it, in order
};

/// The identifiers of data/gs1/application_identifiers.txt.
class ApplicationIdentifiers {
public:
    /// Throws std::runtime_error naming the file and the line that is none.
    static ApplicationIdentifiers load(const std::string& file);

    /// Null for a number that is no Application Identifier.
    [[nodiscard]] const ApplicationIdentifier* find(std::string_view number) const;

private:
    std::map<std::string, ApplicationIdentifier, std::less<>> m_all;
};

/// Whether a value is one that the identifier can have, its check digit included.
bool is_value_of(const ApplicationIdentifier&, std::string_view value);

}  // namespace sen::trace
