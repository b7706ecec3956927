#include "app/about_http.hpp"

#include "accounts/demo_accounts.hpp"
#include "app/version.hpp"
#include "http/answer.hpp"
#include "places/names.hpp"
#include "rulebook/rulebook.hpp"

namespace sen::app {
namespace {

using rulebook::Language;
using rulebook::Words;

struct DemoAccount {
    std::string username;
    std::string role;
    std::string does;
    std::string password;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"username", &DemoAccount::username},
            Field{"role", &DemoAccount::role},
            Field{"does", &DemoAccount::does},
            Field{"password", &DemoAccount::password},
        };
    }
};

struct About {
    std::string name;
    std::string version;
    bool demo = false;
    std::optional<std::string> notice;
    std::vector<DemoAccount> demo_accounts;
    std::string province;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"name", &About::name},
            Field{"version", &About::version},
            Field{"demo", &About::demo},
            Field{"notice", &About::notice},
            Field{"demo_accounts", &About::demo_accounts},
            Field{"province", &About::province},
        };
    }
};

/// The role is in the name: "council2" is of the council.
std::string role_of(std::string username)
{
    while (!username.empty() && username.back() >= '0' && username.back() <= '9')
        username.pop_back();
    return username;
}

std::vector<DemoAccount> demo_accounts(const Words& words, const std::string& password)
{
    std::vector<DemoAccount> shown;
    for (const auto& username : accounts::demo_usernames()) {
        const auto role = role_of(username);
        shown.push_back({username, role, words.text("demo.does." + role), password});
    }
    return shown;
}

/// The province whose communes data/places lists; empty without communes.
std::string province_name(const rulebook::Places& places, Date today, Language language)
{
    const auto communes = places.on(today, rulebook::Level::commune);
    if (communes.empty()) return {};
    const auto* province = places.parent(*communes.front());
    CHECK(province != nullptr);
    return language == Language::en ? places::english_name(places, *province)
                                    : places::full_name(places, *province);
}

}  // namespace

void about_routes(http::Router& router, const Settings& settings)
{
    router.on("getAbout", [&settings](Call& call, const http::Request& request) {
        const auto language = http::language_of(request);
        const auto& words = call.rules.words(language);
        About about;
        about.name = words.text("app.name");
        about.version = version;
        about.demo = settings.demo;
        about.province = province_name(call.rules.places, call.now.day(), language);
        if (settings.demo) {
            about.notice = words.text("demo.notice");
            about.demo_accounts = demo_accounts(words, settings.demo_password);
        }
        return Result<http::Response>(http::json_response(200, json::text(about)));
    });
}

}  // namespace sen::app
