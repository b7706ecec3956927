#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace sen::files {

/// SHA-256 of a content that comes in pieces.
class RunningHash {
public:
    RunningHash();
    RunningHash(const RunningHash&) = delete;
    RunningHash& operator=(const RunningHash&) = delete;
    ~RunningHash();

    void add(std::string_view piece);
    /// Lower-case hex of all pieces; the hash takes no more of them.
    std::string hex();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

}  // namespace sen::files
