#include "criteria/library.hpp"

#include <algorithm>
#include <filesystem>
#include <map>
#include <sstream>

#include "base/text.hpp"
#include "criteria/check.hpp"
#include "rulebook/data_file.hpp"

namespace sen::criteria {
namespace {

namespace fs = std::filesystem;
using rulebook::CriteriaSet;
using rulebook::CriteriaStatus;
using rulebook::Finding;

/// File name → SHA-256, from lines "<hash>  <file>"; empty when the folder has no such list.
std::map<std::string, std::string> frozen(const fs::path& folder)
{
    std::map<std::string, std::string> hashes;
    const auto list = folder / "FROZEN";
    if (!fs::exists(list)) return hashes;
    std::istringstream lines(rulebook::read_file(list.string()));
    std::string hash;
    std::string file;
    while (lines >> hash >> file)
        hashes[file] = hash;
    return hashes;
}

void add(std::vector<Finding>& all, const std::vector<Finding>& some)
{
    all.insert(all.end(), some.begin(), some.end());
}

class Checking {
public:
    Checking(fs::path folder, std::vector<rulebook::Document> documents, Library& library)
        : m_folder(std::move(folder)), m_documents(std::move(documents)),
          m_frozen(frozen(m_folder)), m_library(library)
    {
    }

    void check_set(CriteriaSet& set)
    {
        std::vector<Finding> faults;
        const auto cases = cases_of(set, faults);
        auto checked = check(set, cases, m_documents);
        add(faults, checked.faults);
        if (has_changed(set))
            faults.push_back(
                {set.id + ".json", "", "frozen.changed", "its hash is not the one in FROZEN"});

        m_library.case_count += cases.size();
        add(m_library.notes, checked.notes);
        add(m_library.faults, faults);
        if (!faults.empty()) withdraw(set, faults.front());
    }

private:
    std::vector<WorkedCase> cases_of(const CriteriaSet& set, std::vector<Finding>& faults) const
    {
        const auto file = set.id + ".cases.json";
        if (!fs::exists(m_folder / file)) return {};
        return read_worked_cases(rulebook::read_file((m_folder / file).string()), file, faults);
    }

    [[nodiscard]] bool has_changed(const CriteriaSet& set) const
    {
        const auto file = set.id + ".json";
        const auto known = m_frozen.find(file);
        return known != m_frozen.end() &&
               known->second != sha256(rulebook::read_file((m_folder / file).string()));
    }

    static void withdraw(CriteriaSet& set, const Finding& fault)
    {
        set.status = CriteriaStatus::reading_only;
        if (!set.status_reason) set.status_reason = line(fault);
    }

    fs::path m_folder;
    std::vector<rulebook::Document> m_documents;
    std::map<std::string, std::string> m_frozen;
    Library& m_library;
};

rulebook::CriteriaSets load_one(const fs::path& file)
{
    rulebook::CriteriaSets loaded;
    auto set = rulebook::read_criteria_set(
        rulebook::read_file(file.string()), file.filename().string(), loaded.findings);
    if (set) loaded.sets.push_back(std::move(*set));
    return loaded;
}

}  // namespace

Library load_library(const std::string& path, const std::string& documents_file)
{
    const bool is_folder = fs::is_directory(path);
    const auto folder = is_folder ? fs::path(path) : fs::path(path).parent_path();

    return prove(
        is_folder ? rulebook::load_criteria_sets(path) : load_one(path), folder.string(),
        documents_file);
}

Library
prove(rulebook::CriteriaSets read, const std::string& folder, const std::string& documents_file)
{
    Library library;
    library.sets = std::move(read);
    auto documents = rulebook::load_documents(documents_file, library.faults);
    add(library.faults, library.sets.findings);

    Checking checking(folder, std::move(documents), library);
    for (auto& set : library.sets.sets)
        checking.check_set(set);
    add(library.faults, check_overlap(library.sets.sets));
    return library;
}

}  // namespace sen::criteria
