#include "app/log.hpp"

#include <spdlog/pattern_formatter.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include "base/json.hpp"
#include "base/time.hpp"

namespace sen::app {
namespace {

constexpr std::chrono::milliseconds slow{200};

/// {"at": …, "level": …, "message": …}, whatever the message holds.
class JsonLine : public spdlog::formatter {
public:
    void format(const spdlog::details::log_msg& message, spdlog::memory_buf_t& out) override
    {
        const auto level = spdlog::level::to_string_view(message.level);
        const auto text =
            json::Object{}
                .set("at", Instant::now())
                .set("level", std::string_view(level.data(), level.size()))
                .set("message", std::string_view(message.payload.data(), message.payload.size()))
                .text() +
            "\n";
        out.append(text.data(), text.data() + text.size());
    }
    [[nodiscard]] std::unique_ptr<spdlog::formatter> clone() const override
    {
        return std::make_unique<JsonLine>();
    }
};

}  // namespace

void start_log()
{
    auto logger = spdlog::stderr_logger_mt("sen");
    logger->set_formatter(std::make_unique<JsonLine>());
    spdlog::set_default_logger(std::move(logger));
}

void note_answer(
    const http::Request& request, const http::Response& response, std::chrono::microseconds took)
{
    const bool reads = request.method == "GET" || request.method == "HEAD";
    if (reads && response.status < 400 && took < slow) return;
    spdlog::info(
        "{} {} {} {} us request {}", request.method, request.path, response.status, took.count(),
        request.request_id);
}

}  // namespace sen::app
