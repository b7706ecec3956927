#pragma once

#include <array>
#include <string>
#include <string_view>

#include "base/fields.hpp"
#include "http/message.hpp"
#include "paperwork/library.hpp"

namespace sen::paperwork {

/// As what a document is handed out.
enum class Format { docx, pdf };
constexpr auto names(Format) { return std::array<std::string_view, 2>{"docx", "pdf"}; }

/// A document ready to be made: which one, what it says, and the name it is saved under.
struct Paper {
    std::string document;  ///< "quyet_dinh"
    Values values;
    std::string file_name;  ///< without extension; "/" becomes "-"
};

/// The document as an answer with its file name. Refuses what Library does.
Result<http::Response> hand_out(const Library&, const Paper&, Format);

}  // namespace sen::paperwork
