#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

#include "base/result.hpp"

struct inflate_state;

namespace sen::exchange {

/// Unpacks one deflated part (RFC 1951), piece by piece.
class Inflater {
public:
    /// Fills the room given with packed bytes and says how much; 0 at the end.
    using Fill = std::function<Result<std::size_t>(char*, std::size_t)>;

    explicit Inflater(Fill packed);

    /// Fills the room given and says how much; 0 once the part has ended. Refuses "import.damaged"
    /// when it is none or ends too early, and what Fill refuses.
    Result<std::size_t> read(char* into, std::size_t size);
    /// The CRC-32 of all that was unpacked, once the part has ended.
    [[nodiscard]] std::uint32_t checksum() const;

private:
    struct Free {
        void operator()(inflate_state* state) const;
    };
    Fill m_packed;
    std::vector<char> m_buffer;
    std::unique_ptr<inflate_state, Free> m_state;
};

}  // namespace sen::exchange
