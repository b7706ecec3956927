#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/fields.hpp"
#include "base/json.hpp"
#include "base/time.hpp"
#include "proof/archive.hpp"
#include "proof/contents.hpp"
#include "proof/keys.hpp"

namespace sen::proof {

constexpr std::string_view manifest_name = "manifest.json";
constexpr std::string_view signature_name = "signature.json";
constexpr std::string_view format_name = "sen-proof/1";

struct ListedPart {
    std::string name;
    std::int64_t size = 0;
    std::string sha256;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"name", &ListedPart::name},
            Field{"size", &ListedPart::size},
            Field{"sha256", &ListedPart::sha256},
        };
    }
    bool operator==(const ListedPart&) const = default;
};

/// manifest.json: what is signed.
struct Manifest {
    std::string format;
    std::string certificate;  ///< its code
    Instant made_at;
    bool names = false;             ///< judges and their journal lines carry names
    std::int64_t journal_seq = 0;   ///< the journal's last line when the proof was made
    std::string journal_hash;       ///< and its hash
    std::vector<ListedPart> parts;  ///< all but manifest and signature, in the archive's order

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"format", &Manifest::format},
            Field{"certificate", &Manifest::certificate},
            Field{"made_at", &Manifest::made_at},
            Field{"names", &Manifest::names},
            Field{"journal_seq", &Manifest::journal_seq},
            Field{"journal_hash", &Manifest::journal_hash},
            Field{"parts", &Manifest::parts},
        };
    }
};

/// The part's line in the manifest.
ListedPart listed(const Part&);

/// The parts of a proof behind manifest and signature, in their order.
std::vector<Part> parts_from(const Contents&);

/// The name of the part of a sheet: "sheets/01.json".
std::string sheet_part(int number);

}  // namespace sen::proof
