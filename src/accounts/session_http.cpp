#include <fmt/format.h>

#include "accounts/account_rules.hpp"
#include "accounts/session.hpp"
#include "accounts/sign_in.hpp"
#include "http/answer.hpp"
#include "http/form.hpp"
#include "http/router.hpp"

namespace sen::accounts {
namespace {

/// A request that says it came by https harms only itself by lying.
bool is_secure(const http::Request& request, AccountSettings settings)
{
    return settings.secure_cookie || request.header("x-forwarded-proto") == "https";
}

std::string cookie(std::string_view token, std::chrono::seconds age, bool secure)
{
    return fmt::format(
        "{}={}; Path=/; Max-Age={}; HttpOnly; SameSite=Lax{}", session_cookie, token, age.count(),
        secure ? "; Secure" : "");
}

/// Holds the token that writes need: no cache keeps it.
http::Response answer(const Session& session)
{
    return http::json_response(200, json::text(session)).with("Cache-Control", "no-store");
}

Result<http::Response>
answer_sign_in(http::Desk& desk, const http::Request& request, AccountSettings settings)
{
    auto form = TRY(http::Form::read(request));
    Credentials given;
    given.username = form.text("username", {1, 64});
    given.password = form.text("password", {1, most_password});
    given.address = request.client;
    given.replaced_token = token_in(request);
    TRY(form.done());

    const auto opened = TRY(sign_in(desk, given));
    const auto age = std::chrono::duration_cast<std::chrono::seconds>(
        opened.session.expires_at.time - desk.now().time);
    return answer(opened.session)
        .with("Set-Cookie", cookie(opened.token, age, is_secure(request, settings)));
}

Result<http::Response> answer_password_change(http::Desk& desk, const http::Request& request)
{
    auto form = TRY(http::Form::read(request));
    PasswordChange change;
    change.current = form.text("current", {1, most_password});
    change.wanted = form.text("new", {least_password, most_password});
    change.address = request.client;
    change.token = token_in(request);
    TRY(form.done());
    return http::answer(change_password(desk, change));
}

}  // namespace

void session_routes(http::Router& router, AccountSettings settings)
{
    router.on_desk("signIn", [settings](http::Desk& desk, const http::Request& request) {
        return answer_sign_in(desk, request, settings);
    });
    router.on("getSession", [](Call& call, const http::Request& request) -> Result<http::Response> {
        const auto session = TRY(find_session(call, token_in(request)));
        return answer(session);
    });
    router.on(
        "signOut", [settings](Call& call, const http::Request& request) -> Result<http::Response> {
            end_session(call, token_in(request));
            http::Response gone;
            gone.status = 204;
            gone.with("Set-Cookie", cookie("", {}, is_secure(request, settings)));
            return gone;
        });
    router.on_desk("changePassword", &answer_password_change);
}

}  // namespace sen::accounts
