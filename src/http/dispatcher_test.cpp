#include "http/dispatcher.hpp"

#include <gtest/gtest.h>

#include "support/test_app.hpp"

namespace sen::http {
namespace {

using test::Answer;

struct DispatcherAnswers : test::OnEachApp {
    void SetUp() override { person("lan", "province"); }

    Answer asked(
        const std::string& method, const std::string& path, const Pairs& query = {},
        const std::string& language = {})
    {
        Request request;
        request.method = method;
        request.path = "/api/v1" + path;
        request.query = query;
        request.headers = {
            {"cookie", "sen_session=token-of-lan"},
            {"x-csrf-token", "csrf-of-lan"},
            {"accept-language", language}};
        return send(request);
    }
};
ON_EACH_DATABASE(DispatcherAnswers);

TEST_P(DispatcherAnswers, name_every_query_parameter_an_operation_does_not_know)
{
    const auto answer = asked("GET", "/journal", {{"limit", "1"}, {"page", "2"}, {"", ""}});
    EXPECT_EQ(answer.status, 422);
    EXPECT_EQ(answer.at("code"), "form.invalid");
    EXPECT_EQ(answer.at("fields.0.field"), "page");
    EXPECT_EQ(answer.at("fields.0.code"), "form.unknown_field");
    EXPECT_EQ(answer.at("fields.1.field"), "");
    EXPECT_EQ(answer.response.content_type, "application/problem+json");
}

TEST_P(DispatcherAnswers, tell_an_unknown_path_from_a_wrong_method)
{
    struct Case {
        std::string method;
        std::string path;
        int status;
        std::string code;
    };
    const Case cases[] = {
        {"GET", "/nothing", 404, "http.not_found"},
        {"GET", "", 404, "http.not_found"},
        {"GET", "/session/more", 404, "http.not_found"},
        {"GET", "/accounts//", 404, "http.not_found"},
        {"PATCH", "/session", 405, "http.method"},
        {"POST", "/journal", 405, "http.method"},
        {"get", "/journal", 405, "http.method"},
        {"BREW", "/journal", 405, "http.method"},
    };
    for (const auto& [method, path, status, code] : cases) {
        const auto answer = asked(method, path);
        EXPECT_EQ(answer.status, status) << method << " " << path;
        EXPECT_EQ(answer.at("code"), code) << method << " " << path;
        EXPECT_FALSE(answer.at("request_id").empty());
    }
}

TEST_P(DispatcherAnswers, are_the_same_for_HEAD_as_for_GET)
{
    const auto head = asked("HEAD", "/session");
    const auto get = asked("GET", "/session");
    EXPECT_EQ(get.status, 200);
    EXPECT_EQ(head.status, get.status);
    EXPECT_EQ(head.response.text().size(), get.response.text().size())
        << "the transport tells the length and leaves the body out";
}

TEST_P(DispatcherAnswers, speak_the_language_asked_for)
{
    const auto id = "/accounts/" + new_id();
    person("quan", "admin");
    Request request;
    request.method = "PATCH";
    request.path = "/api/v1" + id;
    request.headers = {
        {"cookie", "sen_session=token-of-quan"},
        {"x-csrf-token", "csrf-of-quan"},
        {"content-type", "application/json"},
        {"accept-language", "en-GB,en;q=0.9"}};
    request.body = R"({"version": 1})";
    const auto& rules = application().rules();
    EXPECT_EQ(send(request).at("detail"), rules.english.text("account.not_found"));
    request.headers.back().second = "vi";
    EXPECT_EQ(send(request).at("detail"), rules.vietnamese.text("account.not_found"));
}

}  // namespace
}  // namespace sen::http
