#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// What a request and an answer are, independent of how bytes travel.
namespace sen::http {

using Pairs = std::vector<std::pair<std::string, std::string>>;

/// One request, fully read. Header names are lower case; query values are percent-decoded.
struct Request {
    std::string method;  ///< "GET", "POST", … upper case
    std::string path;    ///< percent-decoded, without the query: "/api/v1/products"
    std::string target;  ///< as it came: "/api/v1/products?q=g%E1%BA%A1o"
    Pairs query;         ///< in the order they came
    Pairs headers;
    Pairs path_values;  ///< filled by the router: {"id", "01jx…"}
    std::string body;
    std::string client;      ///< the peer's address, or the one a trusted proxy names
    std::string request_id;  ///< given by the server; the answer carries it as X-Request-Id

    [[nodiscard]] std::optional<std::string_view> query_value(std::string_view name) const;
    /// All values of a repeated parameter.
    [[nodiscard]] std::vector<std::string_view> query_values(std::string_view name) const;
    [[nodiscard]] std::optional<std::string_view> header(std::string_view lower_case_name) const;
    [[nodiscard]] std::optional<std::string_view> cookie(std::string_view name) const;
    /// A value the matched path must hold; a missing one is our own mistake (CHECK).
    [[nodiscard]] std::string path_value(std::string_view name) const;
};

/// Gives the next piece of a long body; an empty piece ends it. May throw: the connection is cut.
using Pieces = std::function<std::string()>;

struct Response {
    int status = 200;
    std::string content_type;  ///< empty when there is no body
    std::string body;
    std::shared_ptr<const std::string> shared_body;  ///< instead of body: a cached page, not copied
    Pieces pieces;                                   ///< instead of body: streamed in chunks
    Pairs headers;

    Response& with(std::string name, std::string value) &
    {
        headers.emplace_back(std::move(name), std::move(value));
        return *this;
    }
    Response&& with(std::string name, std::string value) &&
    {
        headers.emplace_back(std::move(name), std::move(value));
        return std::move(*this);
    }
    [[nodiscard]] std::string_view text() const { return shared_body ? *shared_body : body; }
};

}  // namespace sen::http
