#pragma once

#include <string>
#include <tuple>
#include <vector>

#include <boost/json/fwd.hpp>

#include "db/db.hpp"

/// What documents say of places, classes and parties beside their events (EPCIS 2.0, section 6.5).
namespace sen::trace {

struct MasterAttribute {
    std::string element;
    std::string name;  ///< with its prefix written out
    std::string value;

    auto operator<=>(const MasterAttribute&) const = default;
};
struct MasterChild {
    std::string parent;
    std::string child;

    auto operator<=>(const MasterChild&) const = default;
};

/// All that one document says of elements; what it says replaces what was known of them.
struct MasterData {
    std::vector<std::string> elements;
    std::vector<MasterAttribute> attributes;
    std::vector<MasterChild> children;
};

/// The master data in the header of a document that was read.
MasterData master_data_in(const boost::json::object& document);

/// Replaces what is known of the elements named.
void write_master_data(db::Tx&, const MasterData&);

/// The elements and all below them, at most 10,000.
std::vector<std::string> with_descendants(db::Tx&, const std::vector<std::string>& elements);

}  // namespace sen::trace
