#include "support/other_program.hpp"

#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>

#include <unistd.h>

namespace sen::test {
namespace {

/// Everything the command writes, on both outputs.
std::string run(const std::string& command)
{
    auto* pipe = popen((command + " 2>&1").c_str(), "r");
    std::string told;
    std::array<char, 4096> piece{};
    while (const auto got = std::fread(piece.data(), 1, piece.size(), pipe))
        told.append(piece.data(), got);
    pclose(pipe);
    return told;
}

}  // namespace

std::string told_by(const std::string& command, const std::string& bytes)
{
    const auto path =
        std::filesystem::temp_directory_path() / ("sen_told_" + std::to_string(::getpid()));
    std::ofstream(path, std::ios::binary) << bytes;
    auto line = command;
    for (auto at = line.find("{}"); at != std::string::npos; at = line.find("{}"))
        line.replace(at, 2, path.string());
    auto told = run(line);
    std::filesystem::remove(path);
    return told;
}

std::string on_one_line(std::string text)
{
    for (auto& letter : text)
        if (letter == '\n') letter = ' ';
    for (auto at = text.find("  "); at != std::string::npos; at = text.find("  ", at))
        text.erase(at, 1);
    return text;
}

}  // namespace sen::test
