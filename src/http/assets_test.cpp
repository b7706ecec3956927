#include "http/assets.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include <unistd.h>

namespace sen::http {
namespace {

namespace fs = std::filesystem;

class AssetsTest : public testing::Test {
protected:
    void SetUp() override
    {
        m_folder = fs::temp_directory_path() / ("sen-assets-" + std::to_string(getpid()));
        fs::create_directories(m_folder / "dist/assets");
        put("secret.txt", "secret");
        put("dist/index.html", "<!doctype html>");
        put("dist/assets/app-1a2b.js", std::string(5'000, ';'));
        put("dist/assets/logo.png", "png");
    }
    void TearDown() override { fs::remove_all(m_folder); }

    void put(const std::string& name, const std::string& bytes)
    {
        std::ofstream(m_folder / name, std::ios::binary) << bytes;
    }
    [[nodiscard]] std::string dist() const { return (m_folder / "dist").string(); }

    fs::path m_folder;
};

std::string header(const Response& response, std::string_view name)
{
    for (const auto& [key, value] : response.headers)
        if (key == name) return value;
    return {};
}

TEST_F(AssetsTest, serves_built_files_for_a_year_and_the_page_afresh)
{
    const auto assets = Assets::load(dist());
    EXPECT_EQ(assets.count(), 3U);
    Request request;
    request.headers = {{"accept-encoding", "gzip"}};
    const auto script = assets.answer(request, "/assets/app-1a2b.js").value();
    EXPECT_EQ(script.content_type, "text/javascript; charset=utf-8");
    EXPECT_EQ(header(script, "Cache-Control"), "public, max-age=31536000, immutable");
    EXPECT_EQ(header(script, "Content-Encoding"), "gzip");
    EXPECT_LT(script.text().size(), 200U);

    const auto index = assets.index(request);
    EXPECT_EQ(index.text(), "<!doctype html>");
    EXPECT_EQ(header(index, "Cache-Control"), "no-cache");
    EXPECT_EQ(header(index, "Content-Security-Policy"), office_policy);
    EXPECT_EQ(assets.answer(request, "/assets/logo.png")->content_type, "image/png");
}

TEST_F(AssetsTest, serves_only_names_that_were_listed)
{
    fs::create_symlink(m_folder / "secret.txt", m_folder / "dist/link.txt");
    const auto assets = Assets::load(dist());
    put("dist/late.txt", "late");
    for (const auto* name :
         {"/../secret.txt", "/assets/../../secret.txt", "/assets/..", "/assets", "/", "",
          "/link.txt", "/late.txt", "/assets/app-1a2b.js/", "/ASSETS/logo.png", "index.html"})
        EXPECT_FALSE(assets.answer({}, name)) << name;
}

TEST_F(AssetsTest, names_a_folder_it_cannot_use)
{
    for (const auto& folder : {m_folder.string(), dist() + "/none"}) {
        try {
            Assets::load(folder);
            ADD_FAILURE() << folder;
        } catch (const std::runtime_error& wrong) {
            EXPECT_TRUE(std::string_view(wrong.what()).starts_with(folder));
        }
    }
}

}  // namespace
}  // namespace sen::http
