#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <sys/types.h>

namespace sen::test {

/// How a program is started.
struct Start {
    std::vector<std::string> words;             ///< of the command line, without the program
    std::string input;                          ///< its standard input
    std::optional<std::uint64_t> longest_file;  ///< bytes it may write into one file: a full disk
};

/// The built `sen`, as a process of its own: it can be killed and run out of room. Killed, if it
/// still runs, when this ends. What it writes goes into a file in `folder`.
class Program {
public:
    Program(const std::string& folder, const Start&);
    ~Program();
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;

    /// Kills it as a lost power supply would.
    void kill();
    /// Its exit status, -1 when a signal ended it. Fails the test after a minute.
    int wait();
    /// True when it has ended within the wait.
    bool ends_within(std::chrono::milliseconds);
    /// The port that `sen serve` says it listens on.
    std::uint16_t port();
    /// What it has written so far, on both outputs.
    [[nodiscard]] std::string output() const;

private:
    std::string m_output;
    pid_t m_id = -1;
    std::optional<int> m_status;
};

}  // namespace sen::test
