#include "files/picture.hpp"

#include "files/picture_chunks.hpp"
#include "files/samples_test.hpp"
#include "files/sniff.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <thread>

namespace sen::files {
namespace {

std::vector<Rendition> all_of(const Picture& picture)
{
    auto all = picture.thumbnails;
    all.push_back(picture.full);
    return all;
}

bool tells_secrets(const Rendition& made)
{
    const auto fields = samples::metadata(made.bytes);
    const bool named = std::any_of(fields.begin(), fields.end(), [](const std::string& field) {
        return field.starts_with("exif") || field.starts_with("xmp") || field.starts_with("iptc") ||
               field.starts_with("icc") || field == "orientation";
    });
    return named || made.bytes.find("secret") != std::string::npos ||
           made.bytes.find("Exif") != std::string::npos;
}

TEST(Picture, keeps_nothing_the_camera_noted)
{
    struct Case {
        std::string upload;
        std::string noted;
    };
    const Case cases[] = {
        {samples::jpeg(), "exif-ifd3-GPSLatitude"},
        {samples::png(), "xmp-data"},
        {samples::png_with_alpha(), "icc-profile-data"},
        {samples::webp(), "exif-ifd3-GPSLatitude"},
    };
    for (const auto& [upload, noted] : cases) {
        const auto fields = samples::metadata(upload);
        ASSERT_NE(std::find(fields.begin(), fields.end(), noted), fields.end()) << noted;

        const auto picture = render_picture(upload, samples::kinds().picture);
        ASSERT_TRUE(picture) << picture.error().code;
        for (const auto& made : all_of(*picture))
            EXPECT_FALSE(tells_secrets(made)) << made.media_type << " " << made.width;
    }
}

TEST(Picture, reads_a_telephone_s_heic)
{
    const auto heic = samples::heic();
    if (heic.empty()) GTEST_SKIP() << "no HEVC encoder here";
    const auto picture = render_picture(heic, samples::kinds().picture);
    ASSERT_TRUE(picture) << picture.error().code;
    EXPECT_EQ(picture->full.media_type, "image/jpeg");
    EXPECT_FALSE(tells_secrets(picture->full));
}

TEST(Picture, comes_in_three_sizes_and_never_grows)
{
    struct Case {
        samples::Shot shot;
        std::vector<std::pair<int, int>> sizes;  // 320, 800, full
    };
    const Case cases[] = {
        {{3000, 2000}, {{320, 213}, {800, 533}, {2400, 1600}}},
        {{1000, 4000}, {{320, 1280}, {600, 2400}, {600, 2400}}},
        {{500, 300}, {{320, 192}, {500, 300}, {500, 300}}},
        {{1, 1}, {{1, 1}, {1, 1}, {1, 1}}},
    };
    for (const auto& [shot, sizes] : cases) {
        const auto picture = render_picture(samples::jpeg(shot), samples::kinds().picture);
        ASSERT_TRUE(picture) << picture.error().code;
        std::vector<std::pair<int, int>> made;
        for (const auto& one : all_of(*picture))
            made.emplace_back(one.width, one.height);
        EXPECT_EQ(made, sizes) << shot.width;
        EXPECT_EQ(picture->thumbnails[0].media_type, "image/webp");
        EXPECT_EQ(picture->full.media_type, "image/jpeg");
    }
}

TEST(Picture, stands_upright)
{
    const auto picture = render_picture(samples::jpeg({64, 48, 6}), samples::kinds().picture);
    ASSERT_TRUE(picture);
    EXPECT_EQ(picture->full.width, 48);
    EXPECT_EQ(picture->full.height, 64);
    EXPECT_GT(samples::pixel(picture->full.bytes, 24, 5)[0], 240);  // the white half is on top now
    EXPECT_LT(samples::pixel(picture->full.bytes, 24, 60)[0], 240);
}

TEST(Picture, stays_transparent_where_something_shows_through)
{
    for (const auto& upload : {samples::png_with_alpha(), samples::deep_png_with_alpha()}) {
        const auto picture = render_picture(upload, samples::kinds().picture);
        ASSERT_TRUE(picture) << picture.error().code;
        EXPECT_EQ(picture->full.media_type, "image/webp");
        EXPECT_NEAR(samples::pixel(picture->full.bytes, 5, 5).at(0), 255, 3);
        EXPECT_NEAR(samples::pixel(picture->full.bytes, 5, 5).at(3), 128, 2);
    }
}

TEST(Picture, comes_from_grey_and_print_colours_too)
{
    for (const auto& upload : {samples::grey_jpeg(), samples::cmyk_jpeg()}) {
        const auto picture = render_picture(upload, samples::kinds().picture);
        ASSERT_TRUE(picture) << picture.error().code;
        EXPECT_EQ(samples::pixel(picture->full.bytes, 5, 5).size(), 3u);
        EXPECT_GT(samples::pixel(picture->full.bytes, 5, 5).at(0), 235);
    }
}

TEST(Picture, loses_what_was_appended_to_it)
{
    const auto kinds = samples::kinds();
    const std::string html = "<script>alert(1)</script>";
    const auto jar = samples::zip({{"A.class", "x"}});
    const auto upload = samples::jpeg() + html + jar;
    ASSERT_TRUE(sniff(upload, kinds));

    const auto picture = render_picture(upload, kinds.picture);
    ASSERT_TRUE(picture) << picture.error().code;
    for (const auto& made : all_of(*picture)) {
        EXPECT_EQ(made.bytes.find("<script"), std::string::npos);
        EXPECT_EQ(made.bytes.find("A.class"), std::string::npos);
        EXPECT_EQ(sniff(made.bytes, kinds)->media_type, made.media_type);
    }
}

TEST(Picture, refuses_what_it_cannot_draw)
{
    struct Case {
        std::string what;
        std::string bytes;
        std::string code;
    };
    const auto damaged = "picture.damaged";
    const auto jpeg = samples::jpeg({640, 480});
    const auto png = samples::png({640, 480});
    const auto webp = samples::webp({640, 480});
    const Case cases[] = {
        {"nothing", "", damaged},
        {"a sign alone", "\xff\xd8\xff", damaged},
        {"html with a sign", "\xff\xd8\xff<html><script>alert(1)</script>", damaged},
        {"half a jpeg", jpeg.substr(0, jpeg.size() / 2), damaged},
        {"half a png", png.substr(0, png.size() / 2), damaged},
        {"half a webp", webp.substr(0, webp.size() / 2), damaged},
        {"svg", "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>", damaged},
        {"pdf", samples::pdf(), damaged},
        {"gif",
         std::string("GIF89a\1\0\1\0\x80\0\0\0\0\0\xff\xff\xff,\0\0\0\0\1\0\1\0\0\2\2D\1\0;", 35),
         damaged},
        {"huge png", samples::png_header(50'000, 50'000), "picture.too_many_pixels"},
        {"wide png", samples::png_header(60'000'000, 1), damaged},
        {"empty png", samples::png_header(7'000, 7'000), damaged},
    };
    for (const auto& [what, bytes, code] : cases) {
        const auto picture = render_picture(bytes, samples::kinds().picture);
        ASSERT_FALSE(picture) << what;
        EXPECT_EQ(picture.error().code, code) << what;
    }
}

TEST(Picture, survives_any_spoilt_byte_of_its_head)
{
    const auto limits = samples::kinds().picture;
    for (const auto& good : {samples::jpeg(), samples::png(), samples::webp()}) {
        for (std::size_t at = 0; at < std::min<std::size_t>(good.size(), 300); at += 3) {
            auto spoilt = good;
            spoilt[at] = static_cast<char>(spoilt[at] ^ 0xff);
            render_picture(spoilt, limits);
        }
        EXPECT_TRUE(render_picture(good, limits));
    }
}

TEST(Picture, does_not_unfold_the_texts_in_a_png)
{
    const auto bomb = samples::png_with_text_bomb(64);
    EXPECT_LT(bomb.size(), 1u << 20);
    const auto lean = without_png_texts(bomb);
    EXPECT_EQ(lean.find("zTXt"), std::string::npos);
    EXPECT_NE(lean.find("iCCP"), std::string::npos);

    const auto picture = render_picture(bomb, samples::kinds().picture);
    ASSERT_TRUE(picture) << picture.error().code;
    EXPECT_LT(picture->full.bytes.size(), 1u << 16);
}

TEST(Picture, unfolds_a_bomb_line_by_line_up_to_its_limit)
{
    const auto limits = samples::kinds().picture;
    const auto bomb = samples::black_png(7'000, 7'000);
    EXPECT_LT(bomb.size(), 200'000u);
    const auto picture = render_picture(bomb, limits);
    ASSERT_TRUE(picture) << picture.error().code;
    EXPECT_EQ(picture->full.width, limits.max_side);
    EXPECT_EQ(
        render_picture(samples::black_png(8'000, 8'000), limits).error().code,
        "picture.too_many_pixels");
}

TEST(Picture, has_only_so_much_time)
{
    auto limits = samples::kinds().picture;
    limits.max_milliseconds = 5;
    const auto late = render_picture(samples::png({4000, 3000}), limits);
    ASSERT_FALSE(late);
    EXPECT_EQ(late.error().code, "picture.too_slow");
}

TEST(Picture, is_drawn_by_many_threads_at_once)
{
    const auto limits = samples::kinds().picture;
    const auto upload = samples::jpeg({400, 300});
    const auto good = render_picture(upload, limits);
    ASSERT_TRUE(good);
    int same[4] = {};
    std::vector<std::thread> threads;
    for (auto& count : same)
        threads.emplace_back([&] {
            for (int i = 0; i < 10; ++i) {
                render_picture("\xff\xd8\xff nothing", limits);
                const auto again = render_picture(upload, limits);
                count += again && again->full.bytes == good->full.bytes;
            }
        });
    for (auto& thread : threads)
        thread.join();
    for (const int count : same)
        EXPECT_EQ(count, 10);
}

}  // namespace
}  // namespace sen::files
