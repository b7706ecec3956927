#include "rulebook/rulebook.hpp"

#include "base/result.hpp"

namespace sen::rulebook {

Rulebook Rulebook::load(const std::string& data_folder)
{
    return {
        AccessTable::load(data_folder + "/law/access.json"),
        LawNumbers::load(data_folder + "/law/rules.json"),
        load_codelists(data_folder + "/codelists"),
        Words::load(data_folder + "/locale/vi.json"),
        Words::load(data_folder + "/locale/en.json"),
    };
}

const Codelist& Rulebook::codelist(std::string_view name) const
{
    const auto found = codelists.find(name);
    CHECK(found != codelists.end());
    return found->second;
}

}  // namespace sen::rulebook
