#include "http/contract.hpp"

#include <algorithm>

#include <boost/json.hpp>

#include "rulebook/data_file.hpp"

namespace sen::http {
namespace {

namespace bj = boost::json;

/// Follows a local "$ref", one level, as our contract uses them.
const bj::object& resolved(const bj::object& document, const bj::value& value)
{
    const auto* reference = value.as_object().if_contains("$ref");
    if (reference == nullptr) return value.as_object();
    return document.at("components")
        .as_object()
        .at("parameters")
        .as_object()
        .at(std::string(reference->as_string())
                .substr(std::string("#/components/parameters/").size()))
        .as_object();
}

Operation read_operation(
    const bj::object& document, std::string path, std::string method, const bj::object& json)
{
    Operation operation;
    operation.id = json.at("operationId").as_string();
    operation.path = std::move(path);
    operation.method = std::move(method);
    std::transform(
        operation.method.begin(), operation.method.end(), operation.method.begin(),
        [](char letter) { return static_cast<char>(std::toupper(letter)); });
    operation.action = json.at("x-action").as_string();
    operation.open = json.contains("security") && json.at("security").as_array().empty();
    if (const auto* lane = json.if_contains("x-lane"); lane && lane->as_string() == "here")
        operation.lane = Lane::here;
    if (const auto* most = json.if_contains("x-body"))
        operation.max_body = static_cast<std::size_t>(most->as_int64());
    if (!json.contains("requestBody")) operation.max_body = 0;
    if (const auto* parameters = json.if_contains("parameters"))
        for (const auto& parameter : parameters->as_array()) {
            const auto& object = resolved(document, parameter);
            if (object.at("in").as_string() == "query")
                operation.query.emplace_back(object.at("name").as_string());
        }
    return operation;
}

}  // namespace

Contract Contract::load(const std::string& file)
{
    Contract contract;
    contract.json = rulebook::read_file(file);
    const auto json = bj::parse(contract.json);
    const auto& document = json.as_object();
    const std::string prefix(
        document.at("servers").as_array().at(0).as_object().at("url").as_string());
    for (const auto& [path, methods] : document.at("paths").as_object())
        for (const auto& [method, operation] : methods.as_object())
            contract.operations.push_back(read_operation(
                document, prefix + std::string(path), std::string(method), operation.as_object()));
    return contract;
}

const Operation* Contract::find(const std::string& id) const
{
    for (const auto& operation : operations)
        if (operation.id == id) return &operation;
    return nullptr;
}

}  // namespace sen::http
