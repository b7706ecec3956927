#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>

#include "rulebook/access_table.hpp"
#include "rulebook/codelist.hpp"
#include "rulebook/criteria_set.hpp"
#include "rulebook/law_number.hpp"
#include "rulebook/numbering.hpp"
#include "rulebook/places.hpp"
#include "rulebook/words.hpp"
#include "rulebook/working_days.hpp"

namespace sen::rulebook {

/// The programme's knowledge, read from data/ at start and never changed while running.
struct Rulebook {
    AccessTable access;
    LawNumbers numbers;
    WorkingDays working_days;
    Numbering numbering;
    std::map<std::string, Codelist, std::less<>> codelists;
    CriteriaSets criteria;
    Places places;
    Words vietnamese;
    Words english;
    /// data/law/weak_passwords.json: what too many people use; folded, without blanks and signs.
    std::set<std::string, std::less<>> weak_passwords;

    /// Throws std::runtime_error naming the file and the fault: a program with wrong law must not
    /// start.
    static Rulebook load(const std::string& data_folder);

    [[nodiscard]] const Words& words(Language language) const
    {
        return language == Language::en ? english : vietnamese;
    }
    /// A list the program relies on; a missing one is our mistake (CHECK).
    [[nodiscard]] const Codelist& codelist(std::string_view name) const;
};

}  // namespace sen::rulebook
