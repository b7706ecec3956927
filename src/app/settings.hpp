#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sen::app {

/// One setting as it is in force, and who said so: "flag", "environment", "file" or "default".
struct SettingInForce {
    std::string name;  ///< "SEN_PORT"
    std::string value;
    std::string source;
};

/// How the program runs. A flag wins over the environment, that over the file, that over the
/// default written here.
struct Settings {
    std::string address = "127.0.0.1";  ///< SEN_ADDRESS: where to listen
    std::uint16_t port = 8080;          ///< SEN_PORT: 0 for any free one
    std::string data = "sen-data";      ///< SEN_DATA: the one folder of the embedded database
    std::string database_url;           ///< SEN_DATABASE_URL: postgresql://…; empty: embedded
    std::string files;                  ///< SEN_FILES: the file store; empty: "files" in SEN_DATA
    std::string base_url;   ///< SEN_BASE_URL: how the public reaches us; empty: http://address:port
    std::string smtp_url;   ///< SEN_SMTP_URL: smtp://…; empty: no e-mail leaves
    std::string smtp_from;  ///< SEN_SMTP_FROM: whom e-mail comes from; empty: none leaves
    std::string demo_password = "sen-demo";  ///< SEN_DEMO_PASSWORD
    bool demo = false;                       ///< SEN_DEMO: load and show the demo province
    std::string share;  ///< SEN_SHARE: data/, views/, web/; empty: beside the binary

    /// What to open: the URL of PostgreSQL or the path of the embedded database's file.
    [[nodiscard]] std::string database() const;
    [[nodiscard]] std::string files_folder() const;
    /// Where the province puts Word templates of its own: "paperwork" in SEN_DATA.
    [[nodiscard]] std::string paperwork_folder() const { return data + "/paperwork"; }
    /// The pairs that sign proofs: "proof-keys" in SEN_DATA, for its owner only.
    [[nodiscard]] std::string proof_keys_folder() const { return data + "/proof-keys"; }
    [[nodiscard]] std::string public_url() const;
};

/// Gathers the settings. `flags` holds what the command line named, by setting name. Throws
/// std::invalid_argument with one line for an unknown name in the file or an unusable value.
class SettingsReader {
public:
    SettingsReader(std::map<std::string, std::string> flags, std::optional<std::string> file);

    [[nodiscard]] const Settings& settings() const { return m_settings; }
    /// Every setting in force; passwords inside URLs are hidden.
    [[nodiscard]] const std::vector<SettingInForce>& in_force() const { return m_in_force; }

private:
    void take(std::string_view name, std::string& into);
    void take(std::string_view name, std::uint16_t& into);
    void take(std::string_view name, bool& into);
    std::optional<std::string> find(std::string_view name, std::string& source) const;

    std::map<std::string, std::string> m_flags;
    std::map<std::string, std::string> m_file;
    Settings m_settings;
    std::vector<SettingInForce> m_in_force;
};

/// The folder with data/, views/ and web/: `wanted` when given, else the source tree the binary
/// was built in, else the installed one. Throws std::invalid_argument when there is none.
std::string find_share(const std::string& wanted);
/// The same, nothing when there is none.
std::optional<std::string> share_beside(const std::string& wanted);

}  // namespace sen::app
