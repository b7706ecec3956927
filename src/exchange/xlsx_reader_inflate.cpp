#include "exchange/xlsx_reader_inflate.hpp"

#include <isa-l/igzip_lib.h>

namespace sen::exchange {
namespace {

constexpr std::size_t piece = 32U << 10;

}  // namespace

void Inflater::Free::operator()(inflate_state* state) const { delete state; }

Inflater::Inflater(Fill packed)
    : m_packed(std::move(packed)), m_buffer(piece), m_state(new inflate_state)
{
    isal_inflate_init(m_state.get());
    m_state->crc_flag = ISAL_GZIP_NO_HDR;  // keeps the checksum and expects nothing around the data
}

Result<std::size_t> Inflater::read(char* into, std::size_t size)
{
    auto& state = *m_state;
    state.next_out = reinterpret_cast<std::uint8_t*>(into);
    state.avail_out = static_cast<std::uint32_t>(size);
    while (state.avail_out > 0 && state.block_state != ISAL_BLOCK_FINISH) {
        if (state.avail_in == 0) {
            state.avail_in =
                static_cast<std::uint32_t>(TRY(m_packed(m_buffer.data(), m_buffer.size())));
            state.next_in = reinterpret_cast<std::uint8_t*>(m_buffer.data());
        }
        const bool is_last = state.avail_in == 0;
        const auto before = state.avail_out;
        const bool fits = isal_inflate(&state) == ISAL_DECOMP_OK;
        const bool stands = is_last && state.avail_out == before;
        if (!fits || (stands && state.block_state != ISAL_BLOCK_FINISH))
            return refuse(Refusal::malformed, "import.damaged");
    }
    return size - state.avail_out;
}

std::uint32_t Inflater::checksum() const { return m_state->crc; }

}  // namespace sen::exchange
