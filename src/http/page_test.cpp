#include "http/page.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <thread>

#include <unistd.h>

namespace sen::http {
namespace {

namespace fs = std::filesystem;

enum class Stage { draft, submitted };
constexpr auto names(Stage)
{
    return std::array{std::string_view("draft"), std::string_view("submitted")};
}

struct Maker {
    std::string name;
    static constexpr auto fields() { return std::tuple{Field{"name", &Maker::name}}; }
};

struct Rice {
    Id<Rice> id{"01jx"};
    std::string title = "Gạo <ngọc>";
    int stars = 4;
    bool is_new = true;
    Stage stage = Stage::submitted;
    std::optional<std::string> note;
    std::optional<Maker> maker = Maker{"HTX Tân & Bình"};
    std::vector<std::string> tags{"a", "b"};
    std::vector<Maker> partners{{"P1"}, {"P2"}};
    double weight = 0.5;

    static constexpr auto fields()
    {
        return std::tuple{Field{"id", &Rice::id},
                          Field{"title", &Rice::title},
                          Field{"stars", &Rice::stars},
                          Field{"is_new", &Rice::is_new},
                          Field{"stage", &Rice::stage},
                          Field{"note", &Rice::note},
                          Field{"maker", &Rice::maker},
                          Field{"tags", &Rice::tags},
                          Field{"partners", &Rice::partners},
                          Field{"weight", &Rice::weight}};
    }
};

std::optional<std::string> words(std::string_view key)
{
    if (key == "product.title") return "Sản phẩm <b>";
    return std::nullopt;
}

std::string rendered(const std::string& source, const View& view)
{
    const TemplateSources sources{words, [&](std::string_view name) -> std::optional<std::string> {
                                      if (name == "page") return source;
                                      if (name == "_card") return "[{{name}}]\n";
                                      return std::nullopt;
                                  }};
    return render(read_template("page", sources), view);
}

TEST(Template, fills_in_what_a_struct_lists)
{
    const std::pair<std::string, std::string> cases[] = {
        {"plain", "plain"},
        {"", ""},
        {"{{title}} {{{title}}} {{& title}}", "Gạo &lt;ngọc&gt; Gạo <ngọc> Gạo <ngọc>"},
        {"{{id}} {{stars}} {{stage}} {{weight}}", "01jx 4 submitted 0.5"},
        {"{{none}}{{title.none}}|{{note}}", "|"},
        {"{{#is_new}}new{{/is_new}}{{^is_new}}old{{/is_new}}", "new"},
        {"{{#note}}n{{/note}}{{^note}}no note{{/note}}", "no note"},
        {"{{maker.name}}", "HTX Tân &amp; Bình"},
        {"{{#maker}}{{name}} {{title}}{{/maker}}", "HTX Tân &amp; Bình Gạo &lt;ngọc&gt;"},
        {"{{#tags}}<{{.}}>{{/tags}}", "<a><b>"},
        {"{{#partners}}{{> _card}}{{/partners}}", "[P1]\n[P2]\n"},
        {"{{#partners}}\n  {{> _card}}\n{{/partners}}\nend", "[P1]\n[P2]\nend"},
        {"a\n  {{! remark }}\nb {{! c }} d\n", "a\nb  d\n"},
        {"<h1>{{t.product.title}}</h1>", "<h1>Sản phẩm &lt;b&gt;</h1>"},
        {"{{#stars}}{{#is_new}}{{stars}}{{/is_new}}{{/stars}}", "4"},
        {"a } b }} { c", "a } b }} { c"},
    };
    for (const auto& [source, expected] : cases)
        EXPECT_EQ(rendered(source, view_of(Rice{})), expected);
}

TEST(Template, takes_views_made_by_hand)
{
    View view;
    view.set("zero", 0).set("no", false).set("empty", "").set("list", std::vector<View>{1, "x"});
    EXPECT_EQ(rendered("{{zero}}{{#no}}no{{/no}}{{#empty}}e{{/empty}}", view), "0");
    EXPECT_EQ(rendered("{{#list}}({{.}}){{/list}}{{^list}}none{{/list}}", view), "(1)(x)");
    EXPECT_EQ(rendered("\"{{v}}\"", View().set("v", "\"'&<>")), "\"&quot;&#39;&amp;&lt;&gt;\"");
}

TEST(Template, names_the_line_of_what_is_wrong)
{
    const std::pair<std::string, std::string> cases[] = {
        {"a\n{{#x}}\nb", "page.html:3: {{#x}} is not closed"},
        {"{{#x}}{{/y}}", "page.html:1: {{/y}} closes nothing"},
        {"a{{/y}}", "page.html:1: {{/y}} closes nothing"},
        {"\n\n{{x", "page.html:3: a tag is not closed"},
        {"{{}}", "page.html:1: a tag has no name"},
        {"{{> nowhere}}", "page.html:1: no partial \"nowhere\""},
        {"\n{{t.no.such}}", "page.html:2: no words for \"no.such\""},
        {"{{> page}}", "page.html:1: includes or nests too deeply"},
    };
    for (const auto& [source, message] : cases) {
        try {
            rendered(source, {});
            ADD_FAILURE() << source;
        } catch (const std::runtime_error& wrong) {
            EXPECT_EQ(wrong.what(), message);
        }
    }
}

class PagesTest : public testing::Test {
protected:
    void SetUp() override
    {
        m_folder = fs::temp_directory_path() / ("sen-views-" + std::to_string(getpid()));
        fs::create_directories(m_folder / "registry");
        put("layout.html", "<title>{{title}}</title>{{> content}}");
        put("registry/product.html", "<p>{{t.product.title}} {{> registry/_card}}</p>");
        put("registry/_card.html", "<i>{{title}}</i>");
    }
    void TearDown() override { fs::remove_all(m_folder); }
    void put(const std::string& name, const std::string& text)
    {
        std::ofstream(m_folder / name, std::ios::binary) << text;
    }

