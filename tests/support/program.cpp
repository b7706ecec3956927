#include "support/program.hpp"

#include <csignal>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>

#include <fcntl.h>
#include <gtest/gtest.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace sen::test {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

/// Beside the tests, where the build leaves it.
std::string binary() { return fs::canonical("/proc/self/exe").parent_path() / "sen"; }

std::string write_input(const std::string& folder, const std::string& text)
{
    auto path = folder + "/program.in";
    std::ofstream(path, std::ios::binary) << text;
    return path;
}

/// Between fork and exec: only what is safe there.
[[noreturn]] void become(char* const* words, int in, int out, const Start& start)
{
    ::dup2(in, STDIN_FILENO);
    ::dup2(out, STDOUT_FILENO);
    ::dup2(out, STDERR_FILENO);
    if (start.longest_file) {
        ::signal(SIGXFSZ, SIG_IGN);  // as on a full disk, the write fails and nothing else
        const rlimit limit{*start.longest_file, *start.longest_file};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ::execv(words[0], words);
    ::_exit(127);
}

}  // namespace

Program::Program(const std::string& folder, const Start& start) : m_output(folder + "/program.out")
{
    auto words = start.words;
    words.insert(words.begin(), binary());
    std::vector<char*> pointers;
    for (auto& word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    const int in = ::open(write_input(folder, start.input).c_str(), O_RDONLY | O_CLOEXEC);
    const int out = ::open(m_output.c_str(), O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC, 0600);
    m_id = ::fork();
    if (m_id == 0) become(pointers.data(), in, out, start);
    ::close(in);
    ::close(out);
    if (m_id < 0) throw std::runtime_error("cannot start " + words[0]);
}

Program::~Program() { kill(); }

void Program::kill()
{
    if (m_status) return;
    ::kill(m_id, SIGKILL);
    wait();
}

int Program::wait()
{
    if (!ends_within(60s)) {
        ADD_FAILURE() << "still running: " << output();
        ::kill(m_id, SIGKILL);
        ends_within(60s);
    }
    return m_status.value_or(-1);
}

bool Program::ends_within(std::chrono::milliseconds time)
{
    if (m_status) return true;
    pollfd ended{static_cast<int>(::syscall(SYS_pidfd_open, m_id, 0)), POLLIN, 0};
    const bool has_ended = ::poll(&ended, 1, static_cast<int>(time.count())) > 0;
    ::close(ended.fd);
    if (!has_ended) return false;
    int status = 0;
    ::waitpid(m_id, &status, 0);
    m_status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return true;
}

std::uint16_t Program::port()
{
    constexpr std::string_view says = "serving on http://127.0.0.1:";
    for (int tries = 0; tries < 6'000 && !ends_within(10ms); ++tries) {
        const auto written = output();
        const auto at = written.find(says);
        const auto end = written.find('"', at);
        if (at == std::string::npos || end == std::string::npos) continue;
        return static_cast<std::uint16_t>(std::stoi(written.substr(at + says.size())));
    }
    throw std::runtime_error("it does not serve: " + output());
}

std::string Program::output() const
{
    std::ifstream file(m_output, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace sen::test
