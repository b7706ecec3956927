#include "app/command_line.hpp"

#include <functional>
#include <iostream>

#include <CLI/CLI.hpp>

#include "app/commands.hpp"
#include "app/import_command.hpp"
#include "app/proof_command.hpp"
#include "app/token_command.hpp"
#include "app/version.hpp"
#include "criteria/command.hpp"
#include "paperwork/command.hpp"
#include "proof/command.hpp"

namespace sen::app {
namespace {

/// The flags that any command may carry, by the setting they set.
struct Flags {
    std::map<std::string, std::string> values;
    std::optional<std::string> file;
    bool demo = false;

    void add_to(CLI::App& command)
    {
        for (const auto& [flag, setting, what] :
             std::initializer_list<std::tuple<const char*, const char*, const char*>>{
                 {"--address", "SEN_ADDRESS", "where to listen"},
                 {"--port", "SEN_PORT", "port; 0 for any free one"},
                 {"--data", "SEN_DATA", "folder of the embedded database"},
                 {"--database-url", "SEN_DATABASE_URL", "postgresql://…"},
                 {"--files", "SEN_FILES", "folder of the file store"},
                 {"--base-url", "SEN_BASE_URL", "how the public reaches this server"},
                 {"--share", "SEN_SHARE", "folder with data/, views/ and web/"}})
            command.add_option_function<std::string>(
                flag, [this, name = setting](const std::string& value) { values[name] = value; },
                what);
        command.add_option("--config", file, "a settings file (TOML)");
        command.add_flag_callback(
            "--demo", [this] { values["SEN_DEMO"] = "1"; }, "load and show the demo province");
    }
    [[nodiscard]] SettingsReader reader() const { return {values, file}; }
    [[nodiscard]] Settings settings() const
    {
        auto settings = reader().settings();
        settings.share = find_share(settings.share);
        return settings;
    }
};

int print_config(const Flags& flags)
{
    const auto reader = flags.reader();
    for (const auto& [name, value, source] : reader.in_force())
        std::cout << name << " = " << value << "  (" << source << ")\n";
    return 0;
}

/// The commands and what they were told. Reading the words of the line chooses one of them.
class CommandLine {
public:
    CommandLine()
    {
        m_app.set_version_flag("--version", std::string("sen ") + version);
        m_app.require_subcommand(1);
        add_server();
        add_users();
        add_criteria();
        add_import();
        add_journal();
        add_paperwork();
        add_proof();
        add_tokens();
    }

    int run(int argc, char** argv)
    {
        try {
            m_app.parse(argc, argv);
            return m_chosen();
        } catch (const CLI::Success& wanted) {
            return m_app.exit(wanted);
        } catch (const CLI::ParseError& fault) {
            m_app.exit(fault);
            return 2;
        } catch (const std::invalid_argument& fault) {
            std::cerr << "sen: " << fault.what() << '\n';
            return 2;
        } catch (const db::Full& full) {
            std::cerr << "sen: the disk is full, nothing more was written: " << full.what() << '\n';
            return 1;
        } catch (const std::exception& broken) {
            std::cerr << "sen: " << broken.what() << '\n';
            return 1;
        }
    }

private:
    CLI::App& group(const char* name, const char* what)
    {
        auto* added = m_app.add_subcommand(name, what);
        added->require_subcommand(1);
        return *added;
    }

    CLI::App&
    command(CLI::App& parent, const char* name, const char* what, std::function<int()> run)
    {
        auto* added = parent.add_subcommand(name, what);
        m_flags.add_to(*added);
        added->callback([this, run = std::move(run)] { m_chosen = run; });
        return *added;
    }

    void add_server()
    {
        command(m_app, "serve", "serve the portal, the office and the API", [this] {
            return serve(m_flags.settings());
        });
        command(m_app, "migrate", "bring the database's schema up to date", [this] {
            return migrate_command(m_flags.settings(), std::cout);
        });
        command(m_app, "config", "print every setting in force and who set it", [this] {
            return print_config(m_flags);
        });
    }

    void add_users()
    {
        auto& user = group("user", "the accounts");
        auto& add = command(
            user, "add", "add an account; its password is read from standard input",
            [this] { return user_add(m_flags.settings(), m_new_user, std::cin, std::cerr); });
        add.add_option("name", m_new_user.name, "the sign-in name")->required();
        add.add_option("--role", m_new_user.role, "province, commune, council, …")->required();
        add.add_option("--unit", m_new_user.unit, "a commune's code or a producer's id");
    }

