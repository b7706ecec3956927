#include "files/sniff.hpp"

#include "files/samples_test.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <thread>

namespace sen::files {
namespace {

using namespace std::string_literals;

TEST(Sniff, tells_true_files_by_their_content)
{
    struct Case {
        std::string bytes;
        FileType type;
    };
    const std::string office = "application/vnd.openxmlformats-officedocument.";
    const Case cases[] = {
        {samples::jpeg(), {"picture", "image/jpeg", "jpg"}},
        {samples::png(), {"picture", "image/png", "png"}},
        {samples::webp(), {"picture", "image/webp", "webp"}},
        {samples::pdf(), {"document", "application/pdf", "pdf"}},
        {samples::docx(), {"document", office + "wordprocessingml.document", "docx"}},
        {samples::xlsx(), {"spreadsheet", office + "spreadsheetml.sheet", "xlsx"}},
        {samples::odt(), {"document", "application/vnd.oasis.opendocument.text", "odt"}},
    };
    const auto kinds = samples::kinds();
    for (const auto& [bytes, type] : cases) {
        const auto told = sniff(bytes, kinds);
        ASSERT_TRUE(told) << type.media_type << ": " << told.error().code << " "
                          << told.error().subject;
        EXPECT_EQ(*told, type);
    }
}

TEST(Sniff, takes_a_telephone_s_heic_for_a_picture)
{
    const auto heic = samples::heic();
    if (heic.empty()) GTEST_SKIP() << "no HEVC encoder here";
    const auto told = sniff(heic, samples::kinds());
    ASSERT_TRUE(told) << told.error().subject;
    EXPECT_EQ(told->media_type, "image/heic");
}

std::string own_program()
{
    std::string start(100'000, '\0');
    std::ifstream("/proc/self/exe", std::ios::binary)
        .read(start.data(), static_cast<std::streamsize>(start.size()));
    return start;
}

TEST(Sniff, refuses_what_is_disguised_harmful_or_nothing)
{
    struct Case {
        std::string what;
        std::string bytes;
        std::string code;
    };
    const auto odd = "file.type_not_accepted"s;
    const auto macros = "file.has_macros"s;
    const auto word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"s;
    const auto vba = "application/vnd.ms-word.document.macroEnabled.main+xml"s;
    const auto good = samples::docx();
    const Case cases[] = {
        {"nothing", "", "file.empty"},
        {"one byte", "x", odd},
        {"text", "Hợp tác xã xoài Cao Lãnh", odd},
        {"html", "<!DOCTYPE html><html><script>alert(1)</script></html>", odd},
        {"svg", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", odd},
        {"xml", "<?xml version='1.0'?><x:script xmlns:x='http://www.w3.org/1999/xhtml'/>", odd},
        {"script", "#!/bin/sh\nrm -rf /\n", odd},
        {"php", "<?php system($_GET['c']); ?>", odd},
        {"program", own_program(), odd},
        {"gif", "GIF89a\x01\0\x01\0\0\0\0;"s, odd},
        {"gif and jar", "GIF89a\x01\0\x01\0\0\0\0;"s + samples::zip({{"A.class", "x"}}), odd},
        {"half a jpeg sign", "\xff\xd8", odd},
        {"riff sound", "RIFF\x24\0\0\0WAVEfmt "s, odd},
        {"html before a pdf", "<html>" + samples::pdf(), odd},
        {"pdf cut off", samples::pdf().substr(0, 100), odd},
        {"pdf with a zip behind", samples::pdf() + samples::zip({{"a", own_program()}}), odd},
        {"plain zip", samples::zip({{"a.txt", "a"}}), odd},
        {"jar", samples::zip({{"META-INF/MANIFEST.MF", "x"}, {"A.class", "x"}}), odd},
        {"zip cut off", good.substr(0, good.size() - 30), odd},
        {"docx with bytes behind", good + "<script>alert(1)</script>", odd},
        {"docx with bytes before", "MZ" + good, odd},
        {"docx that climbs", samples::docx({{"../../etc/cron.d/x", "x"}}), odd},
        {"docx with a part twice", samples::docx({{"MAIN.xml", "x"}}), odd},
        {"docx of unknown sort", samples::ooxml("application/x-thing"), odd},
        {"docx that hides its type", samples::ooxml(word + ".main+xml &#118;baProject"), odd},
        {"odt of html", samples::zip({{"mimetype", "text/html"}, {"content.xml", "x"}}), odd},
        {"docx with vba", samples::docx({{"word/vbaProject.bin", "x"}}), macros},
        {"docm", samples::ooxml(vba), macros},
        {"xlsx with old macros", samples::xlsx({{"xl/macrosheets/sheet1.xml", "x"}}), macros},
        {"odt with basic", samples::odt({{"Basic/Standard/Module1.xml", "x"}}), macros},
    };
    const auto kinds = samples::kinds();
    for (const auto& [what, bytes, code] : cases) {
        const auto told = sniff(bytes, kinds);
        ASSERT_FALSE(told) << what << " is taken for " << told->media_type;
        EXPECT_EQ(told.error().code, code) << what;
    }
}

TEST(Sniff, never_trusts_a_zip_with_any_byte_of_its_structure_spoilt)
{
    const auto kinds = samples::kinds();
    const auto good = samples::docx();
    for (std::size_t at = 0; at < good.size(); ++at) {
        auto spoilt = good;
        spoilt[at] = static_cast<char>(spoilt[at] ^ 0xff);
        const auto told = sniff(spoilt, kinds);
        if (told) {
            EXPECT_EQ(told->extension, "docx") << at;
        }
        sniff(good.substr(0, at), kinds);
    }
    EXPECT_TRUE(sniff(good, kinds));
}

TEST(Sniff, refuses_office_files_that_unfold_too_far)
{
    auto kinds = samples::kinds();
    kinds.office = {6, 1 << 20, 1 << 16};
    const std::string zeros(600'000, '\0');
    EXPECT_TRUE(sniff(samples::docx({{"a", zeros}}), kinds));
    const auto bomb = sniff(samples::docx({{"a", zeros}, {"b", zeros}}), kinds);
    EXPECT_EQ(bomb.error().code, "file.inflates_too_much");

    const samples::Members crowd = {{"1", ""}, {"2", ""}, {"3", ""}, {"4", ""}};
    EXPECT_EQ(sniff(samples::docx(crowd), kinds).error().code, "file.inflates_too_much");

    const auto long_manifest = samples::ooxml(std::string(70'000, 'x'));
    EXPECT_EQ(sniff(long_manifest, kinds).error().code, "file.type_not_accepted");
}

TEST(Sniff, holds_every_kind_to_its_own_size)
{
    auto kinds = samples::kinds();
    const auto jpeg = samples::jpeg();
    kinds.kinds[0].max_bytes = jpeg.size();
    EXPECT_TRUE(sniff(jpeg, kinds));
    const auto larger = sniff(jpeg + "x", kinds);
    EXPECT_EQ(larger.error().kind, Refusal::too_large);
    EXPECT_EQ(larger.error().subject, "picture");
    EXPECT_EQ(sniff(std::string(kinds.max_bytes() + 1, 'x'), kinds).error().code, "file.too_large");
}

TEST(Sniff, works_from_many_threads)
{
    const auto kinds = samples::kinds();
    const auto pdf = samples::pdf();
    int told[4] = {};
    std::vector<std::thread> threads;
    for (auto& count : told)
        threads.emplace_back([&] {
            for (int i = 0; i < 50; ++i)
                count += sniff(pdf, kinds).has_value();
        });
    for (auto& thread : threads)
        thread.join();
    for (const int count : told)
        EXPECT_EQ(count, 50);
}

TEST(FileKinds, refuses_a_list_with_a_type_a_browser_would_run)
{
    const auto with = [](const std::string& type, const std::string& bytes) {
        return R"({"kinds":[{"kind":"picture","purpose":"","max_bytes":)" + bytes +
               R"(,"media_types":[")" + type + R"("]}],
               "office":{"max_members":1,"max_inflated_bytes":1,"max_manifest_bytes":1},
               "picture":{"max_pixels":1,"max_side":1,"thumbnail_widths":[1],"jpeg_quality":1,
               "webp_quality":1,"max_milliseconds":1}})";
    };
    EXPECT_NO_THROW(parse_file_kinds(with("image/png", "1")));
    for (const auto* type : {"text/html", "image/svg+xml", "text/xml", "application/javascript"})
        EXPECT_THROW(parse_file_kinds(with(type, "1")), std::runtime_error) << type;
    EXPECT_THROW(parse_file_kinds(with("image/png", "0")), std::runtime_error);
    EXPECT_ANY_THROW(parse_file_kinds("{}"));
}

}  // namespace
}  // namespace sen::files
