#include "registry/file.hpp"

#include <gtest/gtest.h>
#include <vips/vips.h>

#include "support/registry_fixture.hpp"

namespace sen::registry {
namespace {

using test::Answer;

/// A photograph as a telephone takes it: with where it was taken and by what.
std::string photograph()
{
    if (VIPS_INIT("registry_test") != 0) throw std::runtime_error("no libvips");
    VipsImage* black = nullptr;
    VipsImage* image = nullptr;
    void* data = nullptr;
    std::size_t size = 0;
    vips_black(&black, 1000, 600, "bands", 3, nullptr);
    vips_copy(black, &image, "interpretation", VIPS_INTERPRETATION_sRGB, nullptr);
    vips_image_set_string(image, "exif-ifd0-Make", "secret-maker");
    vips_image_set_string(image, "exif-ifd3-GPSLatitudeRef", "N");
    vips_image_set_string(image, "exif-ifd3-GPSLatitude", "10/1 27/1 36/1");
    vips_jpegsave_buffer(image, &data, &size, nullptr);
    std::string bytes(static_cast<const char*>(data), size);
    g_free(data);
    g_object_unref(image);
    g_object_unref(black);
    return bytes;
}

bool holds(std::string_view bytes, std::string_view part)
{
    return bytes.find(part) != std::string_view::npos;
}

const std::string pdf = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                        "2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
                        "xref\n0 3\n0000000000 65535 f \n0000000009 00000 n \n0000000054 00000 n \n"
                        "trailer<</Size 3/Root 1 0 R>>\nstartxref\n99\n%%EOF\n";

/// The same with a comment that makes it that long.
std::string long_pdf(std::size_t size)
{
    const std::size_t head = pdf.find('\n') + 1;
    const std::string comment = "%" + std::string(size - pdf.size() - 2, 'x') + "\n";
    return pdf.substr(0, head) + comment + pdf.substr(head);
}

struct FileHttp : test::OnEachRegistry {
    Answer sent(
        std::string_view who, const std::string& bytes, const std::string& name = "a.jpg",
        const std::string& use = "picture")
    {
        return call(who, "createFile", {{"name", name}, {"use", use}}, bytes);
    }
    Answer fetched(std::string_view who, const std::string& id, const std::string& width = "")
    {
        return call(
            who, "getFile",
            width.empty() ? Values{{"id", id}} : Values{{"id", id}, {"width", width}});
    }
    static std::string header(const Answer& answer, std::string_view name)
    {
        for (const auto& [key, value] : answer.response.headers)
            if (key == name) return value;
        return "";
    }
    /// A product of P1 with that picture.
    std::string product_with(const std::string& picture_id)
    {
        const auto made = call(
            "lan", "createProduct", {},
            R"({"name": "Trà", "producer_id": "P1", "picture_id": ")" + picture_id + "\"}");
        EXPECT_EQ(made.status, 201);
        return made.at("id");
    }
};
ON_EACH_DATABASE(FileHttp);

TEST_P(FileHttp, a_picture_is_drawn_anew_and_says_nothing_of_where_it_was_taken)
{
    const auto original = photograph();
    ASSERT_TRUE(holds(original, "secret-maker")) << "the sample must carry what is to go";
    const auto made = sent("lan", original);
    EXPECT_EQ(made.status, 201);
    EXPECT_EQ(made.at("media_type"), "image/jpeg");
    EXPECT_EQ(made.at("width"), "1000");
    EXPECT_EQ(made.at("height"), "600");

    for (const auto* width : {"", "320", "800"}) {
        const auto got = fetched("lan", made.at("id"), width);
        EXPECT_EQ(got.status, 200) << width;
        EXPECT_EQ(got.response.content_type, *width != '\0' ? "image/webp" : "image/jpeg");
        for (const auto* trace : {"Exif", "secret-maker", "GPS"})
            EXPECT_FALSE(holds(got.response.text(), trace)) << width << trace;
    }
    EXPECT_EQ(
        std::to_string(fetched("lan", made.at("id")).response.text().size()), made.at("size"));
    EXPECT_EQ(journal(), std::vector<std::string>{"file.created"});
}

TEST_P(FileHttp, is_told_by_its_content_whatever_it_is_called)
{
    const std::string svg = R"(<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>)";
    struct Case {
        std::string bytes;
        const char* name;
        const char* use;
        int status;
        const char* code;
    };
    const Case cases[] = {
        {svg, "anh.jpg", "picture", 415, "file.type_not_accepted"},
        {svg, "anh.svg", "evidence", 415, "file.type_not_accepted"},
        {"<html>", "a.pdf", "document", 415, "file.type_not_accepted"},
        {"<!DOCTYPE html><script>1</script>", "anh.jpg", "picture", 415, "file.type_not_accepted"},
        {"\xEF\xBB\xBF <ScRiPt>1</ScRiPt>", "anh.png", "picture", 415, "file.type_not_accepted"},
        {"GIF89a<script>1</script>", "anh.gif", "picture", 415, "file.type_not_accepted"},
        {"", "a.jpg", "picture", 422, "file.empty"},
        {pdf, "a.jpg", "picture", 422, "file.not_a_picture"},
        {photograph().substr(0, 700), "a.jpg", "picture", 422, "picture.damaged"},
        {pdf, "a.jpg", "logo", 422, "form.invalid"},
        {pdf, " ", "document", 422, "form.invalid"},
    };
    for (const auto& [bytes, name, use, status, code] : cases) {
        const auto refused = sent("lan", bytes, name, use);
        EXPECT_EQ(refused.status, status) << name << " " << use << " " << code;
        EXPECT_EQ(refused.at("code"), code) << name << " " << use;
    }
    EXPECT_TRUE(journal().empty());
}

TEST_P(FileHttp, has_a_size_by_its_kind)
{
    auto picture = photograph();
    picture.resize(10'485'761, '\0');
    EXPECT_EQ(sent("lan", picture).status, 413);
    EXPECT_EQ(sent("lan", picture).at("code"), "file.too_large");

    const auto large = sent("lan", long_pdf(10'485'761), "a.pdf", "document");
    EXPECT_EQ(large.status, 201) << "a document may be larger";
    EXPECT_EQ(large.at("size"), "10485761");
    EXPECT_EQ(sent("lan", long_pdf(20'971'521), "a.pdf", "document").status, 413);
}

TEST_P(FileHttp, a_document_is_kept_as_it_is_under_a_name_that_is_no_path)
{
    const auto made = sent("lan", pdf, "../../etc/Giấy \"phép\".exe", "evidence");
    EXPECT_EQ(made.status, 201);
    EXPECT_FALSE(holds(made.at("name"), "/")) << made.at("name");
    EXPECT_FALSE(holds(made.at("name"), "..")) << made.at("name");

    const auto got = fetched("lan", made.at("id"));
    EXPECT_EQ(got.response.text(), pdf);
    EXPECT_EQ(got.response.content_type, "application/pdf");
    EXPECT_EQ(header(got, "X-Content-Type-Options"), "nosniff");
    EXPECT_TRUE(holds(header(got, "Content-Security-Policy"), "sandbox"));
    EXPECT_TRUE(holds(header(got, "Content-Disposition"), ".exe.pdf\""))
        << header(got, "Content-Disposition");
    EXPECT_EQ(fetched("lan", made.at("id"), "320").at("code"), "file.no_small_picture");
    EXPECT_EQ(fetched("lan", made.at("id"), "400").status, 422);
}

TEST_P(FileHttp, is_read_by_its_producer_and_the_offices_that_judge)
{
    person("hong", "producer", "", "P1");
    for (const auto* role : {"council", "advisor", "inspector", "department", "admin"})
        person(role, role);
    const auto id = sent("lan", pdf, "a.pdf", "evidence").at("id");
    struct Case {
        const char* who;
        int status;
    };
    const Case cases[] = {
        {"lan", 200},     {"hong", 200},    {"so", 200},        {"xa", 200},
        {"council", 200}, {"advisor", 200}, {"inspector", 200}, {"department", 403},
        {"admin", 403},   {"doc", 403},     {"mai", 403},       {"", 401},
    };
    for (const auto& [who, status] : cases)
        EXPECT_EQ(fetched(who, id).status, status) << who;
    EXPECT_EQ(fetched("mai", new_id()).status, 403) << "nobody learns what exists";
    EXPECT_EQ(fetched("so", new_id()).status, 404);
    for (const auto* who : {"doc", "council", "inspector"})
        EXPECT_EQ(sent(who, pdf, "a.pdf", "evidence").status, 403) << who;
}

TEST_P(FileHttp, the_picture_of_a_public_product_is_for_everybody)
{
    const auto picture = sent("lan", photograph()).at("id");
    const auto product = product_with(picture);
    const auto address = "/tep/" + picture + "/320";
    EXPECT_EQ(get(address).status, 404);
    EXPECT_EQ(fetched("mai", picture, "320").status, 403);

    given("UPDATE product SET is_public = TRUE WHERE id = '" + product + "'");
    for (const auto* who : {"mai", "doc"})
        EXPECT_EQ(fetched(who, picture, "320").status, 200);
    const auto seen = get(address);
    EXPECT_EQ(seen.status, 200);
    EXPECT_EQ(seen.response.content_type, "image/webp");
    EXPECT_TRUE(holds(header(seen, "Cache-Control"), "public"));
    EXPECT_EQ(get("/tep/" + picture + "/800").status, 200);
    for (const auto* other : {"/400", "/0", "/..", "/320px"})
        EXPECT_EQ(get("/tep/" + picture + other).status, 404) << other;
    EXPECT_EQ(get("/tep/..%2F..%2Fsen.db/320").status, 404);
}

TEST_P(FileHttp, a_product_shows_only_a_picture_its_producer_may_show)
{
    const auto of_mai = sent("mai", photograph()).at("id");
    const auto evidence = sent("lan", pdf, "a.pdf", "evidence").at("id");
    const auto product = product_with(sent("lan", photograph()).at("id"));
    for (const auto& id : {of_mai, evidence, new_id()}) {
        const auto refused = call(
            "lan", "updateProduct", {{"id", product}},
            R"({"version": 1, "picture_id": ")" + id + "\"}");
        EXPECT_EQ(refused.status, 422);
        EXPECT_EQ(refused.at("code"), "product.picture_unknown");
    }
}

TEST_P(FileHttp, is_not_sent_again_to_who_has_it)
{
    const auto id = sent("lan", pdf, "a.pdf", "document").at("id");
    const auto tag = header(fetched("lan", id), "ETag");
    EXPECT_EQ(tag.size(), 34U) << tag;

    http::Request request;
    request.method = "GET";
    request.path = "/api/v1/files/" + id;
    request.headers = {{"cookie", "sen_session=token-of-lan"}, {"if-none-match", tag}};
    const auto again = send(request);
    EXPECT_EQ(again.status, 304);
    EXPECT_TRUE(again.response.text().empty());
    request.headers[0].second = "sen_session=token-of-mai";
    EXPECT_EQ(send(request).status, 403) << "the tag opens nothing";
}

}  // namespace
}  // namespace sen::registry
