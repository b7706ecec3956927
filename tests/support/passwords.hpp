#pragma once

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "accounts/password.hpp"
#include "base/text.hpp"
#include "support/test_app.hpp"

namespace sen::test {

inline constexpr auto password = "ba con voi di";
inline constexpr auto wrong = "ba con voi chay";

/// Two accounts that can sign in by a password, and what their browsers would do.
struct OnEachAppWithPasswords : OnEachApp {
    void SetUp() override
    {
        person("lan", "province");
        person("vinh", "commune", "30001");
        give_passwords();
        given("DELETE FROM session");
    }
    void give_passwords()
    {
        static const auto hash = accounts::hash_of(password);
        given(fmt::format("UPDATE account SET password_hash = '{}'", hash));
    }

    static std::string credentials(const std::string& username, const std::string& typed)
    {
        return json::Object{}.set("username", username).set("password", typed).text();
    }
    Answer sign_in(const std::string& username, const std::string& typed = password)
    {
        return call("", "signIn", {}, credentials(username, typed));
    }
    Answer
    sign_in_from(const std::string& address, const std::string& typed, http::Pairs headers = {})
    {
        http::Request request;
        request.method = "POST";
        request.path = "/api/v1/session";
        request.client = address;
        request.headers = std::move(headers);
        request.headers.emplace_back("content-type", "application/json");
        request.body = credentials("lan", typed);
        return send(request);
    }

    /// The name and value of the cookie an answer sets.
    static std::string cookie(const Answer& answer)
    {
        for (const auto& [name, value] : answer.response.headers)
            if (name == "Set-Cookie") return value;
        return "";
    }
    static std::string pair_in(const std::string& cookie)
    {
        return cookie.substr(0, cookie.find(';'));
    }

    /// A request as the one to whom that sign-in was answered.
    Answer
    as(const Answer& signed_in, const std::string& method, const std::string& path,
       const std::string& body = {})
    {
        http::Request request;
        request.method = method;
        request.path = "/api/v1" + path;
        request.headers = {
            {"cookie", pair_in(cookie(signed_in))},
            {"x-csrf-token", signed_in.at("csrf_token")},
            {"content-type", "application/json"}};
        request.body = body;
        return send(request);
    }
    int session_status(const Answer& signed_in) { return as(signed_in, "GET", "/session").status; }

    std::int64_t count(const std::string& table)
    {
        std::int64_t rows = 0;
        database().read([&](db::Tx& tx) {
            rows = tx.scalar<std::int64_t>("n", "SELECT COUNT(*) AS n FROM " + table).value_or(-1);
        });
        return rows;
    }
    void given_failures(const std::string& key, int how_many)
    {
        for (int i = 0; i < how_many; ++i)
            given(fmt::format(
                "INSERT INTO sign_in_failure (id, key, at) VALUES ('{}', '{}', '{}')", new_id(),
                key, now.text()));
    }
};

}  // namespace sen::test
