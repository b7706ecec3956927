#include <gtest/gtest.h>

#include "rulebook/access_table.hpp"
#include "support/test_app.hpp"

namespace sen::app {
namespace {

/// What /about answers under these settings, on a database of the test's own.
struct AboutHttp : test::OnEachApp {
    boost::json::value about(bool demo, const std::string& language)
    {
        Settings settings;
        settings.share = test::migrations_folder() + "/..";
        settings.files = folder() + "/files";
        settings.demo = demo;
        settings.demo_password = "mat-khau-thu";
        Application application(settings, database());
        http::Request request;
        request.method = "GET";
        request.path = "/api/v1/about";
        request.headers = {{"accept-language", language}};
        return boost::json::parse(application.service().answer(request).text());
    }
};
ON_EACH_DATABASE(AboutHttp);

TEST_P(AboutHttp, says_what_the_server_is)
{
    const auto plain = call("", "getAbout");
    EXPECT_EQ(plain.status, 200);
    EXPECT_EQ(plain.at("name"), "Sen");
    EXPECT_EQ(plain.at("version"), "0.1.0");
    EXPECT_EQ(plain.at("province"), "tỉnh Đồng Tháp");
    EXPECT_EQ(about(false, "en").at("province"), "Dong Thap province");
}

TEST_P(AboutHttp, tells_the_password_of_a_demo_only)
{
    const auto plain = about(false, "vi");
    EXPECT_EQ(plain.at("demo"), false);
    EXPECT_TRUE(plain.at("notice").is_null());
    EXPECT_TRUE(plain.at("demo_accounts").as_array().empty());
    EXPECT_EQ(boost::json::serialize(plain).find("mat-khau-thu"), std::string::npos);

    const auto demo = about(true, "vi");
    EXPECT_EQ(demo.at("demo"), true);
    EXPECT_TRUE(demo.at("notice").is_string());
    const auto& accounts = demo.at("demo_accounts").as_array();
    EXPECT_EQ(accounts.size(), 11U);
    for (const auto& account : accounts) {
        EXPECT_EQ(account.at("password"), "mat-khau-thu");
        EXPECT_TRUE(value_of<rulebook::Role>(account.at("role").as_string()).second);
        EXPECT_FALSE(account.at("does").as_string().starts_with("demo.does.")) << account;
    }
}

}  // namespace
}  // namespace sen::app
