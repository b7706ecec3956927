#include "proof/archive.hpp"

#include <gtest/gtest.h>
#include <zip.h>

namespace sen::proof {
namespace {

const std::vector<Part> two{{"a.json", "{\"a\":1}"}, {"b/c.json", std::string("\0\xff", 2)}};

std::string why(std::string_view archive)
{
    const auto parts = parts_of(archive);
    return parts ? "" : parts.error().subject;
}

TEST(ProofArchive, gives_back_what_was_put_in)
{
    const auto bytes = archive_of(two);
    const auto parts = parts_of(bytes);
    ASSERT_TRUE(parts);
    ASSERT_EQ(parts->size(), 2U);
    EXPECT_EQ(parts->at(1).name, "b/c.json");
    EXPECT_EQ(parts->at(1).bytes, two[1].bytes);
    EXPECT_EQ(deviation(bytes, *parts), std::nullopt);
    EXPECT_EQ(bytes, archive_of(two)) << "the same parts make the same bytes";
}

TEST(ProofArchive, is_a_zip_file_to_another_program)
{
    const auto bytes = archive_of(two);
    zip_error_t fault;
    zip_error_init(&fault);
    auto* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &fault);
    auto* zip = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &fault);
    ASSERT_NE(zip, nullptr) << zip_error_strerror(&fault);
    EXPECT_EQ(zip_get_num_entries(zip, 0), 2);
    EXPECT_STREQ(zip_get_name(zip, 1, 0), "b/c.json");
    auto* file = zip_fopen(zip, "a.json", 0);
    char read[32] = {};
    EXPECT_EQ(zip_fread(file, read, sizeof read), 7);
    EXPECT_STREQ(read, "{\"a\":1}");
    EXPECT_EQ(zip_fclose(file), 0) << "the checksum fits";
    zip_discard(zip);
    zip_error_fini(&fault);
}

TEST(ProofArchive, has_one_permitted_value_for_every_byte)
{
    const auto good = archive_of(two);
    for (std::size_t byte = 0; byte < good.size(); ++byte)
        for (int bit = 0; bit < 8; ++bit) {
            auto changed = good;
            changed[byte] = static_cast<char>(changed[byte] ^ (1 << bit));
            const auto parts = parts_of(changed);
            EXPECT_TRUE(!parts || deviation(changed, *parts)) << byte << ' ' << bit;
        }
}

TEST(ProofArchive, shows_what_was_added_or_cut_off)
{
    const auto good = archive_of(two);
    for (std::size_t size = 0; size < good.size(); ++size) {
        const auto parts = parts_of(good.substr(0, size));
        EXPECT_TRUE(!parts || deviation(good.substr(0, size), *parts)) << size;
    }
    const auto longer = good + '\0';
    EXPECT_EQ(deviation(longer, *parts_of(longer)), "byte 211, directory");
}

TEST(ProofArchive, says_why_it_cannot_be_read)
{
    auto compressed = archive_of(two);
    compressed[8] = 8;
    EXPECT_EQ(why(""), "it is no ZIP file");
    EXPECT_EQ(why("%PDF-1.7"), "it is no ZIP file");
    EXPECT_EQ(why("PK\x03\x04"), "it ends in the header at byte 0");
    EXPECT_EQ(why(archive_of(two).substr(0, 38)), "it ends inside a.json");
    EXPECT_EQ(why(compressed), "a.json is compressed, which no part of a proof is");
    EXPECT_EQ(why(std::string(largest_archive + 1, 'P')), "it is larger than 64 MiB");
}

TEST(ProofArchive, stops_at_two_hundred_parts)
{
    std::string many;
    for (std::size_t i = 0; i < most_parts + 1; ++i)
        many += archive_of({{"a", ""}}).substr(0, 31);
    EXPECT_EQ(why(many), "it has more than 200 parts");
}

}  // namespace
}  // namespace sen::proof
