#pragma once

#include <memory>
#include <unordered_map>

#include "exchange/table.hpp"
#include "exchange/xlsx_reader_xml.hpp"

struct zip;
struct zip_file;

namespace sen::exchange {

/// The ZIP an XLSX is, with a watch over how much it unpacks to.
class Package {
public:
    /// Refuses as read_table() does.
    static Result<Package> open(const Source&, const Limits&);

    [[nodiscard]] bool has(const std::string& part) const;
    /// Starts reading a part as XML. Refuses "import.damaged" and "import.encrypted"; the scanner
    /// refuses "import.zip_bomb" and "import.too_large" as it goes. The package must outlive it.
    Result<XmlScanner> scan(const std::string& part);

private:
    struct Discard {
        void operator()(zip* archive) const;
    };
    XmlScanner::Fill watched(XmlScanner::Fill bytes, std::int64_t packed);

    std::unique_ptr<zip, Discard> m_zip;
    const Limits* m_limits = nullptr;
    std::int64_t m_size = 0;
    std::int64_t m_inflated = 0;
};

/// A part named by a relationship of another.
struct Relation {
    std::string type;    ///< the last word of its address: "worksheet", "sharedStrings" …
    std::string target;  ///< the part's full name
};

/// The relationships of a part by their ids; of the package itself when the part is empty.
Result<std::unordered_map<std::string, Relation>> relations(Package&, const std::string& part);

}  // namespace sen::exchange
