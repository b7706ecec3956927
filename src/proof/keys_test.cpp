#include "proof/keys.hpp"

#include <filesystem>
#include <fstream>
#include <thread>

#include <gtest/gtest.h>
#include <sys/stat.h>

namespace sen::proof {
namespace {

namespace fs = std::filesystem;

struct ProofKeys : ::testing::Test {
    ProofKeys()
    {
        auto name = (fs::temp_directory_path() / "sen-keys-XXXXXX").string();
        place = ::mkdtemp(name.data());
    }
    ~ProofKeys() override { fs::remove_all(place); }
    [[nodiscard]] std::string folder() const { return place + "/data/proof-keys"; }
    static unsigned mode_of(const std::string& path)
    {
        struct stat state {};
        EXPECT_EQ(::stat(path.c_str(), &state), 0) << path;
        return state.st_mode & 0777U;
    }

    std::string place;
    Instant now = Instant::parse("2026-11-24T03:00:00Z").value();
};

TEST_F(ProofKeys, are_made_when_first_needed_and_stay)
{
    const auto first = KeyRing(folder()).public_keys(now);
    ASSERT_EQ(first.size(), 1U);
    EXPECT_EQ(first[0].id, id_of(first[0].public_key));
    EXPECT_EQ(first[0].since, now);
    EXPECT_TRUE(first[0].current);
    const auto again = KeyRing(folder()).public_keys(now.plus(std::chrono::hours(1)));
    ASSERT_EQ(again.size(), 1U);
    EXPECT_EQ(again[0].public_key, first[0].public_key);
}

TEST_F(ProofKeys, keep_their_secret_from_others)
{
    const KeyRing ring(folder());
    ring.sign("text", now);
    EXPECT_EQ(mode_of(folder()), 0700U);
    EXPECT_EQ(mode_of(folder() + "/0001.secret"), 0600U);

    fs::permissions(folder() + "/0001.secret", fs::perms(0640));
    EXPECT_THROW(ring.sign("text", now), std::runtime_error);
}

TEST_F(ProofKeys, sign_what_anyone_can_check)
{
    const KeyRing ring(folder());
    const auto made = ring.sign("text", now);
    EXPECT_EQ(made.algorithm, "Ed25519");
    EXPECT_EQ(made.public_key, ring.public_keys(now)[0].public_key);
    EXPECT_TRUE(is_signed("text", made));
    EXPECT_FALSE(is_signed("Text", made));
    for (std::size_t i = 0; i < made.signature.size(); ++i) {
        auto changed = made;
        changed.signature[i] = changed.signature[i] == '0' ? '1' : '0';
        EXPECT_FALSE(is_signed("text", changed)) << i;
    }
}

TEST_F(ProofKeys, refuse_what_is_no_key)
{
    const auto key = KeyRing(folder()).public_keys(now)[0].public_key;
    auto upper = key;
    for (auto& digit : upper)
        digit = static_cast<char>(std::toupper(digit));
    for (const auto& text : {std::string(), key.substr(1), key + "0", std::string(64, 'g'), upper})
        EXPECT_FALSE(id_of(text)) << text;
}

TEST_F(ProofKeys, change_by_renewal_and_the_old_public_key_stays)
{
    const KeyRing ring(folder());
    const auto old = ring.sign("text", now);
    const auto next = ring.renew(now.plus(std::chrono::hours(1)));
    const auto keys = ring.public_keys(now);
    ASSERT_EQ(keys.size(), 2U);
    EXPECT_EQ(keys[0].id, next.id);
    EXPECT_TRUE(keys[0].current);
    EXPECT_EQ(keys[1].id, old.key_id);
    EXPECT_FALSE(keys[1].current);
    EXPECT_EQ(ring.sign("text", now).key_id, next.id);
    EXPECT_TRUE(is_signed("text", old)) << "what was signed before stays signed";
    EXPECT_FALSE(fs::exists(folder() + "/0001.secret")) << "nobody signs with the old one again";
}

TEST_F(ProofKeys, are_one_pair_however_many_ask_first)
{
    std::vector<std::thread> askers;
    std::vector<std::string> seen(8);
    for (auto& key : seen)
        askers.emplace_back(
            [&key, this] { key = KeyRing(folder()).public_keys(now)[0].public_key; });
    for (auto& asker : askers)
        asker.join();
    for (const auto& key : seen)
        EXPECT_EQ(key, seen[0]);
    std::size_t folders = 0;
    for ([[maybe_unused]] const auto& entry : fs::directory_iterator(place + "/data"))
        ++folders;
    EXPECT_EQ(folders, 1U) << "the slower ones cleaned up";
}

TEST_F(ProofKeys, say_what_is_wrong_with_their_folder)
{
    const KeyRing ring(folder());
    ring.sign("text", now);
    fs::remove(folder() + "/0001.secret");
    EXPECT_THROW(ring.sign("text", now), std::runtime_error);
    std::ofstream(folder() + "/0001.public") << "nonsense";
    EXPECT_THROW(ring.renew(now), std::runtime_error);
}

}  // namespace
}  // namespace sen::proof
