#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Just enough of the zip format (PKWARE APPNOTE 6.3.9) to look at a file before anybody trusts it.
namespace sen::files::zip {

/// One member, as the central directory claims it.
struct Member {
    std::string_view name;
    std::uint16_t flags = 0;
    std::uint16_t method = 0;  ///< 0 stored, 8 deflated
    std::uint32_t packed_size = 0;
    std::uint32_t inflated_size = 0;
    std::uint32_t offset = 0;  ///< of its local header
};

/// The central directory of a zip that starts at the first byte and ends at the last; nothing for
/// a damaged, split or zip64 one, or one with more than `most` members.
std::optional<std::vector<Member>> members(std::string_view zip, std::size_t most);

/// The content of one member; nothing when it is damaged, packed otherwise, or longer than `most`.
std::optional<std::string> content(std::string_view zip, const Member&, std::size_t most);

}  // namespace sen::files::zip
