#include "rulebook/codelist.hpp"

#include <filesystem>

#include <boost/json.hpp>

#include "rulebook/data_file.hpp"

namespace sen::rulebook {
namespace {

Codelist read_codelist(const std::filesystem::path& file)
{
    Codelist list{file.stem().string(), {}};
    const auto json = read_json(file.string());
    if (!json.is_object() || !json.get_object().contains("items"))
        unusable(file.string(), "is no codelist");
    for (const auto& entry : json.at("items").as_array()) {
        const auto& item = entry.as_object();
        CodelistItem read{
            std::string(item.at("code").as_string()), std::string(item.at("label").as_string()),
            std::string(item.at("label_en").as_string()), std::nullopt, std::nullopt};
        if (const auto* group = item.if_contains("group")) read.group = group->as_string();
        if (const auto* leaf = item.if_contains("leaf")) read.leaf = leaf->as_string();
        if (list.find(read.code) != nullptr) unusable(file.string(), read.code + " stands twice");
        list.items.push_back(std::move(read));
    }
    return list;
}

}  // namespace

const CodelistItem* Codelist::find(std::string_view code) const
{
    for (const auto& item : items)
        if (item.code == code) return &item;
    return nullptr;
}

std::map<std::string, Codelist, std::less<>> load_codelists(const std::string& folder)
{
    std::map<std::string, Codelist, std::less<>> lists;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() != ".json") continue;
        auto list = read_codelist(entry.path());
        lists.emplace(list.name, std::move(list));
    }
    return lists;
}

}  // namespace sen::rulebook