    void add_criteria()
    {
        auto& criteria = group("criteria", "the law's criteria sets");
        auto& check =
            command(criteria, "check", "prove sums, codes, gates and worked cases", [this] {
                const auto share = m_flags.settings().share;
                return criteria::check_command(
                    m_path.empty() ? share + "/data/criteria" : m_path,
                    share + "/data/law/documents.json", std::cout, std::cerr);
            });
        check.add_option("path", m_path, "a folder of sets or the file of one");
        auto& score =
            command(criteria, "score", "score the choices given as JSON on standard input", [this] {
                return criteria::score_command(
                    m_flags.settings().share + "/data/criteria", m_set, std::cin, std::cout,
                    std::cerr);
            });
        score.add_option("--set", m_set, "QD26-03")->required();
    }

    void add_import()
    {
        auto& import = group("import", "bring in lists");
        auto& products = command(import, "products", "a list of products (CSV or XLSX)", [this] {
            return import_products(m_flags.settings(), m_path, m_mode, std::cout, std::cerr);
        });
        products.add_option("file", m_path, "the list")->required();
        products.add_flag_callback(
            "--preview", [this] { m_mode = ImportMode::preview; }, "only look");
    }

    void add_journal()
    {
        auto& journal = group("journal", "the audit journal");
        command(journal, "verify", "check the hash chain", [this] {
            return journal_verify(m_flags.settings(), std::cout, std::cerr);
        });
    }

    void add_paperwork()
    {
        auto& paperwork = group("paperwork", "the documents as Word and PDF");
        command(paperwork, "check", "check the province's own Word templates", [this] {
            const auto settings = m_flags.settings();
            return paperwork::check_command(
                settings.share + "/data/paperwork", settings.paperwork_folder(), std::cout,
                std::cerr);
        });
    }

    void add_proof()
    {
        auto& proof = group("proof", "stars that anyone can check");
        auto& made = command(proof, "export", "write the proof of a certificate's star", [this] {
            return proof_export(
                m_flags.settings(), m_certificate, m_path, m_names, std::cout, std::cerr);
        });
        made.add_option("certificate", m_certificate, "its code or number")->required();
        made.add_option("--out", m_path, "the file; - for standard output");
        made.add_flag_callback(
            "--names", [this] { m_names = proof::JudgeNames::shown; }, "name the judges");
        auto& verify = command(proof, "verify", "check a proof, without a database", [this] {
            const auto share = share_beside(m_flags.reader().settings().share);
            return proof::verify_command(
                m_path, m_key, share ? *share + "/data/criteria" : "", std::cout, std::cerr);
        });
        verify.add_option("file", m_path, "the proof")->required();
        verify.add_option("--key", m_key, "the province's public key, or a file that holds it");
        auto& key = command(proof, "key", "print the public keys", [this] {
            return proof::key_command(
                m_flags.reader().settings().proof_keys_folder(), m_key_wish, Instant::now(),
                std::cout);
        });
        key.add_flag_callback(
            "--new", [this] { m_key_wish = proof::KeyWish::renew; }, "make the next pair first");
    }

    void add_tokens()
    {
        auto& token = group("token", "programs that act for an account");
        auto& add = command(token, "add", "make a token; it is printed once", [this] {
            return token_add(m_flags.settings(), m_new_token, std::cout, std::cerr);
        });
        add.add_option("username", m_new_token.username, "the account")->required();
        add.add_option("--name", m_new_token.name, "of the program that holds it")->required();
        add.add_option("--days", m_new_token.days, "until it lapses; 365");
        auto& end = command(token, "end", "end a token at once", [this] {
            return token_end(m_flags.settings(), m_new_token.username, m_new_token.name, std::cerr);
        });
        end.add_option("username", m_new_token.username, "the account")->required();
        end.add_option("--name", m_new_token.name, "of the program that holds it")->required();
    }

    CLI::App m_app{"Sen: the information system of a province's OCOP programme"};
    Flags m_flags;
    std::function<int()> m_chosen;
    NewUserFlags m_new_user;
    accounts::NewToken m_new_token;
    std::string m_path;
    std::string m_set;
    std::string m_certificate;
    std::string m_key;
    proof::JudgeNames m_names = proof::JudgeNames::masked;
    proof::KeyWish m_key_wish = proof::KeyWish::show;
    ImportMode m_mode = ImportMode::apply;
};

}  // namespace

int run_command_line(int argc, char** argv)
{
    CommandLine line;
    return line.run(argc, argv);
}

}  // namespace sen::app
