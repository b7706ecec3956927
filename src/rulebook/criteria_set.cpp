#include "rulebook/criteria_set.hpp"

#include <algorithm>
#include <filesystem>

#include "rulebook/data_file.hpp"

namespace sen::rulebook {
namespace {

void gather(const Part& part, const Criterion& criterion, std::vector<Scored>& found)
{
    if (criterion.is_scored()) found.push_back({&part, &criterion});
    for (const auto& below : criterion.criteria)
        gather(part, below, found);
}

bool is_set_file(const std::filesystem::path& path)
{
    return path.extension() == ".json" && path.stem().extension() != ".cases";
}

}  // namespace

int Criterion::least_for(int star) const
{
    const auto found = min_points_for_star.find(star);
    return found == min_points_for_star.end() ? 0 : found->second;
}

bool CriteriaSet::in_force_on(Date day) const
{
    return status == CriteriaStatus::in_force && effective.from <= day &&
           (!effective.to || day <= *effective.to);
}

std::vector<Scored> scored(const CriteriaSet& set)
{
    std::vector<Scored> found;
    for (const auto& part : set.parts)
        for (const auto& criterion : part.criteria)
            gather(part, criterion, found);
    return found;
}

const CriteriaSet* CriteriaSets::find(std::string_view id) const
{
    const auto found =
        std::find_if(sets.begin(), sets.end(), [&](const auto& set) { return set.id == id; });
    return found == sets.end() ? nullptr : &*found;
}

const CriteriaSet* CriteriaSets::in_force_on(Date day, std::string_view leaf) const
{
    const auto found = std::find_if(sets.begin(), sets.end(), [&](const auto& set) {
        return set.in_force_on(day) && set.classification && set.classification->leaf == leaf;
    });
    return found == sets.end() ? nullptr : &*found;
}

CriteriaSets load_criteria_sets(const std::string& folder)
{
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (is_set_file(entry.path())) files.push_back(entry.path());
    std::sort(files.begin(), files.end());

    CriteriaSets loaded;
    for (const auto& file : files) {
        auto set =
            read_criteria_set(read_file(file.string()), file.filename().string(), loaded.findings);
        if (set) loaded.sets.push_back(std::move(*set));
    }
    return loaded;
}

}  // namespace sen::rulebook
