#pragma once

#include "http/server.hpp"

#include "support/http_client.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

/// What the tests of the transport share.

namespace sen::http {

using namespace std::chrono_literals;
using test::HttpClient;
using test::RawAnswer;

/// A door that requests wait at until it is opened.
class Door {
public:
    void open()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_is_open = true;
        }
        m_opened.notify_all();
    }
    void wait()
    {
        std::unique_lock lock(m_mutex);
        ++waiting;
        m_opened.wait_for(lock, 10s, [this] { return m_is_open; });
    }
    std::atomic<int> waiting = 0;

private:
    std::mutex m_mutex;
    std::condition_variable m_opened;
    bool m_is_open = false;
};

/// Answers by path; says what it was asked.
class Sample : public Service {
public:
    Door door;
    std::atomic<int> pieces_made = 0;
    std::shared_ptr<const std::string> page = std::make_shared<std::string>(100'000, 'p');

    Plan plan(const Request& request) override
    {
        const bool is_here = request.path.starts_with("/here");
        if (request.path == "/large") return {Lane::worker, 20'000'000};
        return {is_here ? Lane::here : Lane::worker, request.method == "POST" ? 1'000U : 0U};
    }

    Response answer(Request& request) override
    {
        if (request.path == "/shared") return {200, "text/html; charset=utf-8", {}, page, {}, {}};
        if (request.path == "/here/page") return text("here");
        if (request.path == "/wait") door.wait();
        if (request.path == "/large") return text(std::to_string(request.body.size()));
        if (request.path == "/empty") return {204, {}, {}, {}, {}, {}};
        if (request.path == "/stream") return stream(5, 20);
        if (request.path == "/flood") return stream(100'000, 64 * 1024);
        if (request.path == "/broken") return broken();
        if (request.path == "/split") return text("x").with("Location", "/a\r\nSet-Cookie: b=c");
        if (request.path == "/office")
            return Response{200, "text/html", "o", {}, {}, {}}.with(
                "content-security-policy", "own");
        return text(request.method + " " + request.path + " " + request.body);
    }

    Response refuse(int status, std::string_view code, const std::string&) override
    {
        return {status, "application/problem+json", std::string(code), {}, {}, {}};
    }

private:
    static Response text(std::string words)
    {
        return {200, "text/plain; charset=utf-8", std::move(words), {}, {}, {}};
    }
    Response stream(int count, std::size_t size)
    {
        Response response{200, "text/csv", {}, {}, {}, {}};
        response.pieces = [this, count, size]() mutable {
            if (count-- == 0) return std::string{};
            ++pieces_made;
            return std::string(size, 's');
        };
        return response;
    }
    static Response broken()
    {
        Response response{200, "text/csv", {}, {}, {}, {}};
        response.pieces = [first = true]() mutable -> std::string {
            if (!std::exchange(first, false)) throw std::runtime_error("the disk has gone");
            return "first";
        };
        return response;
    }
};

class ServerTest : public testing::Test {
protected:
    void TearDown() override
    {
        m_sample.door.open();
        stop();
    }

    /// Serves until the test ends.
    void serve(ServerSettings settings = {})
    {
        settings.port = 0;
        settings.workers = std::min(settings.workers, 4U);
        m_server = std::make_unique<Server>(settings, m_sample);
        m_thread = std::thread([this] { m_server->run(); });
    }
    void stop()
    {
        if (!m_thread.joinable()) return;
        m_server->stop();
        m_thread.join();
    }
    HttpClient client() { return HttpClient(m_server->port()); }
    void wait_for_waiting(int count)
    {
        for (int i = 0; i < 1'000 && m_sample.door.waiting < count; ++i)
            std::this_thread::sleep_for(5ms);
        ASSERT_GE(m_sample.door.waiting, count);
    }
    /// Until no piece has been made for longer than the write timeout of the test.
    void wait_until_still()
    {
        int last = 0;
        int same = 0;
        for (int i = 0; i < 1'000 && same < 50; ++i) {
            std::this_thread::sleep_for(10ms);
            same = last > 0 && last == m_sample.pieces_made ? same + 1 : 0;
            last = m_sample.pieces_made;
            ASSERT_LT(last, 400);
        }
    }

    Sample m_sample;
    std::unique_ptr<Server> m_server;
    std::thread m_thread;
};

}  // namespace sen::http
