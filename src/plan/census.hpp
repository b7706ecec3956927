#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "access/call.hpp"
#include "base/result.hpp"
#include "base/time.hpp"
#include "plan/manual_figure.hpp"
#include "plan/target.hpp"

namespace sen::plan {

/// Which facts an answer rests on: those that hold on a day, as they were known at a line of the
/// journal (docs/adr/0015). The same basis gives the same answer for ever.
struct Basis {
    Date on;
    std::int64_t known_seq = 0;
};

/// The basis of a day and of all that was known at the end of another, UTC+7; of now without one.
/// Refuses "target.known_in_future".
Result<Basis> basis_of(Call&, Date on, const std::optional<Date>& known_on);

/// A product with a decided star in force.
struct CountedProduct {
    std::string id;
    std::string name;
    std::size_t producer = 0;  ///< in Census::producers
    std::string commune_code;  ///< its own, else its producer's; empty when neither is known
    std::string group_code;    ///< empty when not known
    std::optional<int> stars;
    Date first_on;  ///< its first decision; the last day of the year when only that is known
    std::vector<std::string> traits;
};

/// The producer of such a product.
struct CountedProducer {
    std::string id;
    std::string name;
    std::string kind;
    std::string commune_code;
    std::vector<std::string> traits;  ///< its own and those of its counted products
};

/// Everybody who counts on a basis.
struct Census {
    std::vector<CountedProduct> products;
    std::vector<CountedProducer> producers;
    /// What was entered by hand, by target and commune; "" stands for the province.
    std::map<std::pair<std::string, std::string>, ManualFigure> manual;
};

/// Counts everybody anew: a few statements, whatever is asked of it.
Census take_census(Call&, const Basis&);

/// Whether the filters let one through. Pure.
bool is_counted(const CountedProduct&, const Count&);
bool is_counted(const CountedProducer&, const Count&);

}  // namespace sen::plan
