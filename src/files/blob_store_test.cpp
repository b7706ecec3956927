#include "files/blob_store.hpp"

#include <gtest/gtest.h>

#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <thread>

namespace sen::files {
namespace {

namespace fs = std::filesystem;

struct BlobFolder : testing::Test {
    fs::path root = make_root();
    std::unique_ptr<BlobStore> store = open_blob_folder(root.string());

    ~BlobFolder() override { fs::remove_all(root); }

    static fs::path make_root()
    {
        std::string name = (fs::temp_directory_path() / "blobs-XXXXXX").string();
        if (!::mkdtemp(name.data())) throw std::runtime_error("no temporary folder");
        return name;
    }

    /// Every file below the root, beside the unfinished ones.
    [[nodiscard]] std::vector<std::string> kept() const { return files_of(false); }
    [[nodiscard]] std::vector<std::string> unfinished() const { return files_of(true); }

    [[nodiscard]] std::vector<std::string> files_of(bool wanted) const
    {
        std::vector<std::string> files;
        for (const auto& entry : fs::recursive_directory_iterator(root)) {
            const auto path = fs::relative(entry.path(), root).string();
            if (entry.is_regular_file() && path.starts_with("unfinished") == wanted)
                files.push_back(path);
        }
        std::sort(files.begin(), files.end());
        return files;
    }
};

const std::string abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

TEST_F(BlobFolder, keeps_a_content_once_under_its_hash)
{
    const auto first = store->put("abc");
    ASSERT_TRUE(first);
    EXPECT_EQ(first->id.hex(), abc);
    EXPECT_EQ(first->size, 3u);
    EXPECT_EQ(store->put("abc").value(), *first);
    EXPECT_EQ(kept(), std::vector<std::string>{"ba/78/" + abc});
    EXPECT_TRUE(unfinished().empty());
    EXPECT_EQ(store->read(*first), "abc");
    EXPECT_TRUE(store->verify(*first));

    store->remove(first->id);
    store->remove(first->id);
    EXPECT_FALSE(store->exists(first->id));
    EXPECT_EQ(store->read(*first).error().code, "file.missing");
    EXPECT_EQ(store->verify(*first).error().code, "file.missing");
}

TEST_F(BlobFolder, reads_any_part)
{
    const auto blob = store->put("0123456789").value();
    struct Case {
        Range range;
        std::string part;
    };
    const Case cases[] = {
        {{0, 10}, "0123456789"}, {{0, 1}, "0"},        {{9, 1}, "9"}, {{3, 4}, "3456"},
        {{8, 100}, "89"},        {{10, 1}, ""},        {{99, 1}, ""}, {{0, 0}, ""},
        {{5, ~0ULL}, "56789"},   {{~0ULL, ~0ULL}, ""},
    };
    for (const auto& [range, part] : cases)
        EXPECT_EQ(store->read(blob, range).value(), part) << range.first;
}

TEST_F(BlobFolder, keeps_an_empty_and_a_long_content)
{
    const auto empty = store->put("").value();
    EXPECT_EQ(empty.size, 0u);
    EXPECT_EQ(store->read(empty), "");
    EXPECT_TRUE(store->verify(empty));

    int pieces = 40;
    const std::string piece(100'000, 'x');
    const auto blob = store->put([&]() -> Result<std::string_view> {
        return pieces-- > 0 ? std::string_view(piece) : std::string_view();
    });
    ASSERT_TRUE(blob);
    EXPECT_EQ(blob->size, 4'000'000u);
    EXPECT_EQ(blob->id, BlobId::of(std::string(4'000'000, 'x')));
    EXPECT_TRUE(store->verify(*blob));
}

TEST_F(BlobFolder, notices_damage)
{
    const auto blob = store->put("a good content").value();
    const auto path = root / kept().at(0);
    std::ofstream(path) << "a bad! content";
    EXPECT_TRUE(store->read(blob));
    EXPECT_EQ(store->verify(blob).error().code, "file.damaged");
    std::ofstream(path) << "short";
    EXPECT_EQ(store->read(blob).error().code, "file.damaged");

    EXPECT_TRUE(store->put("a good content"));  // a wrong size is healed by the same content
    EXPECT_TRUE(store->verify(blob));
}

TEST_F(BlobFolder, keeps_nothing_of_a_content_its_source_abandons)
{
    int pieces = 0;
    const auto blob = store->put([&]() -> Result<std::string_view> {
        if (pieces++ < 3) return "part";
        return refuse(Refusal::too_large, "file.too_large");
    });
    EXPECT_EQ(blob.error().code, "file.too_large");
    EXPECT_TRUE(kept().empty());
    EXPECT_TRUE(unfinished().empty());
}

TEST(BlobIds, are_64_hex_digits_and_no_path)
{
    EXPECT_EQ(BlobId::parse(abc)->hex(), abc);
    const std::string bad[] = {
        "",
        "ba",
        "../../../../etc/passwd",
        abc + "0",
        abc.substr(1),
        "/" + abc.substr(1),
        "BA" + abc.substr(2),
        "../" + abc.substr(3),
        abc.substr(1) + std::string(1, '\0'),
        std::string(64, '.'),
        std::string(64, 'g'),
    };
    for (const auto& hex : bad) {
        const auto id = BlobId::parse(hex);
        ASSERT_FALSE(id) << hex;
        EXPECT_EQ(id.error().code, "file.id_invalid");
    }
}

/// Runs in a child process; its answer is what `act` returns, or -1 when it was killed.
template <class Act>
int in_child(Act act)
{
    const auto child = ::fork();
    if (child == 0) ::_exit(act());
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/// A root of its own that may mount, for this process alone; false where the system forbids it.
bool may_mount()
{
    const auto user = std::to_string(::geteuid());
    const auto group = std::to_string(::getegid());
    if (::geteuid() != 0) {
        if (::unshare(CLONE_NEWUSER) != 0) return false;
        std::ofstream("/proc/self/setgroups") << "deny";
        std::ofstream("/proc/self/uid_map") << "0 " + user + " 1";
        std::ofstream("/proc/self/gid_map") << "0 " + group + " 1";
    }
    return ::unshare(CLONE_NEWNS) == 0 &&
           ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

enum Outcome { refused_clean = 0, not_refused = 1, thrown = 2, not_possible_here = 3 };

Outcome put_too_much(BlobStore& store)
{
    try {
        const auto blob = store.put(std::string(1 << 20, 'x'));
        const bool refused = !blob && blob.error().code == "file.disk_full" &&
                             blob.error().kind == Refusal::unavailable;
        return refused ? refused_clean : not_refused;
    } catch (...) {
        return thrown;
    }
}

TEST_F(BlobFolder, leaves_nothing_behind_when_a_file_may_not_grow)
{
    const auto outcome = in_child([&] {
        ::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{1 << 16, 1 << 16};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        return put_too_much(*store);
    });
    EXPECT_EQ(outcome, refused_clean);
    EXPECT_TRUE(kept().empty());
    EXPECT_TRUE(unfinished().empty());
    EXPECT_TRUE(store->put("small"));
}

TEST_F(BlobFolder, leaves_nothing_behind_when_the_disk_is_full)
{
    const auto outcome = in_child([&] {
        if (!may_mount() || ::mount("none", root.c_str(), "tmpfs", 0, "size=256k") != 0)
            return not_possible_here;
        const auto full = open_blob_folder(root.string());
        const auto first = put_too_much(*full);
        if (first != refused_clean || !kept().empty() || !unfinished().empty()) return first;
        return full->put("small") ? refused_clean : not_refused;
    });
    if (outcome == not_possible_here) GTEST_SKIP() << "may not mount here";
    EXPECT_EQ(outcome, refused_clean);
}

TEST_F(BlobFolder, shows_nothing_of_a_content_when_its_writer_is_killed)
{
    const auto outcome = in_child([&] {
        int pieces = 0;
        const std::string piece(100'000, 'x');
        const auto blob = store->put([&]() -> Result<std::string_view> {
            if (pieces++ == 5) ::raise(SIGKILL);
            return std::string_view(piece);
        });
        return blob ? 1 : 2;
    });
    EXPECT_EQ(outcome, -1);
    EXPECT_TRUE(kept().empty());
    ASSERT_EQ(unfinished().size(), 1u);

    open_blob_folder(root.string());
    EXPECT_EQ(unfinished().size(), 1u);  // perhaps another process is still writing it
    fs::last_write_time(
        root / unfinished()[0], fs::file_time_type::clock::now() - std::chrono::hours(25));
    open_blob_folder(root.string());
    EXPECT_TRUE(unfinished().empty());
}

TEST_F(BlobFolder, takes_the_same_content_from_many_threads)
{
    const std::string content(300'000, 'y');
    std::vector<Result<Blob>> blobs(8, refuse(Refusal::invalid, "not.run"));
    std::vector<std::thread> threads;
    for (auto& blob : blobs)
        threads.emplace_back([&] { blob = store->put(content); });
    for (auto& thread : threads)
        thread.join();
    for (const auto& blob : blobs)
        EXPECT_EQ(blob.value(), (Blob{BlobId::of(content), content.size()}));
    EXPECT_EQ(kept().size(), 1u);
    EXPECT_TRUE(unfinished().empty());
    EXPECT_TRUE(store->verify(*blobs[0]));
}

TEST(BlobFolders, that_cannot_be_made_are_an_error_not_a_refusal)
{
    EXPECT_ANY_THROW(open_blob_folder("/proc/nowhere"));
}

}  // namespace
}  // namespace sen::files
