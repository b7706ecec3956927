#include "http/assets.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <utility>

namespace sen::http {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t max_file = 32 * 1024 * 1024;

std::string bytes_of(const fs::path& file)
{
    std::ifstream in(file, std::ios::binary);
    std::string bytes(std::istreambuf_iterator<char>(in), {});
    if (!in) throw std::runtime_error(file.string() + ": cannot be read");
    return bytes;
}

}  // namespace

Assets Assets::load(const std::string& folder)
{
    if (!fs::is_directory(folder)) throw std::runtime_error(folder + ": is no folder of screens");
    Assets assets;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.symlink_status().type() != fs::file_type::regular) continue;
        if (entry.file_size() > max_file)
            throw std::runtime_error(entry.path().string() + ": is larger than 32 MiB");
        const auto name = '/' + entry.path().lexically_relative(folder).generic_string();
        assets.m_files.emplace(name, KeptBody(std::string(type_of(name)), bytes_of(entry.path())));
    }
    if (!assets.m_files.contains("/index.html"))
        throw std::runtime_error(folder + ": has no index.html");
    return assets;
}

std::optional<Response> Assets::answer(const Request& request, std::string_view name) const
{
    const auto file = m_files.find(name);
    if (file == m_files.end()) return std::nullopt;
    const bool is_hashed = name.starts_with("/assets/");
    auto response = file->second.answer(request, is_hashed ? cache::for_ever : cache::ask_first);
    if (name.ends_with(".html"))
        response.with("Content-Security-Policy", std::string(office_policy));
    return response;
}

Response Assets::index(const Request& request) const { return *answer(request, "/index.html"); }

std::string_view type_of(std::string_view file_name)
{
    static constexpr std::pair<std::string_view, std::string_view> types[] = {
        {".html", "text/html; charset=utf-8"},
        {".js", "text/javascript; charset=utf-8"},
        {".mjs", "text/javascript; charset=utf-8"},
        {".css", "text/css; charset=utf-8"},
        {".json", "application/json"},
        {".geojson", "application/geo+json"},
        {".webmanifest", "application/manifest+json"},
        {".svg", "image/svg+xml"},
        {".png", "image/png"},
        {".jpg", "image/jpeg"},
        {".webp", "image/webp"},
        {".ico", "image/x-icon"},
        {".woff2", "font/woff2"},
        {".wasm", "application/wasm"},
        {".txt", "text/plain; charset=utf-8"},
        {".pdf", "application/pdf"},
    };
    for (const auto& [ending, type] : types)
        if (file_name.ends_with(ending)) return type;
    return "application/octet-stream";
}

}  // namespace sen::http
