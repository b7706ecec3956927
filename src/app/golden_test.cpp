#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>
#include <string>

#include "support/golden.hpp"
#include "support/test_app.hpp"

namespace sen::app {
namespace {

/// What the outside sees of the register in tests/golden/register.sql on 24/11/2026.
struct GoldenFiles : test::OnEachApp {
    void SetUp() override
    {
        std::ifstream file(test::golden_folder() + "register.sql");
        given(std::string(std::istreambuf_iterator<char>(file), {}));
    }

    /// A page as a browser gets it, but for the versions that the screens' build gives its files.
    std::string page(const std::string& target)
    {
        static const std::regex version("\\?v=[0-9a-f]+");
        const auto answer = get(target, {{"accept", "text/html"}});
        return std::regex_replace(std::string(answer.response.text()), version, "");
    }
    std::string exported(const std::string& format)
    {
        person("so", "province");
        const auto answer = call("so", "exportProducts", {{"format", format}});
        std::string bytes;
        for (auto piece = answer.response.pieces(); !piece.empty();
             piece = answer.response.pieces())
            bytes += piece;
        return bytes;
    }
};
ON_EACH_DATABASE(GoldenFiles);

struct Page {
    const char* file;
    const char* target;
};
constexpr Page pages[] = {
    {"home.vi.html", "/"},
    {"home.en.html", "/en"},
    {"catalogue.vi.html", "/san-pham?q=sen"},
    {"catalogue.en.html", "/en/san-pham"},
    {"catalogue_empty.vi.html", "/san-pham?q=khong-co&stars=5"},
    {"product.vi.html", "/san-pham/quyt-hong"},
    {"product.en.html", "/en/san-pham/quyt-hong"},
    {"product_year_only.vi.html", "/san-pham/nem-lai-vung"},
    {"product_expired.vi.html", "/san-pham/sua-sen"},
    {"product_revoked.en.html", "/en/san-pham/tra-tim-sen"},
    {"product_without_star.vi.html", "/san-pham/bot-sen"},
    {"product_hostile.vi.html", "/san-pham/la"},
    {"producer.vi.html", "/chu-the/htx-quyt-hong"},
    {"producer.en.html", "/en/chu-the/cong-ty-sen"},
    {"certificate_form.vi.html", "/chung-nhan"},
    {"certificate_valid.vi.html", "/chung-nhan/mar1"},
    {"certificate_valid.en.html", "/en/chung-nhan/mar1"},
    {"certificate_replaced.vi.html", "/chung-nhan/mar2"},
    {"certificate_expired.vi.html", "/chung-nhan/mar4"},
    {"certificate_expired.en.html", "/en/chung-nhan/mar4"},
    {"certificate_revoked.vi.html", "/chung-nhan/mar5"},
    {"certificate_revoked.en.html", "/en/chung-nhan/mar5"},
    {"certificate_unsure.vi.html", "/chung-nhan/mar7"},
    {"error.vi.html", "/khong-co"},
    {"error.en.html", "/en/khong-co"},
    {"sitemap.xml", "/sitemap.xml"},
    {"robots.txt", "/robots.txt"},
};

TEST_P(GoldenFiles, are_what_the_public_reads)
{
    for (const auto& [file, target] : pages)
        EXPECT_TRUE(test::is_golden(file, page(target)));
}

TEST_P(GoldenFiles, are_what_is_exported)
{
    EXPECT_TRUE(test::is_golden("products.csv", exported("csv")));
}

TEST_P(GoldenFiles, are_all_compared)
{
    std::set<std::string> compared = {"register.sql", "products.csv"};
    for (const auto& [file, target] : pages)
        compared.insert(file);
    for (const auto& entry : std::filesystem::directory_iterator(test::golden_folder()))
        EXPECT_TRUE(compared.contains(entry.path().filename().string())) << entry.path();
}

}  // namespace
}  // namespace sen::app
