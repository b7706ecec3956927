#include "http/answer.hpp"

#include <array>

#include "base/text.hpp"
#include "http/problem.hpp"

namespace sen::http {
namespace {

constexpr std::string_view hex = "0123456789abcdef";

std::string to_hex(std::string_view bytes)
{
    std::string text;
    for (const char letter : bytes) {
        const auto byte = static_cast<unsigned char>(letter);
        text += hex[byte >> 4];
        text += hex[byte & 15];
    }
    return text;
}

Result<std::string> from_hex(std::string_view text)
{
    std::string bytes;
    if (text.size() % 2 != 0) return refuse(Refusal::invalid, "form.cursor");
    for (std::size_t i = 0; i < text.size(); i += 2) {
        const auto high = hex.find(text[i]);
        const auto low = hex.find(text[i + 1]);
        if (high == std::string_view::npos || low == std::string_view::npos)
            return refuse(Refusal::invalid, "form.cursor");
        bytes += static_cast<char>(high * 16 + low);
    }
    return bytes;
}

struct WordedFault {
    std::string field;
    std::string code;
    std::string detail;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"field", &WordedFault::field},
            Field{"code", &WordedFault::code},
            Field{"detail", &WordedFault::detail},
        };
    }
};

}  // namespace

Response json_response(int status, std::string body)
{
    Response response;
    response.status = status;
    response.content_type = "application/json";
    response.body = std::move(body);
    return response;
}

std::string cursor_of(std::string_view sort_key, std::string_view id)
{
    return to_hex(std::string(sort_key) + '\n' + std::string(id));
}

Result<CursorPlace> place_of(std::string_view cursor)
{
    const auto bytes = TRY(from_hex(cursor));
    const auto end = bytes.rfind('\n');
    if (end == std::string::npos || !is_text(bytes)) return refuse(Refusal::invalid, "form.cursor");
    return CursorPlace{bytes.substr(0, end), bytes.substr(end + 1)};
}

int status_of(Refusal::Kind kind)
{
    constexpr std::array statuses = {400, 401, 403, 404, 409, 413, 415, 422, 429, 503};
    return statuses[static_cast<std::size_t>(kind)];
}

rulebook::Language language_of(const Request& request)
{
    const auto wanted = request.header("accept-language").value_or("");
    const bool english = wanted.starts_with("en") || request.path.starts_with("/en/");
    return english ? rulebook::Language::en : rulebook::Language::vi;
}

Response problem_of(
    const ProblemType& type, const Refusal& refusal, const rulebook::Words& words,
    const std::string& request_id)
{
    json::Object body;
    body.set("type", type.name)
        .set("title", words.text("problem.status_" + std::to_string(type.status)))
        .set("status", type.status)
        .set("code", refusal.code)
        .set("detail", words.text(refusal.code, refusal.subject))
        .set("subject", refusal.subject)
        .set("request_id", request_id);
    if (!refusal.fields.empty()) {
        std::vector<WordedFault> worded;
        for (const auto& fault : refusal.fields)
            worded.push_back({fault.field, fault.code, words.text(fault.code)});
        body.set("fields", worded);
    }
    auto response = json_response(type.status, body.text());
    response.content_type = "application/problem+json";
    return response;
}

Response
problem(const Refusal& refusal, const rulebook::Words& words, const std::string& request_id)
{
    auto response =
        problem_of({"about:blank", status_of(refusal.kind)}, refusal, words, request_id);
    if (refusal.kind == Refusal::too_many) response.with("Retry-After", "60");
    return response;
}

}  // namespace sen::http