    fs::path m_folder;
};

TEST_F(PagesTest, sets_a_page_into_the_layout)
{
    const Pages pages(m_folder.string(), words);
    const auto view = View().set("title", "T&T");
    const std::string html = "<title>T&amp;T</title><p>Sản phẩm &lt;b&gt; <i>T&amp;T</i></p>";
    EXPECT_EQ(pages.page("registry/product", view), html);
    EXPECT_EQ(pages.answer("registry/product", view, 404).status, 404);
    EXPECT_TRUE(pages.has("registry/product"));
    EXPECT_FALSE(pages.has("registry/_card"));
    EXPECT_FALSE(pages.has("layout"));
    EXPECT_THROW(static_cast<void>(pages.page("nothing", view)), std::logic_error);
}

TEST_F(PagesTest, reads_again_when_told)
{
    const Pages fixed(m_folder.string(), words);
    const Pages fresh(m_folder.string(), words, Reload::each_time);
    put("registry/product.html", "changed");
    EXPECT_EQ(fresh.page("registry/product", {}), "<title></title>changed");
    EXPECT_NE(fixed.page("registry/product", {}), "<title></title>changed");
}

TEST_F(PagesTest, stops_the_program_with_the_name_of_the_file)
{
    put("registry/product.html", "\n{{#a}}");
    try {
        const Pages pages(m_folder.string(), words);
        ADD_FAILURE();
    } catch (const std::runtime_error& wrong) {
        EXPECT_STREQ(wrong.what(), "registry/product.html:2: {{#a}} is not closed");
    }
}

TEST_F(PagesTest, renders_from_many_threads)
{
    const Pages pages(m_folder.string(), words);
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([&pages, title = std::to_string(i)] {
            const auto view = View().set("title", title);
            for (int n = 0; n < 500; ++n)
                EXPECT_TRUE(pages.page("registry/product", view).starts_with("<title>" + title));
        });
    for (auto& thread : threads)
        thread.join();
}

}  // namespace
}  // namespace sen::http
