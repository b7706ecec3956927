#include "http/router.hpp"

#include <stdexcept>

namespace sen::http {
namespace {

/// Cuts the first segment off: "/a/b" → "a", leaving "/b".
std::string_view next_segment(std::string_view& path)
{
    if (path.starts_with('/')) path.remove_prefix(1);
    const auto end = path.find('/');
    const auto segment = path.substr(0, end);
    path.remove_prefix(end == std::string_view::npos ? path.size() : end);
    return segment;
}

bool is_placeholder(std::string_view segment)
{
    return segment.size() > 2 && segment.front() == '{' && segment.back() == '}';
}

}  // namespace

Router::Router(const Contract& contract) : m_contract(contract) {}

Route& Router::place(std::string_view path, const std::string& method)
{
    auto* node = &m_root;
    while (!path.empty() && path != "/") {
        const auto segment = next_segment(path);
        if (segment == "*") {
            node->covers_below = true;
            break;
        }
        auto& next = is_placeholder(segment) ? node->any : node->children[std::string(segment)];
        if (!next) next = std::make_unique<Node>();
        if (is_placeholder(segment)) node->any_name = segment.substr(1, segment.size() - 2);
        node = next.get();
    }
    const auto [route, is_new] = node->methods.try_emplace(method);
    if (!is_new) throw std::logic_error("two handlers for " + method + " " + std::string(path));
    return route->second;
}

void Router::on(const std::string& operation, Handler handler)
{
    const auto* known = m_contract.find(operation);
    if (known == nullptr) throw std::logic_error("not in the contract: " + operation);
    auto& route = place(known->path, known->method);
    route.operation = known;
    route.handler = std::move(handler);
    route.lane = known->lane;
    m_operations[operation] = &route;
}

void Router::on_desk(const std::string& operation, DeskHandler handler)
{
    const auto* known = m_contract.find(operation);
    if (known == nullptr) throw std::logic_error("not in the contract: " + operation);
    auto& route = place(known->path, known->method);
    route.operation = known;
    route.desk_handler = std::move(handler);
    route.lane = Lane::worker;
    m_operations[operation] = &route;
}

void Router::page(const std::string& path, Handler handler, Lane lane)
{
    auto& route = place(path, "GET");
    route.handler = std::move(handler);
    route.lane = lane;
}

void Router::plain(const std::string& path, PlainHandler handler, Lane lane)
{
    auto& route = place(path, "GET");
    route.plain = std::move(handler);
    route.lane = lane;
}

void Router::check() const
{
    std::string lacking;
    for (const auto& operation : m_contract.operations)
        if (m_operations.find(operation.id) == m_operations.end()) lacking += " " + operation.id;
    if (!lacking.empty()) throw std::logic_error("operations without a handler:" + lacking);
}

Router::Match Router::match(std::string_view method, std::string_view path) const
{
    Match match;
    const auto* node = &m_root;
    const Node* covering = nullptr;
    while (!path.empty() && path != "/") {
        if (node->covers_below) covering = node;
        const auto segment = next_segment(path);
        if (const auto child = node->children.find(segment); child != node->children.end()) {
            node = child->second.get();
        } else if (node->any && !segment.empty()) {
            match.path_values.emplace_back(node->any_name, segment);
            node = node->any.get();
        } else {
            node = nullptr;
            break;
        }
    }
    if (node == nullptr || node->methods.empty()) node = covering;
    if (node == nullptr) return match;
    const auto found = node->methods.find(method == "HEAD" ? "GET" : method);
    if (found == node->methods.end())
        match.other_method = true;
    else
        match.route = &found->second;
    return match;
}

const Route& Router::route_of(const std::string& operation) const
{
    return *m_operations.at(operation);
}

}  // namespace sen::http
