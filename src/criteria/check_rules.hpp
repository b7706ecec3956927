#pragma once

#include <string>
#include <vector>

#include "criteria/worked_case.hpp"
#include "rulebook/document.hpp"

/// The single proofs behind check(). Each adds what it finds.
namespace sen::criteria::proof {

/// Collects findings of one set.
struct Findings {
    std::string file;
    std::vector<rulebook::Finding> items;

    void add(std::string at, std::string code, std::string detail)
    {
        items.push_back({file, std::move(at), std::move(code), std::move(detail)});
    }
};

void points_add_up(const CriteriaSet& set, Findings& found);
void options_rise(const CriteriaSet& set, Findings& found);
void codes_are_in_order(const CriteriaSet& set, Findings& found);
void gates_are_the_marks(const CriteriaSet& set, Findings& found);
void bands_rise(const CriteriaSet& set, Findings& found);
void basis_is_known(
    const CriteriaSet& set, const std::vector<rulebook::Document>& documents, Findings& found);
void words_fit(const CriteriaSet& set, Findings& found);
void cases_hold(const CriteriaSet& set, const std::vector<WorkedCase>& cases, Findings& found);

}  // namespace sen::criteria::proof
