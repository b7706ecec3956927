#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/time.hpp"
#include "rulebook/finding.hpp"

/// A criteria set as data/criteria/README.md describes it: the law of one product group, read
/// whole.
namespace sen::rulebook {

/// One box of the score sheet. Its position, counted from 1 as printed, is what an assessor
/// chooses.
struct Option {
    std::string alternative;  ///< code of the alternative it belongs to; empty without alternatives
    int points = 0;           ///< 0 to 100
    std::optional<int> min_star;  ///< 3 to 5: the star that asks for at least this option
    std::string text;
};

/// One of several ways to score a criterion, of which an assessor uses one ("Trường hợp 1").
struct Alternative {
    std::string code;
    std::string name;
};

enum class KnockOutEffect {
    rejected,    ///< the dossier is out
    stops_here,  ///< what follows is not assessed
};
constexpr auto names(KnockOutEffect)
{
    return std::array<std::string_view, 2>{"rejected", "stops_here"};
}

/// What ends an assessment whatever the points. People decide it; the program only shows it.
struct KnockOut {
    KnockOutEffect effect = KnockOutEffect::rejected;
    std::string text;
};

/// A heading with criteria below it, or a scored criterion with options: one of the two, never
/// both.
struct Criterion {
    std::string code;  ///< "1.1", as printed
    std::string name;
    int points = 0;  ///< the most it can give
    std::optional<std::string> hint;
    std::vector<std::string> notes;
    std::vector<KnockOut> knock_outs;
    std::vector<Alternative> alternatives;
    std::map<int, int> min_points_for_star;  ///< star 3 to 5 → least points, lower stars included
    std::vector<Option> options;
    std::vector<Criterion> criteria;

    [[nodiscard]] bool is_scored() const { return criteria.empty(); }
    /// The least points a star asks for here; 0 when it asks for none.
    [[nodiscard]] int least_for(int star) const;
};

struct Part {
    std::string code;  ///< "A"
    std::string name;
    int points = 0;
    std::vector<Criterion> criteria;
};

/// The points from which a star is reached. Below the lowest band a product has one star.
struct Band {
    int stars = 0;
    int from = 0;
};

/// Where a set is written: a document of data/law/documents.json and its annex.
struct Basis {
    std::string document;
    std::string annex;
};

/// The days on which dossiers may be filed under a set; `to` is the last one, open when absent.
struct Period {
    Date from;
    std::optional<Date> to;
};

/// Ngành, nhóm and phân nhóm of Phụ lục I; `leaf` joins their codes: "I.2.a".
struct Classification {
    struct Level {
        std::string code;
        std::string name;
    };
    std::string leaf;
    Level branch;
    Level group;
    std::optional<Level> subgroup;
};

/// A disagreement of the text with itself that we know of: exactly this finding is excused.
struct KnownFault {
    std::string finding;  ///< the code of the finding, "points.part"
    std::string at;       ///< the code of the part or criterion; empty for the whole set
    std::string why;
};

/// A place where the copy of the law is unclear, what it says and what we took.
struct Doubt {
    std::string at;  ///< the code of the part or criterion; empty for the whole set
    std::string printed;
    std::string used;
};

/// Numbers reckoned elsewhere, which the set must reproduce.
struct Expected {
    struct Gate {
        int count = 0;   ///< criteria a star binds, lower stars included
        int points = 0;  ///< points those criteria force
    };
    int criteria = 0;  ///< scored criteria
    std::map<int, Gate> gates;
};

/// Where the copy of the text comes from.
struct Source {
    std::string repository;
    std::string path;
    std::string kind;
};

enum class CriteriaStatus {
    in_force,      ///< new dossiers may be filed under it within its period
    reading_only,  ///< faulty; kept to read old scores
};
constexpr auto names(CriteriaStatus)
{
    return std::array<std::string_view, 2>{"in_force", "reading_only"};
}

struct CriteriaSet {
    std::string id;  ///< "QD26-03", also the name of its file
    std::string title;
    std::string regime;  ///< "QD26"
    CriteriaStatus status = CriteriaStatus::in_force;
    std::optional<std::string> status_reason;  ///< why it is for reading only
    std::vector<KnownFault> known_faults;
    std::vector<Basis> basis;
    Period effective;
    std::optional<Classification> classification;
    std::vector<std::string> agencies;
    std::optional<int> sample_products;
    std::vector<Band> bands;  ///< ascending
    std::vector<KnockOut> knock_outs;
    std::vector<Part> parts;
    Expected expected;
    std::vector<Doubt> doubts;
    Source source;

    /// True when a dossier filed on that day may be scored by it.
    [[nodiscard]] bool in_force_on(Date day) const;
};

/// A scored criterion and the part it counts for, as listed by scored().
struct Scored {
    const Part* part;
    const Criterion* criterion;
};

/// Every criterion with options, in printed order. The set must outlive the list.
std::vector<Scored> scored(const CriteriaSet& set);

/// The sets of a folder and what was wrong in its files; a file with findings gives no set.
struct CriteriaSets {
    std::vector<CriteriaSet> sets;  ///< by id
    std::vector<Finding> findings;

    /// Null when there is none of that id.
    [[nodiscard]] const CriteriaSet* find(std::string_view id) const;
    /// The set for a product group ("I.2.a") on the day a dossier is filed; null when there is
    /// none.
    [[nodiscard]] const CriteriaSet* in_force_on(Date day, std::string_view leaf) const;
};

/// Reads every <ID>.json of the folder. Throws std::runtime_error when the folder cannot be read.
CriteriaSets load_criteria_sets(const std::string& folder);

/// Reads one set from text. `file` is the name findings carry; nothing comes back with findings.
std::optional<CriteriaSet>
read_criteria_set(std::string_view text, const std::string& file, std::vector<Finding>& findings);

}  // namespace sen::rulebook
