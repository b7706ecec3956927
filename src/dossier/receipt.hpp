#pragma once

#include <cstdint>
#include <optional>
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
    Date due_on;                             ///< the commune's last day
    bool on_paper = false;                   ///< an officer took in paper for the producer
    std::optional<std::string> received_by;  ///< the name of the officer who did

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"number", &Receipt::number},
            Field{"received_at", &Receipt::received_at},
            Field{"due_on", &Receipt::due_on},
            Field{"on_paper", &Receipt::on_paper},
            Field{"received_by", &Receipt::received_by},
        };
    }
};

/// How a dossier comes to the commune.
enum class Medium { electronic, paper };

/// Writes the slip for that handing in of a dossier with a commune and a last day. An officer who
/// hands in for the producer is its receiver.
Receipt issue_receipt(Call&, const Dossier&, std::int64_t submission, Medium);

}  // namespace sen::dossier
