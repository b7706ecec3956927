#include "app/settings.hpp"

#include <charconv>
#include <cstdlib>
#include <filesystem>
#include <stdexcept>

#include <toml++/toml.h>

namespace sen::app {
namespace {

constexpr std::string_view prefix = "SEN_";

/// "SEN_DATABASE_URL" → "database_url", the name in the file.
std::string file_key(std::string_view name)
{
    std::string key;
    for (const char letter : name.substr(prefix.size()))
        key += static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
    return key;
}

std::map<std::string, std::string> read_settings_file(const std::string& path)
{
    std::map<std::string, std::string> values;
    try {
        for (const auto& [key, node] : toml::parse_file(path)) {
            if (const auto text = node.value<std::string>())
                values[std::string(key.str())] = *text;
            else if (const auto number = node.value<std::int64_t>())
                values[std::string(key.str())] = std::to_string(*number);
            else
                throw std::invalid_argument(path + ": " + std::string(key.str()) + " is no text");
        }
    } catch (const toml::parse_error& fault) {
        throw std::invalid_argument(path + ": " + std::string(fault.description()));
    }
    return values;
}

/// Hides the password of scheme://user:password@host.
std::string without_password(const std::string& value)
{
    const auto scheme = value.find("://");
    const auto at = value.rfind('@');
    if (scheme == std::string::npos || at == std::string::npos) return value;
    const auto colon = value.find(':', scheme + 3);
    if (colon == std::string::npos || colon > at) return value;
    return value.substr(0, colon + 1) + "***" + value.substr(at);
}

}  // namespace

std::string Settings::database() const
{
    return database_url.empty() ? data + "/sen.sqlite" : database_url;
}

std::string Settings::files_folder() const { return files.empty() ? data + "/files" : files; }

std::string Settings::public_url() const
{
    return base_url.empty() ? "http://" + address + ":" + std::to_string(port) : base_url;
}

SettingsReader::SettingsReader(
    std::map<std::string, std::string> flags, std::optional<std::string> file)
    : m_flags(std::move(flags))
{
    if (file) m_file = read_settings_file(*file);
    take("SEN_ADDRESS", m_settings.address);
    take("SEN_PORT", m_settings.port);
    take("SEN_DATA", m_settings.data);
    take("SEN_DATABASE_URL", m_settings.database_url);
    take("SEN_FILES", m_settings.files);
    take("SEN_BASE_URL", m_settings.base_url);
    take("SEN_SMTP_URL", m_settings.smtp_url);
    take("SEN_SMTP_FROM", m_settings.smtp_from);
    take("SEN_DEMO_PASSWORD", m_settings.demo_password);
    take("SEN_DEMO", m_settings.demo);
    take("SEN_SHARE", m_settings.share);
    if (!m_file.empty())
        throw std::invalid_argument("unknown setting in the file: " + m_file.begin()->first);
}

std::optional<std::string> SettingsReader::find(std::string_view name, std::string& source) const
{
    if (const auto flag = m_flags.find(std::string(name)); flag != m_flags.end()) {
        source = "flag";
        return flag->second;
    }
    if (const char* value = std::getenv(std::string(name).c_str())) {
        source = "environment";
        return value;
    }
    if (const auto entry = m_file.find(file_key(name)); entry != m_file.end()) {
        source = "file";
        return entry->second;
    }
    source = "default";
    return std::nullopt;
}

void SettingsReader::take(std::string_view name, std::string& into)
{
    std::string source;
    if (const auto value = find(name, source)) into = *value;
    const bool secret = name == "SEN_DEMO_PASSWORD" && source != "default";
    m_in_force.push_back({std::string(name), secret ? "***" : without_password(into), source});
    m_file.erase(file_key(name));
}

void SettingsReader::take(std::string_view name, std::uint16_t& into)
{
    std::string source;
    if (const auto value = find(name, source)) {
        const auto* end = value->data() + value->size();
        const auto read = std::from_chars(value->data(), end, into);
        if (read.ec != std::errc{} || read.ptr != end)
            throw std::invalid_argument(std::string(name) + " is no port: " + *value);
    }
    m_in_force.push_back({std::string(name), std::to_string(into), source});
    m_file.erase(file_key(name));
}

void SettingsReader::take(std::string_view name, bool& into)
{
    std::string source;
    if (const auto value = find(name, source)) into = *value == "1" || *value == "true";
    m_in_force.push_back({std::string(name), into ? "1" : "0", source});
    m_file.erase(file_key(name));
}

std::optional<std::string> share_beside(const std::string& wanted)
{
    namespace fs = std::filesystem;
    const auto binary = fs::canonical("/proc/self/exe").parent_path();
    for (const auto& folder :
         {fs::path(wanted), binary / "../..", binary / "../share/sen",
          fs::path("/usr/share/sen")}) {
        if (folder.empty() || !fs::exists(folder / "data/law/access.json")) continue;
        return fs::canonical(folder).string();
    }
    return std::nullopt;
}

std::string find_share(const std::string& wanted)
{
    const auto found = share_beside(wanted);
    if (!found) throw std::invalid_argument("no data/ folder found: set SEN_SHARE");
    return *found;
}

}  // namespace sen::app
