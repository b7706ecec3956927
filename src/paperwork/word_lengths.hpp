#pragma once

#include <algorithm>
#include <cmath>

#include <pugixml.hpp>

namespace sen::paperwork {

/// The attribute as a number between `least` and `most`; `otherwise` when it is none.
inline double
number_of(const pugi::xml_attribute& value, double otherwise, double least, double most)
{
    const auto number = value.as_double(otherwise);
    return std::isfinite(number) ? std::clamp(number, least, most) : otherwise;
}

/// A length in points. Word counts twentieths of one, and knows none past 22 inches.
inline double length_of(const pugi::xml_attribute& twentieths, double otherwise = 0)
{
    constexpr double most = 31'680;
    return twentieths ? number_of(twentieths, 0, -most, most) / 20 : otherwise;
}

}  // namespace sen::paperwork
