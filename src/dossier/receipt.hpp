#pragma once

#include <cstdint>
#include <string>

#include "access/call.hpp"
#include "base/fields.hpp"
#include "base/id.hpp"
#include "base/time.hpp"

namespace sen::dossier {

struct Dossier;

/// The commune's slip for a dossier handed in (giấy biên nhận). Each handing in has its own.
struct Receipt {
    std::string number;  ///< as written, in the commune's register of the year
    Instant received_at;
    Date due_on;  ///< the commune's last day

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"number", &Receipt::number},
            Field{"received_at", &Receipt::received_at},
            Field{"due_on", &Receipt::due_on},
        };
    }
};

/// Writes the slip for that handing in of a dossier with a commune and a last day.
Receipt issue_receipt(Call&, const Dossier&, std::int64_t submission);

}  // namespace sen::dossier
