#include "trace/master_data.hpp"

#include <algorithm>
#include <set>

#include <boost/json.hpp>

#include "trace/event_index.hpp"
#include "trace/json_values.hpp"
#include "trace/rows.hpp"

namespace sen::trace {
namespace {

namespace bj = boost::json;

constexpr std::size_t most_descendants = 10'000;

template <class T>
void only_once(std::vector<T>& list)
{
    std::sort(list.begin(), list.end());
    list.erase(std::unique(list.begin(), list.end()), list.end());
}

std::string content(const bj::object& attribute)
{
    const auto* value = attribute.if_contains("attribute");
    if (value == nullptr) return {};
    return index_text(value->is_string() ? std::string(value->get_string()) : json_text(*value));
}

void read_element(const bj::object& element, const Prefixes& prefixes, MasterData& into)
{
    const auto id = index_text(text_in(element, "id"));
    into.elements.push_back(id);
    for (const auto& attribute : list_in(element, "attributes")) {
        const auto& object = attribute.as_object();
        into.attributes.push_back(
            {id, index_text(prefixes.expanded(text_in(object, "id"))), content(object)});
    }
    for (const auto& child : list_in(element, "children"))
        into.children.push_back({id, index_text(std::string_view(child.as_string()))});
}

std::vector<std::string> children_of(db::Tx& tx, const std::vector<std::string>& parents)
{
    std::vector<std::string> children;
    each_chunk(parents, [&](std::size_t count, const std::vector<db::Value>& values) {
        const auto sql = "SELECT child FROM epcis_child WHERE parent IN (" +
                         db::placeholders(1, count) + ") ORDER BY child";
        tx.each(sql, values, [&](const db::Row& row) { children.emplace_back(row.text(0)); });
    });
    return children;
}

}  // namespace

MasterData master_data_in(const bj::object& document)
{
    MasterData data;
    const auto* header = object_in(document, "epcisHeader");
    const auto* master = header == nullptr ? nullptr : object_in(*header, "epcisMasterData");
    if (master == nullptr) return data;
    Prefixes prefixes;
    prefixes.add(document.at("@context"));
    for (const auto& vocabulary : list_in(*master, "vocabularyList"))
        for (const auto& element : list_in(vocabulary.as_object(), "vocabularyElementList"))
            read_element(element.as_object(), prefixes, data);
    only_once(data.elements);
    only_once(data.attributes);
    only_once(data.children);
    return data;
}

void write_master_data(db::Tx& tx, const MasterData& data)
{
    for (const auto& element : data.elements) {
        tx.run("DELETE FROM epcis_attribute WHERE element = $1", element);
        tx.run("DELETE FROM epcis_child WHERE parent = $1", element);
    }
    Rows attributes(tx, "INSERT INTO epcis_attribute (element, name, value) VALUES ", 3);
    for (const auto& [element, name, value] : data.attributes)
        attributes.add(element, name, value);
    attributes.flush();
    Rows children(tx, "INSERT INTO epcis_child (parent, child) VALUES ", 2);
    for (const auto& [parent, child] : data.children)
        children.add(parent, child);
    children.flush();
}

std::vector<std::string> with_descendants(db::Tx& tx, const std::vector<std::string>& elements)
{
    std::set<std::string> seen(elements.begin(), elements.end());
    auto frontier = elements;
    while (!frontier.empty() && seen.size() < most_descendants) {
        std::vector<std::string> next;
        for (auto& child : children_of(tx, frontier))
            if (seen.insert(child).second) next.push_back(std::move(child));
        frontier = std::move(next);
    }
    return {seen.begin(), seen.end()};
}

}  // namespace sen::trace
