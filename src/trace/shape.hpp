#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <boost/json/value.hpp>

#include "base/result.hpp"

/// The pieces of which rules for JSON are made: what a member must look like, and where it failed.
namespace sen::trace {

/// Where a value stands in its document, written "epcisBody.eventList.3.epcList".
struct Place {
    const Place* above = nullptr;
    std::string_view name;
    std::size_t index = 0;  ///< when `name` is empty

    [[nodiscard]] std::string text() const;
};

/// What is wrong with a document; only the first faults are kept.
class Faults {
public:
    void add(const Place&, std::string_view code);
    [[nodiscard]] bool empty() const { return m_faults.empty(); }
    [[nodiscard]] std::vector<FieldFault> taken() { return std::move(m_faults); }

private:
    std::vector<FieldFault> m_faults;
};

using Check = void (*)(const boost::json::value&, const Place&, Faults&);

enum class Need { optional, required };
/// A member that an object may have.
struct Member {
    std::string_view name;
    Check check;
    Need need = Need::optional;
};
using Members = std::span<const Member>;

/// What else may stand in an object: nothing, members whose name is a URI or a prefixed name, or
/// all.
enum class Others { none, extensions, any };

/// Checks an object by its members; whether it is an object at all.
bool check_object(const boost::json::value&, const Place&, Faults&, Members, Others);
enum class Same { allowed, refused };
/// Checks an array and each of its elements.
void check_list(const boost::json::value&, const Place&, Faults&, Check, Same = Same::allowed);

/// The plain kinds of values.
void check_text(const boost::json::value&, const Place&, Faults&);
void check_uri(const boost::json::value&, const Place&, Faults&);
void check_uris(const boost::json::value&, const Place&, Faults&);
void check_different_uris(const boost::json::value&, const Place&, Faults&);
void check_time(const boost::json::value&, const Place&, Faults&);
void check_number(const boost::json::value&, const Place&, Faults&);
void check_truth(const boost::json::value&, const Place&, Faults&);
void check_anything(const boost::json::value&, const Place&, Faults&);

}  // namespace sen::trace
