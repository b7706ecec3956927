#include "base/text.hpp"

#include <algorithm>

#include <gtest/gtest.h>

namespace sen {
namespace {

TEST(Text, folds_every_vietnamese_accent_and_d_stroke)
{
    EXPECT_EQ(fold("Đặc sản  HỢP TÁC XÃ – Đường"), "dac san hop tac xa duong");
    EXPECT_EQ(fold("Tru\u031Bo\u031Bng"), fold("Trương"));
    EXPECT_EQ(fold("\xff\xfe gạo"), "gao");
}

TEST(Text, is_stored_composed_and_without_hidden_signs)
{
    EXPECT_EQ(clean(" Ga\u0323o \t Sen "), "Gạo Sen");
    EXPECT_EQ(clean("a\r\nb", Lines::keep), "a\nb");
    EXPECT_EQ(clean("a\nb"), "a b");
    EXPECT_EQ(clean("\xc3\x28").error().code, "form.utf8");
    EXPECT_EQ(clean("a\x01").error().code, "form.control_character");
    EXPECT_EQ(clean("a\u202Eb").error().code, "form.control_character");
}

TEST(Text, sorts_as_a_vietnamese_dictionary_does)
{
    const std::vector<std::string> dictionary = {"An", "Ăn", "Ấn",    "ba",  "bà",  "bả",  "bã",
                                                 "bá", "bạ", "ba ba", "ban", "dan", "đan", "em",
                                                 "êm", "oi", "ôi",    "ơi",  "ta",  "ưa"};
    auto sorted = dictionary;
    std::reverse(sorted.begin(), sorted.end());
    std::sort(sorted.begin(), sorted.end(), [](const auto& left, const auto& right) {
        return sort_key(left) < sort_key(right);
    });
    EXPECT_EQ(sorted, dictionary);
}

TEST(Text, makes_addresses)
{
    EXPECT_EQ(slug("Gạo Ngọc Đỏ (túi 5 kg)"), "gao-ngoc-do-tui-5-kg");
    EXPECT_EQ(slug("!!!"), "x");
}

TEST(Text, hashes_by_the_published_vector)
{
    EXPECT_EQ(sha256("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

}  // namespace
}  // namespace sen
