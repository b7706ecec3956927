#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "access/call.hpp"
#include "http/contract.hpp"
#include "http/desk.hpp"
#include "http/message.hpp"

namespace sen::http {

/// Answers inside one transaction: reading for GET, writing for all else.
using Handler = std::function<Result<Response>(Call&, const Request&)>;
/// Answers at a desk, opening its own transactions; always on a worker.
using DeskHandler = std::function<Result<Response>(Desk&, const Request&)>;
/// Answers without a transaction or an account: a built asset, the health of the process.
using PlainHandler = std::function<Response(const Request&)>;

/// What answers a method and a path.
struct Route {
    const Operation* operation = nullptr;  ///< null for pages and plain answers
    Handler handler;
    DeskHandler desk_handler;
    PlainHandler plain;
    Lane lane = Lane::here;  ///< of a page or a plain answer
};

/// Finds the handler of a request. Operations are named, never addressed: their paths come from
/// the contract.
class Router {
public:
    explicit Router(const Contract& contract);

    void on(const std::string& operation, Handler);
    void on_desk(const std::string& operation, DeskHandler);
    /// An HTML page or another public GET that is not in the contract: "/san-pham/{slug}".
    void page(const std::string& path, Handler, Lane lane = Lane::here);
    /// A GET by exact path, or by prefix when it ends in "/*".
    void plain(const std::string& path, PlainHandler, Lane lane = Lane::here);

    /// Throws std::logic_error naming the operations without a handler.
    void check() const;

    struct Match {
        const Route* route = nullptr;  ///< null: nothing there
        bool other_method = false;     ///< the path exists, but not for this method
        Pairs path_values;
    };
    [[nodiscard]] Match match(std::string_view method, std::string_view path) const;
    [[nodiscard]] const Route& route_of(const std::string& operation) const;

private:
    struct Node {
        std::map<std::string, std::unique_ptr<Node>, std::less<>> children;
        std::unique_ptr<Node> any;
        std::string any_name;
        std::map<std::string, Route, std::less<>> methods;
        bool covers_below = false;  ///< its GET also answers every longer path ("/*")
    };
    Route& place(std::string_view path, const std::string& method);

    const Contract& m_contract;
    Node m_root;
    std::map<std::string, const Route*> m_operations;
};

}  // namespace sen::http
