#include "app/command_line.hpp"

#include <functional>
#include <iostream>

#include <CLI/CLI.hpp>

#include "app/commands.hpp"
#include "app/import_command.hpp"
#include "app/version.hpp"
#include "criteria/command.hpp"

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

}  // namespace

int run_command_line(int argc, char** argv)
{
    CLI::App app("Sen: the information system of a province's OCOP programme");
    app.set_version_flag("--version", std::string("sen ") + version);
    app.require_subcommand(1);
    Flags flags;
    std::function<int()> chosen;

    const auto command = [&](CLI::App& parent, const char* name, const char* what,
                             std::function<int()> run) -> CLI::App& {
        auto* added = parent.add_subcommand(name, what);
        flags.add_to(*added);
        added->callback([&chosen, run] { chosen = run; });
        return *added;
    };
    command(app, "serve", "serve the portal, the office and the API", [&] {
        return serve(flags.settings());
    });
    command(app, "migrate", "bring the database's schema up to date", [&] {
        return migrate_command(flags.settings(), std::cout);
    });
    command(app, "config", "print every setting in force and who set it", [&] {
        return print_config(flags);
    });
    auto& user = *app.add_subcommand("user", "the accounts");
    user.require_subcommand(1);
    NewUserFlags new_user;
    auto& add = command(user, "add", "add an account; the password comes on standard input", [&] {
        return user_add(flags.settings(), new_user, std::cin, std::cerr);
    });
    add.add_option("name", new_user.name, "the sign-in name")->required();
    add.add_option("--role", new_user.role, "province, commune, council, …")->required();
    add.add_option("--unit", new_user.unit, "a commune's code or a producer's id");
    auto& criteria = *app.add_subcommand("criteria", "the law's criteria sets");
    criteria.require_subcommand(1);
    std::string path;
    command(criteria, "check", "prove sums, codes, gates and worked cases", [&] {
        const auto share = flags.settings().share;
        return criteria::check_command(
            path.empty() ? share + "/data/criteria" : path, share + "/data/law/documents.json",
            std::cout, std::cerr);
    }).add_option("path", path, "a folder of sets or the file of one");
    std::string set;
    command(
        criteria, "score", "score the choices given as JSON on standard input",
        [&] {
            return criteria::score_command(
                flags.settings().share + "/data/criteria", set, std::cin, std::cout, std::cerr);
        })
        .add_option("--set", set, "QD26-03")
        ->required();
    auto& import = *app.add_subcommand("import", "bring in lists");
    import.require_subcommand(1);
    std::string list;
    auto mode = ImportMode::apply;
    auto& products = command(import, "products", "a list of products (CSV or XLSX)", [&] {
        return import_products(flags.settings(), list, mode, std::cout, std::cerr);
    });
    products.add_option("file", list, "the list")->required();
    products.add_flag_callback(
        "--preview", [&] { mode = ImportMode::preview; }, "only look");
    auto& journal = *app.add_subcommand("journal", "the audit journal");
    journal.require_subcommand(1);
    command(journal, "verify", "check the hash chain", [&] {
        return journal_verify(flags.settings(), std::cout, std::cerr);
    });

    try {
        app.parse(argc, argv);
        return chosen();
    } catch (const CLI::Success& wanted) {
        return app.exit(wanted);
    } catch (const CLI::ParseError& fault) {
        app.exit(fault);
        return 2;
    } catch (const std::invalid_argument& fault) {
        std::cerr << "sen: " << fault.what() << '\n';
        return 2;
    } catch (const std::exception& broken) {
        std::cerr << "sen: " << broken.what() << '\n';
        return 1;
    }
}

}  // namespace sen::app
