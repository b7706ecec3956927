#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "http/conditional.hpp"
#include "http/message.hpp"

namespace sen::http {

/// What the office may load: its own files, styles its component library writes at run time,
/// workers and pictures it makes itself, the bar code reader's WebAssembly.
inline constexpr std::string_view office_policy =
    "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data: blob:; worker-src 'self' blob:; object-src 'none'; "
    "frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

/// The built screens, in memory. Only names that were in the folder when it was read are served,
/// so that no path leads outside it.
class Assets {
public:
    /// Reads every file below the folder. Throws std::runtime_error naming a folder that cannot be
    /// read, a file over 32 MiB, or a folder without index.html.
    static Assets load(const std::string& folder);

    /// The file of that name, "/assets/app-3f2a.js", for a year; all outside /assets/ is asked for
    /// each time. Nothing when there is no such file.
    [[nodiscard]] std::optional<Response> answer(const Request&, std::string_view name) const;

    /// index.html: the answer to every address that the office itself routes.
    [[nodiscard]] Response index(const Request&) const;

    [[nodiscard]] std::size_t count() const { return m_files.size(); }

private:
    std::map<std::string, KeptBody, std::less<>> m_files;
};

/// The content type of a file name by its ending; "application/octet-stream" for unknown ones.
std::string_view type_of(std::string_view file_name);

}  // namespace sen::http
