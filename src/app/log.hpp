#pragma once

#include <chrono>

#include "http/message.hpp"

namespace sen::app {

/// Log lines are JSON objects on standard error, one a line, in UTC; they hold no personal data.
void start_log();

/// Notes an answer: refusals, failures, writes and slow reads; quick reads are left out. Of the
/// address only the path, never the query, which people search with.
void note_answer(const http::Request&, const http::Response&, std::chrono::microseconds);

}  // namespace sen::app
