#include "support/test_app.hpp"

#include <algorithm>
#include <cstdlib>
#include <fstream>

#include "access/journal.hpp"
#include "base/id.hpp"
#include "base/text.hpp"
#include "http/url.hpp"

namespace sen::test {
namespace {

std::string root() { return migrations_folder() + "/.."; }

/// JSON on one line; a line break inside a JSON text is always escaped.
std::string on_one_line(std::string_view text)
{
    std::string line(text);
    std::replace(line.begin(), line.end(), '\n', ' ');
    return line;
}

/// Appends the exchange to the file named by SEN_TEST_EXCHANGES, one JSON object a line.
void note(const std::string& operation, const http::Request& request, const Answer& answer)
{
    const auto* file = std::getenv("SEN_TEST_EXCHANGES");
    if (file == nullptr) return;
    const bool is_json = answer.response.content_type.find("json") != std::string::npos;
    const bool sent_json = answer.status < 400 && request.body.starts_with('{');
    std::ofstream out(file, std::ios::app);
    out << json::Object{}
                   .set("operation", operation)
                   .set("request", json::Raw{on_one_line(sent_json ? request.body : "")})
                   .set("status", answer.status)
                   .set("content_type", answer.response.content_type)
                   .set("body", json::Raw{on_one_line(is_json ? answer.response.text() : "")})
                   .text() +
               "\n";
}

}  // namespace

std::string Answer::at(std::string_view path) const
{
    const auto* value = &body;
    while (!path.empty()) {
        const auto end = path.find('.');
        const auto name = path.substr(0, end);
        path.remove_prefix(end == std::string_view::npos ? path.size() : end + 1);
        if (value->is_object()) {
            value = value->get_object().if_contains(name);
        } else if (value->is_array()) {
            const auto index = static_cast<std::size_t>(std::atoi(std::string(name).c_str()));
            value = value->get_array().if_contains(index);
        } else {
            value = nullptr;
        }
        if (value == nullptr) return "";
    }
    return value->is_string() ? std::string(value->get_string()) : boost::json::serialize(*value);
}

app::Application& OnEachApp::application()
{
    if (!m_application) m_application = another_node();
    return *m_application;
}

std::unique_ptr<app::Application> OnEachApp::another_node()
{
    app::Settings settings;
    settings.share = root();
    settings.data = folder() + "/data";
    settings.files = folder() + "/files";
    if (!m_watched) m_watched.emplace(database());
    return std::make_unique<app::Application>(settings, *m_watched, [this] { return now; });
}

Answer OnEachApp::send(http::Request request)
{
    request.request_id = new_id();
    Answer answer;
    answer.response = application().service().answer(request);
    answer.status = answer.response.status;
    if (answer.response.content_type.find("json") != std::string::npos)
        answer.body = boost::json::parse(answer.response.text());
    return answer;
}

Answer OnEachApp::get(const std::string& target, http::Pairs headers)
{
    const auto read = http::read_target(target).value();
    http::Request request;
    request.method = "GET";
    request.target = target;
    request.path = read.path;
    request.query = read.query;
    request.headers = std::move(headers);
    return send(request);
}

Answer OnEachApp::call(
    std::string_view person, const std::string& operation, const Values& values,
    const std::string& body)
{
    const auto* known = application().contract().find(operation);
    CHECK(known != nullptr);
    http::Request request;
    request.method = known->method;
    request.path = known->path;
    for (const auto& [name, value] : values) {
        const auto place = "{" + name + "}";
        const auto at = request.path.find(place);
        if (at == std::string::npos)
            request.query.emplace_back(name, value);
        else
            request.path.replace(at, place.size(), value);
    }
    request.body = body;
    request.headers = {{"content-type", "application/json"}};
    if (!person.empty()) {
        request.headers.emplace_back("cookie", "sen_session=token-of-" + std::string(person));
        request.headers.emplace_back("x-csrf-token", "csrf-of-" + std::string(person));
    }
    auto answer = send(request);
    note(operation, request, answer);
    return answer;
}

void OnEachApp::person(
    const std::string& username, const std::string& role, const std::string& commune_code,
    const std::string& producer_id)
{
    const auto maybe = [](const std::string& text) {
        return text.empty() ? std::nullopt : std::optional(text);
    };
    database().write([&](db::Tx& tx) {
        constexpr auto account = R"sql(
            INSERT INTO account (id, username, name, role, commune_code, producer_id,
                                 password_hash, created_at)
                 VALUES ($1, $1, $1, $2, $3, $4, '', $5)
        )sql";
        tx.run(account, username, role, maybe(commune_code), maybe(producer_id), now);
        constexpr auto session = R"sql(
            INSERT INTO session (token_hash, account_id, csrf_token, created_at, expires_at)
                 VALUES ($1, $2, $3, $4, '9999-12-31T00:00:00.000Z')
        )sql";
        tx.run(session, sha256("token-of-" + username), username, "csrf-of-" + username, now);
        return db::Verdict::commit;
    });
}

std::vector<std::string> OnEachApp::journal()
{
    std::vector<std::string> actions;
    database().read([&](db::Tx& tx) {
        for (const auto& line : access::lines_after(tx, 0, 1'000))
            actions.push_back(line.action);
    });
    return actions;
}

}  // namespace sen::test
