#include "rulebook/rulebook.hpp"

#include "base/result.hpp"
#include "rulebook/data_file.hpp"

#include <boost/json.hpp>

namespace sen::rulebook {
namespace {

Places places_of(const std::string& folder)
{
    auto places = load_places(folder);
    if (!places) unusable(folder, places.error().code + " " + places.error().subject);
    return std::move(*places);
}

std::set<std::string, std::less<>> load_texts(const std::string& file)
{
    const auto json = read_json(file);
    if (!json.is_array()) unusable(file, "is not a list");
    std::set<std::string, std::less<>> texts;
    for (const auto& text : json.get_array()) {
        if (!text.is_string()) unusable(file, "holds something that is not text");
        texts.emplace(text.get_string());
    }
    return texts;
}

}  // namespace

Rulebook Rulebook::load(const std::string& data_folder)
{
    return {
        AccessTable::load(data_folder + "/law/access.json"),
        LawNumbers::load(data_folder + "/law/rules.json"),
        WorkingDays::load(data_folder + "/law/calendar.json"),
        Numbering::load(data_folder + "/law/numbering.json"),
        load_codelists(data_folder + "/codelists"),
        load_criteria_sets(data_folder + "/criteria"),
        places_of(data_folder + "/places"),
        Words::load(data_folder + "/locale/vi.json"),
        Words::load(data_folder + "/locale/en.json"),
        load_texts(data_folder + "/law/weak_passwords.json"),
    };
}

const Codelist& Rulebook::codelist(std::string_view name) const
{
    const auto found = codelists.find(name);
    CHECK(found != codelists.end());
    return found->second;
}

}  // namespace sen::rulebook
